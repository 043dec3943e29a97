package se.samspel.worker.read;

import java.util.List;
import java.util.function.Consumer;
import se.samspel.api.documents.TextExtractor.PageText;
import se.samspel.api.documents.TextExtractor.Reason;

/** Takes the pages of a file in order, tidies them and keeps them within the limits. */
final class Pages {
    private final Consumer<PageText> ready;
    private int count;
    private long characters;
    private boolean text;

    Pages(Consumer<PageText> ready) {
        this.ready = ready;
    }

    /** Hands over the next page. */
    void add(String raw, List<String> headings) throws Unreadable {
        characters += raw.length();
        if (++count > Limits.PAGES || characters > Limits.CHARACTERS) {
            throw new Unreadable(Reason.TOO_LARGE);
        }
        String tidy = Tidy.text(raw);
        text |= tidy.codePoints().anyMatch(Character::isLetterOrDigit);
        ready.accept(new PageText(count, tidy, headings.stream().map(Tidy::line).toList()));
    }

    /** Whether any page had a letter or a digit. */
    boolean haveText() {
        return text;
    }
}
