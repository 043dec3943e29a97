package se.samspel.storage.internal;

import java.util.concurrent.CountDownLatch;

/** Waits that an interrupt does not cut short, but that leave the interrupt standing for whoever comes next. */
final class Waiting {
    private Waiting() {}

    /** A step that waits. */
    @FunctionalInterface
    private interface Wait {
        void once() throws InterruptedException;
    }

    static void until(CountDownLatch latch) {
        throughInterrupts(latch::await);
    }

    static void forEnd(Thread thread) {
        throughInterrupts(thread::join);
    }

    private static void throughInterrupts(Wait wait) {
        boolean interrupted = false;
        while (true) {
            try {
                wait.once();
                break;
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
