package se.samspel.arkiv.internal;

import java.util.List;
import se.samspel.arkiv.internal.Documents.PageOfText;

/** Says which pages of a document have no text, when others have: they may be empty, or could not be read. */
final class BlankPages {
    /** So many are counted up; of more, only the number is told. */
    private static final int NAMED = 5;

    private BlankPages() {}

    /** For people; empty when every page has text, or none. */
    static String told(List<PageOfText> pages) {
        List<String> blank =
                pages.stream()
                        .filter(it -> it.text().isBlank())
                        .map(it -> Integer.toString(it.number()))
                        .toList();
        if (blank.isEmpty() || blank.size() == pages.size()) {
            return "";
        }
        String which =
                blank.size() == 1
                        ? "Sida " + blank.getFirst() + " har ingen text. Den är tom, eller skannad"
                        : (blank.size() > NAMED
                                        ? blank.size() + " av " + pages.size() + " sidor"
                                        : "Sidorna " + listed(blank))
                                + " har ingen text. De är tomma, eller skannade";
        return which
                + " så att den inte gick att läsa. Det som står där hittas inte i sökningen, men"
                + " finns i originalet.";
    }

    private static String listed(List<String> numbers) {
        return String.join(", ", numbers.subList(0, numbers.size() - 1))
                + " och "
                + numbers.getLast();
    }
}
