package se.samspel.arkiv.internal.structure;

import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;

/**
 * How often a name is mentioned.
 *
 * @param telling whether any of the places alone says that the name is meant
 * @param start where the first of those begins, or the first of all
 * @param end where it ends
 */
record Mentions(int times, boolean telling, int start, int end) {
    /** The places where a name stands. */
    static Mentions of(Matcher name, Predicate<MatchResult> telling) {
        Mentions mentions = new Mentions(0, false, -1, -1);
        while (name.find()) {
            boolean here = telling.test(name);
            boolean better = mentions.times == 0 || here && !mentions.telling;
            mentions =
                    new Mentions(
                            mentions.times + 1,
                            mentions.telling || here,
                            better ? name.start() : mentions.start,
                            better ? name.end() : mentions.end);
        }
        return mentions;
    }

    /** Whether the name is meant: by one place that says so, or by standing there often enough. */
    boolean isTold(int enough) {
        return times > 0 && (telling || times >= enough);
    }

    /** From its first character to after its last. */
    int[] place() {
        return new int[] {start, end};
    }
}
