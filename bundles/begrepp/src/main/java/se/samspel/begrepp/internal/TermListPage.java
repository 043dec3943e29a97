package se.samspel.begrepp.internal;

import java.util.List;
import se.samspel.api.web.Page;

/**
 * The terms that hold where the viewer works.
 *
 * @param letters those that any term begins with
 * @param adding where a term is added; empty for those who may not
 */
public record TermListPage(
        List<Line> lines,
        List<String> letters,
        String text,
        String letter,
        String layer,
        List<Choice> layers,
        String adding)
        implements Page {
    public TermListPage {
        lines = List.copyOf(lines);
        letters = List.copyOf(letters);
        layers = List.copyOf(layers);
    }

    /**
     * One term.
     *
     * @param shortForms its abbreviations
     * @param layers where it stands, nearest first
     * @param note when it holds, if not always
     */
    public record Line(
            String name,
            String path,
            String shortForms,
            String definition,
            List<String> layers,
            String note) {
        public Line {
            layers = List.copyOf(layers);
        }
    }

    /** A layer to choose. */
    public record Choice(String value, String label) {}

    @Override
    public String title() {
        return "Begrepp";
    }

    @Override
    public String menu() {
        return TermMenu.ID;
    }

    /** The address with another letter and the rest of what was asked for. */
    public String withLetter(String other) {
        StringBuilder address =
                new StringBuilder(TermAddress.ROOT).append("?bokstav=").append(encoded(other));
        if (!text.isBlank()) {
            address.append("&q=").append(encoded(text));
        }
        if (!layer.isEmpty()) {
            address.append("&lager=").append(encoded(layer));
        }
        return address.toString();
    }

    private static String encoded(String value) {
        return java.net.URLEncoder.encode(value, java.nio.charset.StandardCharsets.UTF_8);
    }
}
