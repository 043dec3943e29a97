package se.samspel.worker.read;

import java.util.ArrayList;
import java.util.List;
import se.samspel.api.documents.TextExtractor.Reason;

/** The list of texts in an Excel file; of a text in pieces the pieces, without how it is read aloud. */
final class XlsxWords implements XmlWalk.Visitor {
    private final List<String> all = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private long characters;
    private boolean inText;

    List<String> all() {
        return all;
    }

    @Override
    public boolean start(String name, XmlWalk at) {
        inText = name.equals("t");
        return !name.equals("rPh");
    }

    @Override
    public void text(String piece) throws Unreadable {
        if (inText) {
            text.append(piece);
            characters += piece.length();
            if (characters > Limits.CHARACTERS) {
                throw new Unreadable(Reason.TOO_LARGE);
            }
        }
    }

    @Override
    public void end(String name) {
        inText = false;
        if (name.equals("si")) {
            all.add(text.toString());
            text.setLength(0);
        }
    }
}
