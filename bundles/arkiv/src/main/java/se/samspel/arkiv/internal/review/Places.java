package se.samspel.arkiv.internal.review;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.samspel.arkiv.internal.Documents.PageOfText;
import se.samspel.arkiv.internal.structure.Span;

/** Finds a sentence that somebody has copied in the pages it comes from, however the lines break. */
final class Places {
    private Places() {}

    static Span of(List<PageOfText> pages, String sentence) {
        if (sentence.isBlank()) {
            return Span.NOWHERE;
        }
        String words =
                Arrays.stream(sentence.strip().split("\\s+"))
                        .map(Pattern::quote)
                        .collect(Collectors.joining("\\s+"));
        Pattern pattern = Pattern.compile(words);
        for (PageOfText page : pages) {
            Matcher matcher = pattern.matcher(page.text());
            if (matcher.find()) {
                return new Span(page.number(), matcher.start(), matcher.end());
            }
        }
        return Span.NOWHERE;
    }
}
