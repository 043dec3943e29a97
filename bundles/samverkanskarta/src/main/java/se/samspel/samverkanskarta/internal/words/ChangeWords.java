package se.samspel.samverkanskarta.internal.words;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import se.samspel.samverkanskarta.internal.analysis.Consequences;
import se.samspel.samverkanskarta.internal.analysis.Consequences.Change;
import se.samspel.samverkanskarta.internal.analysis.Norm;

/** Says what would become different. */
public final class ChangeWords {
    private final Names before;
    private final Names after;
    private final Norm norm;

    public ChangeWords(Names before, Names after, Norm norm) {
        this.before = before;
        this.after = after;
        this.norm = norm;
    }

    /**
     * What is won or lost under one heading.
     *
     * @param gained sentences; {@code lost} likewise
     */
    public record Told(String heading, List<String> gained, List<String> lost) {
        public Told {
            gained = List.copyOf(gained);
            lost = List.copyOf(lost);
        }

        public boolean isEmpty() {
            return gained.isEmpty() && lost.isEmpty();
        }
    }

    /** All of it; a heading also where nothing changes, so that one sees that it was looked at. */
    public List<Told> all(Consequences change) {
        GapWords gapsBefore = new GapWords(before, norm);
        GapWords gapsAfter = new GapWords(after, norm);
        List<Told> told = new ArrayList<>();
        told.add(told("Parter som möts", change.parties(), after::parties, before::parties));
        told.add(
                told(
                        "Funktioner som möts",
                        change.functions(),
                        pair ->
                                after.functionOfParty(pair.one())
                                        + " och "
                                        + after.functionOfParty(pair.other()),
                        pair ->
                                before.functionOfParty(pair.one())
                                        + " och "
                                        + before.functionOfParty(pair.other())));
        told.add(told("Målgrupper", change.targetGroups(), it -> it, it -> it));
        told.add(told("Brytpunkter", change.transitions(), after::transition, before::transition));
        told.add(told("Luckor", change.gaps(), gapsAfter::sentence, gapsBefore::sentence));
        return told;
    }

    private static <T> Told told(
            String heading,
            Change<T> change,
            Function<T, String> gained,
            Function<T, String> lost) {
        return new Told(
                heading,
                change.gained().stream().map(gained).toList(),
                change.lost().stream().map(lost).toList());
    }

    /** "Tiden minskar med 36 timmar om året." */
    public static String time(long minutes) {
        if (minutes == 0) {
            return "Tiden i möten är oförändrad.";
        }
        return "Tiden i möten "
                + (minutes < 0 ? "minskar" : "ökar")
                + " med "
                + FindingWords.hours(Math.abs(minutes))
                + " om året.";
    }
}
