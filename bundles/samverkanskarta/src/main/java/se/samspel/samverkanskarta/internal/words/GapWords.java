package se.samspel.samverkanskarta.internal.words;

import se.samspel.samverkanskarta.internal.analysis.Gap;
import se.samspel.samverkanskarta.internal.analysis.Norm;

/** Says what is missing. */
public final class GapWords {
    private final Names names;
    private final Norm norm;

    public GapWords(Names names, Norm norm) {
        this.names = names;
        this.norm = norm;
    }

    /** The kinds of gaps, in the order they are told. */
    public enum Kind {
        SEATS("Någon saknas i ett forum"),
        COVERAGE("Ingen möts om det"),
        PAIRS("Parter som aldrig möts"),
        WORDS("Syfte eller ansvar saknas");

        private final String swedish;

        Kind(String swedish) {
            this.swedish = swedish;
        }

        public String swedish() {
            return swedish;
        }
    }

    public static Kind kind(Gap gap) {
        return switch (gap) {
            case Gap.PartyMissing it -> Kind.SEATS;
            case Gap.FunctionMissing it -> Kind.SEATS;
            case Gap.TransitionWithout it -> Kind.SEATS;
            case Gap.TargetGroupUncovered it -> Kind.COVERAGE;
            case Gap.TransitionUncovered it -> Kind.COVERAGE;
            case Gap.TransitionNotDrawn it -> Kind.COVERAGE;
            case Gap.NeverMeet it -> Kind.PAIRS;
            case Gap.NoOwner it -> Kind.WORDS;
            case Gap.NoPurpose it -> Kind.WORDS;
        };
    }

    public String sentence(Gap gap) {
        return switch (gap) {
            case Gap.PartyMissing it ->
                    it.kind().swedish()
                            + " saknas i "
                            + names.forum(it.forum())
                            + "."
                            + why(it.rule());
            case Gap.FunctionMissing it ->
                    "Ingen funktion med ordet ”"
                            + it.function()
                            + "” går på "
                            + names.forum(it.forum())
                            + "."
                            + why(it.rule());
            case Gap.TargetGroupUncovered it -> "Inget forum handlar om " + it.targetGroup() + ".";
            case Gap.TransitionUncovered it ->
                    "Inget forum täcker brytpunkten " + names.transition(it.transition()) + ".";
            case Gap.TransitionWithout it ->
                    "Forum täcker brytpunkten "
                            + names.transition(it.transition())
                            + ", men "
                            + names.party(it.party())
                            + " sitter inte i något av dem.";
            case Gap.TransitionNotDrawn it ->
                    "Brytpunkten " + it.name() + " finns i normen men inte på kartan.";
            case Gap.NeverMeet it ->
                    names.parties(it.parties())
                            + " möts inte i något forum."
                            + (it.required() ? " Normen säger att de ska göra det." : "");
            case Gap.NoOwner it ->
                    "Ingen är utsedd att kalla till " + names.forum(it.forum()) + ".";
            case Gap.NoPurpose it -> names.forum(it.forum()) + " har inget beskrivet syfte.";
        };
    }

    private String why(String rule) {
        return norm.rules().stream()
                .filter(it -> it.id().equals(rule) && !it.why().isBlank())
                .findFirst()
                .map(it -> " " + it.why())
                .orElse("");
    }
}
