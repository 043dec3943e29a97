package se.samspel.worker;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import se.samspel.worker.read.Drawing;
import se.samspel.worker.read.PaperReading;
import se.samspel.worker.read.Reading;
import se.samspel.worker.read.Scan;
import se.samspel.worker.wire.Frames;
import se.samspel.worker.wire.Messages;
import se.samspel.worker.wire.Reply;
import se.samspel.worker.wire.Request;
import se.samspel.worker.write.PdfPress;
import se.samspel.worker.write.WordPress;

/**
 * One request after another, for as long as the server is there. When the server goes away the worker ends at once, also
 * in the middle of a file.
 */
public final class Worker {
    /** After this long without work the heap is swept, so that an idle worker is a small one. */
    private static final long SWEEP_AFTER_SECONDS = 2;

    private final BlockingQueue<byte[]> requests = new LinkedBlockingQueue<>();
    private final DataInputStream in;
    private final DataOutputStream out;
    private final PdfPress press = new PdfPress();

    private Worker(DataInputStream in, DataOutputStream out) {
        this.in = in;
        this.out = out;
    }

    /** Started by the server only; there are no arguments. */
    public static void main(String[] arguments) throws Exception {
        DataOutputStream out =
                new DataOutputStream(
                        new BufferedOutputStream(
                                new FileOutputStream(FileDescriptor.out), 1 << 16));
        // stdout carries frames, so whatever a library prints must go elsewhere
        System.setOut(System.err);
        Logger.getLogger("").setLevel(Level.OFF);
        new Worker(new DataInputStream(new FileInputStream(FileDescriptor.in)), out).work();
    }

    private void work() throws IOException, InterruptedException {
        Thread listener = new Thread(this::listen, "listener");
        listener.setDaemon(true);
        listener.start();
        say(new Reply.Ready(Messages.VERSION));
        // from here on files are read, and nothing of what stands in them may end up in a log
        PrintStream nowhere =
                new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        System.setOut(nowhere);
        System.setErr(nowhere);
        boolean swept = true;
        while (true) {
            byte[] message =
                    swept ? requests.take() : requests.poll(SWEEP_AFTER_SECONDS, TimeUnit.SECONDS);
            if (message == null) {
                System.gc();
            } else {
                answer(Messages.request(message));
            }
            swept = message == null;
        }
    }

    private void listen() {
        try {
            for (Optional<byte[]> message = Frames.read(in);
                    message.isPresent();
                    message = Frames.read(in)) {
                requests.add(message.get());
            }
        } catch (IOException broken) {
            // the server is gone or has lost its way; either way this process is of no more use
        }
        Runtime.getRuntime().halt(0);
    }

    private void answer(Request request) throws IOException {
        switch (request) {
            case Request.Read(String file, String name) ->
                    say(Reading.of(Path.of(file), name, page -> say(new Reply.Page(page))));
            case Request.ReadPaper(String file, String name) ->
                    say(PaperReading.of(Path.of(file), name, part -> say(new Reply.Content(part))));
            case Request.Scan(String file, int page, String program) ->
                    say(Scan.of(Path.of(file), page, program, text -> say(new Reply.Page(text))));
            case Request.Draw(String file, int page, String target) ->
                    say(Drawing.of(Path.of(file), page, Path.of(target)));
            case Request.Write write -> say(written(write));
            case Request.Structure(String file, String name) ->
                    say(
                            Reading.structure(
                                    Path.of(file), name, some -> say(new Reply.Blocks(some))));
        }
    }

    private Reply written(Request.Write write) {
        Path target = Path.of(write.target());
        return switch (write.format()) {
            case PDF -> press.print(write.paper(), target);
            case DOCX -> WordPress.print(write.paper(), target);
        };
    }

    private void say(Reply reply) {
        try {
            Frames.write(out, Messages.bytes(reply));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
