package se.samspel.architecture;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The path of a resource with its holes, such as {@code planer/{plan: \\d+}/parter}. */
record Address(String template) {
    /** A hole with its pattern; a pattern may hold braces of its own, one deep. */
    private static final Pattern HOLE = Pattern.compile("\\{([^{}]*(?:\\{[^{}]*\\}[^{}]*)*)\\}");

    private static final List<String> FITTING =
            List.of(
                    "1",
                    "a",
                    "ab",
                    "abc",
                    "abc-def",
                    "abc-1",
                    "a1",
                    "2026",
                    "2026-01-01",
                    "a.b",
                    "a/b",
                    "a".repeat(64));

    Address(String template) {
        this.template = template.replaceAll("^/+|/+$", "");
    }

    Address with(String more) {
        return new Address(template + "/" + more.replaceAll("^/+", ""));
    }

    /** How many letters stand outside the holes; the address with the most is asked first. */
    int letters() {
        return HOLE.matcher(template).replaceAll("").length();
    }

    /** Whether a request for this path comes here, or to something below. */
    boolean takes(String path) {
        return path.matches(expression() + "(/.*)?");
    }

    /** A path that fits. */
    String example() {
        return HOLE.matcher(template)
                .replaceAll(hole -> Matcher.quoteReplacement(fitting(pattern(hole.group(1)))));
    }

    private String expression() {
        Matcher hole = HOLE.matcher(template);
        StringBuilder expression = new StringBuilder();
        int from = 0;
        while (hole.find()) {
            expression.append(Pattern.quote(template.substring(from, hole.start())));
            expression.append('(').append(pattern(hole.group(1))).append(')');
            from = hole.end();
        }
        return expression.append(Pattern.quote(template.substring(from))).toString();
    }

    private static String pattern(String hole) {
        int colon = hole.indexOf(':');
        return colon < 0 ? "[^/]+" : hole.substring(colon + 1).strip();
    }

    private static String fitting(String pattern) {
        List<String> words = List.of(pattern.split("\\|"));
        return Stream.concat(
                        FITTING.stream(),
                        words.stream().map(word -> word.replaceAll("\\(.*\\)\\??|\\\\", "")))
                .filter(word -> word.matches(pattern))
                .findFirst()
                .orElseThrow(
                        () ->
                                new AssertionError(
                                        "no example fits "
                                                + pattern
                                                + "; tried "
                                                + FITTING.stream()
                                                        .collect(Collectors.joining(", "))));
    }
}
