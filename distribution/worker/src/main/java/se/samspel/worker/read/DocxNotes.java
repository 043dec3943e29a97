package se.samspel.worker.read;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import se.samspel.api.documents.TextExtractor.Reason;

/** The notes of a Word file, by kind and id. */
final class DocxNotes implements XmlWalk.Visitor {
    private static final Set<String> PASSED_OVER =
            Set.of("Fallback", "moveFrom", "instrText", "delText", "pPr", "rPr");

    private final String element;
    private final Map<String, String> notes;
    private final StringBuilder text = new StringBuilder();
    private String id = "";
    private boolean inText;
    private long characters;

    DocxNotes(String element, Map<String, String> notes) {
        this.element = element;
        this.notes = notes;
    }

    @Override
    public boolean start(String name, XmlWalk at) {
        if (PASSED_OVER.contains(name)) {
            return false;
        }
        if (name.equals(element)) {
            id = element + at.attribute("id");
            text.setLength(0);
        }
        inText |= name.equals("t");
        if (name.equals("tab") || name.equals("br")) {
            text.append(' ');
        }
        return true;
    }

    @Override
    public void text(String piece) throws IOException {
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
        if (name.equals("t")) {
            inText = false;
        } else if (name.equals("p")) {
            text.append('\n');
        } else if (name.equals(element)) {
            notes.put(id, text.toString().strip());
        }
    }
}
