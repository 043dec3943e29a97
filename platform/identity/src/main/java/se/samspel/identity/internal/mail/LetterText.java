package se.samspel.identity.internal.mail;

import java.util.stream.Collectors;
import se.samspel.api.post.Letter;

/**
 * A letter as it is sent: the same words as plain text and as HTML of the simplest kind, without pictures, style or
 * anything that tells whether it was opened.
 */
record LetterText(String subject, String plain, String html) {
    private static final String FOOT =
            "Brevet är skickat av Samspel till dig som har ett konto där. Det går inte att svara på det.";

    /**
     * Writes a letter.
     *
     * @param receiver the person's name
     * @param server the server's address, before every path
     */
    static LetterText of(Letter letter, String receiver, String server) {
        String greeting = "Hej " + line(receiver) + "!";
        String plain =
                greeting
                        + "\n\n"
                        + letter.blocks().stream()
                                .map(block -> plain(block, server))
                                .collect(Collectors.joining("\n\n"))
                        + "\n\n-- \n"
                        + FOOT
                        + "\n"
                        + server
                        + "\n";
        String html =
                "<!DOCTYPE html>\n<html lang=\"sv\"><head><meta charset=\"utf-8\"><title>"
                        + escaped(line(letter.subject()))
                        + "</title></head><body>\n<p>"
                        + escaped(greeting)
                        + "</p>\n"
                        + letter.blocks().stream()
                                .map(block -> html(block, server))
                                .collect(Collectors.joining("\n"))
                        + "\n<hr>\n<p><small>"
                        + FOOT
                        + "<br>"
                        + link(server, server)
                        + "</small></p>\n</body></html>\n";
        return new LetterText(line(letter.subject()), plain, html);
    }

    /** One line without control characters, so that nothing in it can become a header of its own. */
    static String line(String text) {
        return text.codePoints()
                .map(it -> Character.isISOControl(it) || it == 0x2028 || it == 0x2029 ? ' ' : it)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
    }

    private static String plain(Letter.Block block, String server) {
        return switch (block) {
            case Letter.Text text -> text.text().strip();
            case Letter.Link link -> link.label() + ":\n" + server + link.path();
            case Letter.Items items ->
                    items.heading()
                            + "\n"
                            + items.items().stream()
                                    .map(item -> plain(item, server))
                                    .collect(Collectors.joining("\n"));
        };
    }

    private static String plain(Letter.Item item, String server) {
        return "- "
                + line(item.text())
                + (item.path().isEmpty() ? "" : "\n  " + server + item.path());
    }

    private static String html(Letter.Block block, String server) {
        return switch (block) {
            case Letter.Text text ->
                    "<p>" + escaped(text.text().strip()).replace("\n", "<br>") + "</p>";
            case Letter.Link link -> "<p>" + link(server + link.path(), link.label()) + "</p>";
            case Letter.Items items ->
                    "<h2>"
                            + escaped(items.heading())
                            + "</h2>\n<ul>\n"
                            + items.items().stream()
                                    .map(item -> html(item, server))
                                    .collect(Collectors.joining())
                            + "</ul>";
        };
    }

    private static String html(Letter.Item item, String server) {
        String text = line(item.text());
        return "<li>"
                + (item.path().isEmpty() ? escaped(text) : link(server + item.path(), text))
                + "</li>\n";
    }

    private static String link(String address, String label) {
        return "<a href=\"" + escaped(address) + "\">" + escaped(label) + "</a>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
