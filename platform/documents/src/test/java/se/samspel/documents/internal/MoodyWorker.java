package se.samspel.documents.internal;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samspel.api.documents.TextExtractor.PageText;
import se.samspel.worker.wire.Frames;
import se.samspel.worker.wire.Messages;
import se.samspel.worker.wire.Reply;
import se.samspel.worker.wire.Request;

/** A worker that does what the name of the file says, for all the ways a process can go wrong. */
public final class MoodyWorker {
    private static int asked;

    private MoodyWorker() {}

    public static void main(String[] arguments) throws Exception {
        DataInputStream in = new DataInputStream(System.in);
        DataOutputStream out = new DataOutputStream(System.out);
        Frames.write(out, Messages.bytes(new Reply.Ready(Messages.VERSION)));
        for (Optional<byte[]> message = Frames.read(in);
                message.isPresent();
                message = Frames.read(in)) {
            asked++;
            if (Messages.request(message.get()) instanceof Request.Read(String file, String name)) {
                behave(name, out);
            }
        }
    }

    private static void behave(String mood, DataOutputStream out) throws Exception {
        switch (mood) {
            case "crash" -> Runtime.getRuntime().halt(134);
            case "crash in the middle" -> {
                say(out, new Reply.Page(new PageText(1, "halva", List.of())));
                out.writeInt(0x534D5350);
                out.writeInt(5000);
                out.flush();
                Runtime.getRuntime().halt(1);
            }
            case "hang" -> Thread.sleep(600_000);
            case "memory" -> {
                List<byte[]> all = new ArrayList<>();
                while (true) {
                    all.add(new byte[16 << 20]);
                }
            }
            case "garbage" -> {
                out.write("Exception in thread \"main\"\n".getBytes("UTF-8"));
                out.flush();
                Thread.sleep(600_000);
            }
            case "wrong words" -> Frames.write(out, new byte[] {99, 1, 2});
            case "flood" -> {
                String page = "x".repeat(1 << 20);
                for (int number = 1; number <= 1000; number++) {
                    say(out, new Reply.Page(new PageText(number, page, List.of())));
                }
            }
            case "crash when used" -> {
                if (asked > 1) {
                    Runtime.getRuntime().halt(1);
                }
                answer(out, mood);
            }
            default -> answer(out, mood);
        }
    }

    private static void answer(DataOutputStream out, String text) throws IOException {
        say(
                out,
                new Reply.Page(
                        new PageText(1, text + " " + ProcessHandle.current().pid(), List.of())));
        say(out, new Reply.Text("text/plain"));
    }

    private static void say(DataOutputStream out, Reply reply) throws IOException {
        Frames.write(out, Messages.bytes(reply));
    }
}
