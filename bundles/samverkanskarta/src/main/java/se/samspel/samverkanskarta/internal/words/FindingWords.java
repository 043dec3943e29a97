package se.samspel.samverkanskarta.internal.words;

import se.samspel.api.web.Swedish;
import se.samspel.samverkanskarta.internal.analysis.Candidate;
import se.samspel.samverkanskarta.internal.analysis.Load;
import se.samspel.samverkanskarta.internal.analysis.Overlap;
import se.samspel.samverkanskarta.internal.analysis.SinglePoint;

/** Says what doubles, what hangs on one and what can go. */
public final class FindingWords {
    private final Names names;

    public FindingWords(Names names) {
        this.names = names;
    }

    public String sentence(Overlap overlap) {
        return names.forum(overlap.one())
                + " och "
                + names.forum(overlap.other())
                + " har "
                + percent(overlap.functions())
                + " av funktionerna gemensamt. "
                + (overlap.purposeKnown()
                        ? "Syftena liknar varandra: "
                                + percent(overlap.purpose())
                                + " av orden är samma."
                        : "Syftet är inte beskrivet för båda, så jämför det själva.");
    }

    public String sentence(SinglePoint point) {
        return "Bara "
                + names.function(point.function())
                + " håller ihop "
                + names.party(point.party())
                + " med "
                + names.party(point.other())
                + ". De möts i "
                + Names.and(point.forums().stream().map(names::forum).toList())
                + ".";
    }

    public String sentence(Candidate candidate) {
        return names.forum(candidate.forum())
                + ": "
                + String.join(" ", candidate.why().stream().map(Candidate.Reason::swedish).toList())
                + (candidate.minutes() > 0
                        ? " Det skulle spara " + hours(candidate.minutes()) + " om året."
                        : "");
    }

    /** "1 timme", "36 timmar". */
    public static String hours(long minutes) {
        return Swedish.count(Load.hours(minutes), "timme", "timmar");
    }

    /** "60 procent". */
    public static String percent(double share) {
        return Math.round(share * 100) + " procent";
    }
}
