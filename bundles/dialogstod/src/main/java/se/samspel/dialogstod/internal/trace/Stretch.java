package se.samspel.dialogstod.internal.trace;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.samspel.api.dialogue.Sources.State;

/**
 * A stretch of a text, and the rules of marking one. Pure.
 *
 * @param begins in UTF-16 units, as Java and the page count
 * @param ends after the last
 */
record Stretch(int begins, int ends) {
    private static final Pattern BETWEEN_SENTENCES = Pattern.compile("(?<=[.!?])\\s+|\\s*\\n\\s*");

    String in(String text) {
        return text.substring(begins, ends);
    }

    /** The sentences and lines of a text. */
    static List<Stretch> sentences(String text) {
        List<Stretch> sentences = new ArrayList<>();
        Matcher between = BETWEEN_SENTENCES.matcher(text);
        int from = 0;
        while (between.find()) {
            add(sentences, text, from, between.start());
            from = between.end();
        }
        add(sentences, text, from, text.length());
        return sentences;
    }

    private static void add(List<Stretch> sentences, String text, int from, int to) {
        if (!text.substring(from, to).isBlank()) {
            sentences.add(new Stretch(from, to));
        }
    }

    /** From the first to the last of some sentences, counted from 0; empty when the text has none of them. */
    static Optional<Stretch> ofSentences(String text, Collection<Integer> chosen) {
        List<Stretch> sentences = sentences(text);
        List<Integer> there =
                chosen.stream().filter(it -> it >= 0 && it < sentences.size()).toList();
        return there.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Stretch(
                                sentences.get(Collections.min(there)).begins(),
                                sentences.get(Collections.max(there)).ends()));
    }

    /**
     * Where some words stand in a text, letter by letter but for the blanks between them, which a form may change.
     *
     * @param near where they were marked; of several places the one nearest to it is meant
     */
    static Optional<Stretch> find(String text, String words, int near) {
        if (words.isBlank()) {
            return Optional.empty();
        }
        Matcher found = loosely(words).matcher(text);
        List<Stretch> places = new ArrayList<>();
        while (found.find()) {
            places.add(new Stretch(found.start(), found.end()));
        }
        return places.stream()
                .min(
                        (one, two) ->
                                Integer.compare(
                                        Math.abs(one.begins() - near),
                                        Math.abs(two.begins() - near)));
    }

    private static Pattern loosely(String words) {
        return Pattern.compile(
                Arrays.stream(words.strip().split("\\s+"))
                        .map(Pattern::quote)
                        .collect(Collectors.joining("\\s+")));
    }

    /**
     * What has happened to marked words. They stand as long as the whole of the sentences they were marked in stands in the
     * answer: a "not" put in beside the marked words changes what they say, another sentence further down does not.
     *
     * @param then the text that they were marked in
     * @param now the answer as it stands
     */
    State since(String then, String now, boolean takenBack) {
        if (takenBack) {
            return State.TAKEN_BACK;
        }
        boolean stands =
                sentences(then).stream()
                        .filter(it -> it.begins() < ends && begins < it.ends())
                        .allMatch(it -> stands(it.in(then), now));
        return stands ? State.UNCHANGED : State.CHANGED;
    }

    private static boolean stands(String sentence, String now) {
        String wanted = blanks(sentence);
        return sentences(now).stream().anyMatch(it -> blanks(it.in(now)).equals(wanted));
    }

    private static String blanks(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
