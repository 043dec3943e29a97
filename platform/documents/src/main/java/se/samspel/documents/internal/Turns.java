package se.samspel.documents.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Whose turn it is to use the worker. In each lane first come is first served; when both lanes wait they take turns, so
 * a person who waits for a paper stands behind one file at most, and no file waits for ever behind papers.
 */
final class Turns {
    /** What the caller wants. */
    enum Lane {
        WRITE,
        READ
    }

    private final ReentrantLock lock = new ReentrantLock();
    private final Deque<Condition> writes = new ArrayDeque<>();
    private final Deque<Condition> reads = new ArrayDeque<>();
    private boolean taken;
    private Lane last = Lane.READ;

    /** Waits for a turn; {@link #done} ends it. */
    void take(Lane lane) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            if (!taken && writes.isEmpty() && reads.isEmpty()) {
                begin(lane);
                return;
            }
            Condition mine = lock.newCondition();
            queue(lane).add(mine);
            try {
                while (taken || next() != mine) {
                    mine.await();
                }
                begin(lane);
            } finally {
                queue(lane).remove(mine);
                wakeNext();
            }
        } finally {
            lock.unlock();
        }
    }

    /** Takes a turn if nobody has or wants one. */
    boolean takeIfFree() {
        lock.lock();
        try {
            boolean free = !taken && writes.isEmpty() && reads.isEmpty();
            taken |= free;
            return free;
        } finally {
            lock.unlock();
        }
    }

    /** The turn is over. */
    void done() {
        lock.lock();
        try {
            taken = false;
            wakeNext();
        } finally {
            lock.unlock();
        }
    }

    int waiting() {
        lock.lock();
        try {
            return writes.size() + reads.size();
        } finally {
            lock.unlock();
        }
    }

    private void begin(Lane lane) {
        taken = true;
        last = lane;
    }

    private void wakeNext() {
        Condition next = next();
        if (!taken && next != null) {
            next.signal();
        }
    }

    private @Nullable Condition next() {
        Deque<Condition> first = last == Lane.READ ? writes : reads;
        Deque<Condition> second = last == Lane.READ ? reads : writes;
        Condition next = first.peek();
        return next == null ? second.peek() : next;
    }

    private Deque<Condition> queue(Lane lane) {
        return lane == Lane.WRITE ? writes : reads;
    }
}
