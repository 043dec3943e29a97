package se.samspel.web.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.samspel.api.terms.Glossary;
import se.samspel.api.terms.Glossary.Found;
import se.samspel.api.terms.Glossary.Meaning;

/**
 * Marks the words of a page that are terms where the viewer works: in elements that carry {@code data-terms}, each term the
 * first time it stands there. A mark is a button that shows the definition, by the browser itself and without script, with a
 * link to the term's page. Only our own templates are read, which close what they open.
 */
final class TermMarks {
    private static final String REGION = " data-terms";
    private static final Pattern TAG =
            Pattern.compile(
                    "<(/?)([a-zA-Z][a-zA-Z0-9-]*+)((?:[^\"'<>]++|\"[^\"]*+\"|'[^']*+')*+)>");
    private static final Set<String> VOID =
            Set.of(
                    "area", "base", "br", "col", "hr", "img", "input", "link", "meta", "source",
                    "wbr");

    /** Where a button cannot stand, or where the text is not for reading. */
    private static final Set<String> SKIPPED =
            Set.of(
                    "a",
                    "button",
                    "code",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "label",
                    "legend",
                    "option",
                    "script",
                    "select",
                    "style",
                    "summary",
                    "svg",
                    "textarea");

    private final String html;
    private final Glossary.Meanings meanings;
    private final String id = "t" + UUID.randomUUID().toString().substring(0, 8) + "-";
    private final StringBuilder out;
    private final Deque<String> open = new ArrayDeque<>();
    private final Map<String, Meaning> cards = new LinkedHashMap<>();
    private final Set<String> marked = new HashSet<>();
    private int skipped;

    private TermMarks(String html, Glossary.Meanings meanings) {
        this.html = html;
        this.meanings = meanings;
        this.out = new StringBuilder(html.length() + 4_096);
    }

    /** Whether anything in the page wants its terms marked. */
    static boolean wanted(String html) {
        return html.contains(REGION);
    }

    /** The page with its terms marked. */
    static String mark(String html, Glossary.Meanings meanings) {
        return new TermMarks(html, meanings).run();
    }

    private String run() {
        Matcher tag = TAG.matcher(html);
        int end = 0;
        while (tag.find()) {
            text(html.substring(end, tag.start()));
            if (tag.group(1).isEmpty()) {
                begin(tag.group(2), tag.group(3));
            } else {
                finish(tag.group(2));
            }
            out.append(html, tag.start(), tag.end());
            end = tag.end();
        }
        return out.append(html, end, html.length()).toString();
    }

    private void begin(String name, String attributes) {
        boolean inside = !open.isEmpty() || (" " + attributes).contains(REGION);
        if (inside && !VOID.contains(name) && !attributes.endsWith("/")) {
            open.push(name);
            skipped += SKIPPED.contains(name) ? 1 : 0;
        }
    }

    private void finish(String name) {
        if (!open.contains(name)) {
            return;
        }
        String closed;
        do {
            closed = open.pop();
            skipped -= SKIPPED.contains(closed) ? 1 : 0;
        } while (!closed.equals(name));
        if (open.isEmpty()) {
            cards.forEach(this::card);
            cards.clear();
        }
    }

    private void text(String text) {
        if (open.isEmpty() || skipped > 0 || text.isBlank()) {
            out.append(text);
            return;
        }
        int end = 0;
        for (Found found : meanings.in(text)) {
            if (marked.add(found.meaning().id())) {
                String target = id + marked.size();
                cards.put(target, found.meaning());
                out.append(text, end, found.start())
                        .append("<button type=\"button\" class=\"term\" popovertarget=\"")
                        .append(target)
                        .append("\">")
                        .append(text, found.start(), found.end())
                        .append("</button>");
                end = found.end();
            }
        }
        out.append(text, end, text.length());
    }

    private void card(String target, Meaning meaning) {
        out.append("<div class=\"term-card\" popover id=\"")
                .append(target)
                .append("\"><p><strong>")
                .append(escaped(meaning.name()))
                .append("</strong></p><p>")
                .append(escaped(meaning.definition()))
                .append("</p><p><a href=\"")
                .append(escaped(meaning.path()))
                .append("\">Mer om begreppet</a></p></div>");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
