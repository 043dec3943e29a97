package se.samspel.worker.write;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import se.samspel.api.fields.RichText;
import se.samspel.api.fields.RichText.Block;
import se.samspel.api.fields.RichText.Items;
import se.samspel.api.fields.RichText.Line;
import se.samspel.api.fields.RichText.Paragraph;
import se.samspel.api.fields.RichText.Run;

/** Formatted text on a page for print. A link says where it leads, for those who listen and those who hold the paper. */
final class PaperText {
    private PaperText() {}

    static void add(Element body, RichText text) {
        for (Block block : text.blocks()) {
            switch (block) {
                case Paragraph(Line line) -> line(PaperTable.child(body, "p", ""), line);
                case Items items -> {
                    Element list = PaperTable.child(body, items.numbered() ? "ol" : "ul", "");
                    items.items().forEach(item -> line(PaperTable.child(list, "li", ""), item));
                }
            }
        }
    }

    private static void line(Element parent, Line line) {
        for (Run run : line.runs()) {
            Element place = parent;
            if (!run.link().isEmpty()) {
                place = PaperTable.child(place, "a", "");
                place.setAttribute("href", run.link());
                place.setAttribute("title", "Länk till " + run.link());
            }
            place = run.bold() ? PaperTable.child(place, "strong", "") : place;
            place = run.italic() ? PaperTable.child(place, "em", "") : place;
            letters(place, run.text());
        }
    }

    private static void letters(Element parent, String text) {
        Document page = parent.getOwnerDocument();
        String[] lines = PrintText.letters(text).split("\n", -1);
        for (int at = 0; at < lines.length; at++) {
            if (at > 0) {
                parent.appendChild(page.createElement("br"));
            }
            parent.appendChild(page.createTextNode(lines[at]));
        }
    }
}
