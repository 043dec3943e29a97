package se.samspel.worker.read;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import se.samspel.api.fields.RichText;
import se.samspel.api.fields.RichText.Run;
import se.samspel.worker.read.OpenMarks.Holder;

/** How the letters of an OpenDocument text look where the reader is: what {@link DocxLooks} says of a Word file. */
final class OdtLooks implements MarkedText.Looks {
    private final OdtStyles styles;
    private final Deque<String> spans = new ArrayDeque<>();
    private final Deque<String> lists = new ArrayDeque<>();
    private final Map<String, Integer> counted = new HashMap<>();
    private String link = "";
    private boolean first;

    OdtLooks(OdtStyles styles) {
        this.styles = styles;
    }

    void start(String name, XmlWalk at) {
        switch (name) {
            case "p", "h" -> spans.clear();
            case "span" -> spans.push(at.attribute("style-name"));
            case "a" -> link = RichText.link(at.attribute("href"));
            case "list" -> startList(at);
            case "list-item" -> startItem(at.attribute("start-value"));
            default -> {
                // the rest makes no difference
            }
        }
    }

    private void startList(XmlWalk at) {
        String style = at.attribute("style-name");
        lists.push(style.isEmpty() && !lists.isEmpty() ? lists.element() : style);
        boolean goesOn =
                at.attribute("continue-numbering").equals("true")
                        || !at.attribute("continue-list").isEmpty();
        if (!goesOn && lists.size() == 1) {
            counted.remove(lists.element());
        }
    }

    private void startItem(String number) {
        first = true;
        if (number.matches("\\d{1,6}") && !lists.isEmpty()) {
            counted.put(lists.element(), Integer.parseInt(number) - 1);
        }
    }

    void end(String name) {
        switch (name) {
            case "span" -> spans.poll();
            case "a" -> link = "";
            case "list" -> lists.poll();
            default -> {
                // nothing ends with it
            }
        }
    }

    @Override
    public Run run(String letters) {
        return new Run(
                letters,
                spans.stream().anyMatch(styles::bold),
                spans.stream().anyMatch(styles::italic),
                link);
    }

    /** Only the first paragraph of an item carries its hyphen or number. */
    @Override
    public String written(Holder paragraph) {
        if (lists.isEmpty() || !first || paragraph.text().isEmpty()) {
            return paragraph.paragraph();
        }
        first = false;
        return styles.numbered(lists.element(), lists.size())
                ? paragraph.item(counted.merge(lists.element(), 1, Integer::sum) + ".")
                : paragraph.item("-");
    }
}
