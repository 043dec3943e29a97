package se.samspel.samverkanskarta.internal.views;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import se.samspel.api.web.Swedish;
import se.samspel.samverkanskarta.internal.analysis.Load;
import se.samspel.samverkanskarta.internal.analysis.Norm;
import se.samspel.samverkanskarta.internal.filter.Filter;
import se.samspel.samverkanskarta.internal.views.AnalysisPage.TimeRow;
import se.samspel.samverkanskarta.internal.views.AnalysisPage.TimeTable;
import se.samspel.samverkanskarta.internal.words.FindingWords;
import se.samspel.samverkanskarta.internal.words.Names;

/** Makes the tables of hours in meetings: by party and by function, the most first, each with the forums behind it. */
final class HoursViews {
    private final Seen seen;
    private final Norm norm;
    private final Names names;
    private final Rows rows;
    private final Load load;

    HoursViews(Seen seen, Norm norm) {
        this.seen = seen;
        this.norm = norm;
        this.names = new Names(seen.inventory());
        this.rows = new Rows(seen);
        this.load = Load.of(seen.inventory());
    }

    List<TimeTable> tables() {
        return List.of(
                table("Timmar i möten per part och år", "Part", Filter.PARTY, load.parties()),
                table(
                        "Timmar i möten per funktion och år",
                        "Funktion",
                        Filter.FUNCTION,
                        load.functions()));
    }

    private TimeTable table(String caption, String head, String by, Map<String, Long> minutes) {
        return new TimeTable(
                caption,
                head,
                Swedish.number(
                        Load.hours(minutes.values().stream().mapToLong(Long::longValue).sum())),
                minutes.entrySet().stream()
                        .sorted(Comparator.comparingLong(it -> -it.getValue()))
                        .map(it -> row(by, it.getKey(), it.getValue()))
                        .toList());
    }

    private TimeRow row(String by, String key, long minutes) {
        boolean function = by.equals(Filter.FUNCTION);
        Filter filter = rows.meeting(by, key);
        int forums = filter.in(seen.inventory()).forums().size();
        return new TimeRow(
                function ? names.functionOfParty(key) : names.party(key),
                Swedish.number(Load.hours(minutes)),
                Swedish.number(forums),
                forums == 0 ? "" : seen.rows(filter),
                function && minutes >= norm.heavyHours() * 60L);
    }

    /** How it is counted, and what could not be. */
    List<Line> notes() {
        Line counted =
                Line.of(
                        "Räknat på antal personer, möten om året och mötets längd. Förberedelser och resor är inte med. Mycket är "
                                + FindingWords.hours(norm.heavyHours() * 60L)
                                + " om året eller mer.");
        if (load.unknown().isEmpty()) {
            return List.of(counted);
        }
        return List.of(
                counted,
                new Line(
                        Swedish.count(load.unknown().size(), "forum", "forum")
                                + " säger inte hur ofta eller hur länge det möts och räknas som noll timmar.",
                        List.of(rows.forums("Visa dem", load.unknown()))));
    }
}
