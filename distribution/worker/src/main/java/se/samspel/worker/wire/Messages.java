package se.samspel.worker.wire;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.samspel.api.documents.PaperReader.Piece;
import se.samspel.api.documents.TextExtractor.PageText;
import se.samspel.api.documents.TextExtractor.Reason;
import se.samspel.worker.wire.Request.PaperFormat;

/** Requests and replies as bytes. */
public final class Messages {
    /** Of the words in this package; the two sides refuse each other when it differs. */
    public static final int VERSION = 5;

    private Messages() {}

    public static byte[] bytes(Request request) {
        WireOut out = new WireOut();
        switch (request) {
            case Request.Read(String file, String name) -> out.kind(1).text(file).text(name);
            case Request.ReadPaper(String file, String name) -> out.kind(3).text(file).text(name);
            case Request.Write write -> {
                out.kind(2).text(write.target()).text(write.format().name());
                PaperForm.write(out, write.paper());
            }
            case Request.Structure(String file, String name) -> out.kind(4).text(file).text(name);
            case Request.Scan(String file, int page, String program) ->
                    out.kind(5).text(file).number(page).text(program);
            case Request.Draw(String file, int page, String target) ->
                    out.kind(6).text(file).number(page).text(target);
        }
        return out.bytes();
    }

    public static Request request(byte[] message) throws IOException {
        WireIn in = new WireIn(message);
        int kind = in.kind();
        Request request =
                switch (kind) {
                    case 1 -> new Request.Read(in.text(), in.text());
                    case 2 ->
                            new Request.Write(
                                    in.text(),
                                    named(PaperFormat.class, in.text()),
                                    PaperForm.read(in));
                    case 3 -> new Request.ReadPaper(in.text(), in.text());
                    case 4 -> new Request.Structure(in.text(), in.text());
                    case 5 -> new Request.Scan(in.text(), (int) in.number(), in.text());
                    case 6 -> new Request.Draw(in.text(), (int) in.number(), in.text());
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
            case Reply.Content(List<Piece> pieces) ->
                    out.kind(7).list(pieces, piece -> PieceForm.write(out, piece));
            case Reply.Returned(Map<String, String> properties) ->
                    out.kind(8)
                            .list(
                                    properties.entrySet().stream()
                                            .sorted(Map.Entry.comparingByKey())
                                            .toList(),
                                    it -> out.text(it.getKey()).text(it.getValue()));
            case Reply.Scanned() -> out.kind(10);
            case Reply.Drawn(String mediaType, int width, int height) ->
                    out.kind(11).text(mediaType).number(width).number(height);
            case Reply.Blocks some ->
                    out.kind(9).list(some.blocks(), block -> BlockForm.write(out, block));
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
                    case 4 -> new Reply.NoText(in.text(), named(Reason.class, in.text()));
                    case 5 -> new Reply.Written();
                    case 6 -> new Reply.Failed(in.text());
                    case 7 -> new Reply.Content(in.list(() -> PieceForm.read(in)));
                    case 8 -> new Reply.Returned(properties(in));
                    case 10 -> new Reply.Scanned();
                    case 11 -> new Reply.Drawn(in.text(), (int) in.number(), (int) in.number());
                    case 9 -> new Reply.Blocks(in.list(() -> BlockForm.read(in)));
                    default -> throw unknown(kind);
                };
        in.end();
        return reply;
    }

    private static Map<String, String> properties(WireIn in) throws IOException {
        Map<String, String> properties = new HashMap<>();
        for (Map.Entry<String, String> property : in.list(() -> Map.entry(in.text(), in.text()))) {
            properties.put(property.getKey(), property.getValue());
        }
        return properties;
    }

    /** The constant with a name that the other side sent. */
    static <E extends Enum<E>> E named(Class<E> type, String name) throws WireException {
        try {
            return Enum.valueOf(type, name);
        } catch (IllegalArgumentException noSuchConstant) {
            throw new WireException("an unknown word for " + type.getSimpleName());
        }
    }

    private static WireException unknown(int kind) {
        return new WireException("a message of unknown kind " + kind);
    }
}
