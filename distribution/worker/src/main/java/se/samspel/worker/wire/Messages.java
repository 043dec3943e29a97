package se.samspel.worker.wire;

import java.io.IOException;
import se.samspel.api.documents.TextExtractor.PageText;
import se.samspel.api.documents.TextExtractor.Reason;

/** Requests and replies as bytes. */
public final class Messages {
    /** Of the words in this package; the two sides refuse each other when it differs. */
    public static final int VERSION = 1;

    private Messages() {}

    public static byte[] bytes(Request request) {
        WireOut out = new WireOut();
        switch (request) {
            case Request.Read(String file, String name) -> out.kind(1).text(file).text(name);
            case Request.Write write -> {
                out.kind(2).text(write.target());
                PaperForm.write(out, write.paper());
            }
        }
        return out.bytes();
    }

    public static Request request(byte[] message) throws IOException {
        WireIn in = new WireIn(message);
        int kind = in.kind();
        Request request =
                switch (kind) {
                    case 1 -> new Request.Read(in.text(), in.text());
                    case 2 -> new Request.Write(in.text(), PaperForm.read(in));
                    default -> throw unknown(kind);
                };
        in.end();
        return request;
    }

    public static byte[] bytes(Reply reply) {
        WireOut out = new WireOut();
        switch (reply) {
            case Reply.Ready(int version) -> out.kind(1).number(version);
            case Reply.Page(PageText page) ->
                    out.kind(2).number(page.number()).text(page.text()).texts(page.headings());
            case Reply.Text(String mediaType) -> out.kind(3).text(mediaType);
            case Reply.NoText(String mediaType, Reason reason) ->
                    out.kind(4).text(mediaType).text(reason.name());
            case Reply.Written() -> out.kind(5);
            case Reply.Failed(String cause) -> out.kind(6).text(cause);
        }
        return out.bytes();
    }

    public static Reply reply(byte[] message) throws IOException {
        WireIn in = new WireIn(message);
        int kind = in.kind();
        Reply reply =
                switch (kind) {
                    case 1 -> new Reply.Ready((int) in.number());
                    case 2 ->
                            new Reply.Page(new PageText((int) in.number(), in.text(), in.texts()));
                    case 3 -> new Reply.Text(in.text());
                    case 4 -> new Reply.NoText(in.text(), reason(in.text()));
                    case 5 -> new Reply.Written();
                    case 6 -> new Reply.Failed(in.text());
                    default -> throw unknown(kind);
                };
        in.end();
        return reply;
    }

    private static Reason reason(String name) throws WireException {
        try {
            return Reason.valueOf(name);
        } catch (IllegalArgumentException noSuchReason) {
            throw new WireException("an unknown reason");
        }
    }

    private static WireException unknown(int kind) {
        return new WireException("a message of unknown kind " + kind);
    }
}
