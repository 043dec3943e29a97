package se.samspel.storage.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.JDBC;
import org.sqlite.SQLiteException;

class GroupCommitTest {
    private static final int FULL = 13;
    private static final int CONSTRAINT = 19;

    @TempDir Path folder;
    private GroupCommit writer;
    private ExecutorService threads;

    @BeforeEach
    void open() throws SQLException {
        writer = new GroupCommit(this::connection);
        threads = Executors.newCachedThreadPool();
        writer.run(
                connection -> {
                    Sql.run(connection, "create table note (text text not null unique)");
                    return true;
                });
    }

    @AfterEach
    void close() {
        threads.shutdownNow();
        writer.close();
    }

    /** A disk that is full after 200 KB. */
    private Connection connection() throws SQLException {
        Connection connection =
                new JDBC().connect("jdbc:sqlite:" + folder.resolve("t.db"), new Properties());
        Sql.run(connection, "pragma journal_mode=WAL", "pragma max_page_count=50");
        return connection;
    }

    private Future<Integer> insert(String text) {
        return threads.submit(
                () ->
                        writer.run(
                                connection -> {
                                    try (var statement =
                                            connection.prepareStatement(
                                                    "insert into note (text) values (?)")) {
                                        statement.setString(1, text);
                                        return statement.executeUpdate();
                                    }
                                }));
    }

    /** Keeps the writer busy until the latch opens, so that what is asked for meanwhile becomes one group. */
    private CountDownLatch busy() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch goOn = busy(begun);
        begun.await(60, TimeUnit.SECONDS);
        return goOn;
    }

    /** Asks for work that takes until the latch opens. */
    private CountDownLatch busy(CountDownLatch begun) {
        CountDownLatch goOn = new CountDownLatch(1);
        threads.submit(
                () ->
                        writer.run(
                                connection -> {
                                    begun.countDown();
                                    try {
                                        return goOn.await(60, TimeUnit.SECONDS);
                                    } catch (InterruptedException e) {
                                        throw new IllegalStateException(e);
                                    }
                                }));
        return goOn;
    }

    private void awaitQueued(int count) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (writer.waiting() < count) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("only " + writer.waiting() + " wait");
            }
            LockSupport.parkNanos(2_000_000);
        }
    }

    private List<Integer> errorCodes(List<Future<Integer>> group) throws InterruptedException {
        return group.stream().map(GroupCommitTest::errorCode).toList();
    }

    /** 0 for success. */
    private static int errorCode(Future<Integer> write) {
        try {
            write.get(60, TimeUnit.SECONDS);
            return 0;
        } catch (ExecutionException refused) {
            return assertInstanceOf(SQLiteException.class, refused.getCause()).getErrorCode()
                    & 0xff;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aFullDiskFailsTheWholeGroupAndTheNextOneGoesOn() throws Exception {
        CountDownLatch goOn = busy();
        Future<Integer> small = insert("a");
        awaitQueued(1);
        Future<Integer> large = insert("x".repeat(400_000));
        awaitQueued(2);
        Future<Integer> after = insert("b");
        awaitQueued(3);
        goOn.countDown();
        assertEquals(List.of(FULL, FULL, FULL), errorCodes(List.of(small, large, after)));
        assertEquals(0, errorCode(insert("a")));
    }

    @Test
    void aCollisionIsToldWhenWhatItCollidedWithCanBeRead() throws Exception {
        CountDownLatch goOn = busy();
        Future<Integer> first = insert("a");
        awaitQueued(1);
        Future<Integer> duplicate = insert("a");
        awaitQueued(2);
        CountDownLatch both = new CountDownLatch(1);
        CountDownLatch commit = busy(both);
        awaitQueued(3);
        goOn.countDown();
        both.await(60, TimeUnit.SECONDS);
        assertFalse(duplicate.isDone(), "the first one is not committed yet");
        commit.countDown();
        assertEquals(0, errorCode(first));
        assertEquals(CONSTRAINT, errorCode(duplicate));
    }

    @Test
    void aRefusedStatementFailsAlone() throws Exception {
        assertEquals(0, errorCode(insert("a")));
        CountDownLatch goOn = busy();
        Future<Integer> first = insert("b");
        awaitQueued(1);
        Future<Integer> duplicate = insert("a");
        awaitQueued(2);
        Future<Integer> last = insert("c");
        awaitQueued(3);
        goOn.countDown();
        assertEquals(List.of(0, CONSTRAINT, 0), errorCodes(List.of(first, duplicate, last)));
    }

    @Test
    void nobodyWaitsForAWriterThatIsClosed() {
        writer.close();
        assertThrows(IllegalStateException.class, () -> writer.run(connection -> true));
    }
}
