package se.samspel.samverkanskarta.internal.views;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.samspel.api.web.Swedish;
import se.samspel.samverkanskarta.internal.analysis.Candidate;
import se.samspel.samverkanskarta.internal.analysis.Gap;
import se.samspel.samverkanskarta.internal.analysis.Gaps;
import se.samspel.samverkanskarta.internal.analysis.Load;
import se.samspel.samverkanskarta.internal.analysis.Norm;
import se.samspel.samverkanskarta.internal.analysis.Overlap;
import se.samspel.samverkanskarta.internal.analysis.SinglePoint;
import se.samspel.samverkanskarta.internal.filter.Filter;
import se.samspel.samverkanskarta.internal.norm.NormFile;
import se.samspel.samverkanskarta.internal.views.AnalysisPage.Group;
import se.samspel.samverkanskarta.internal.views.AnalysisPage.Section;
import se.samspel.samverkanskarta.internal.views.AnalysisPage.TimeRow;
import se.samspel.samverkanskarta.internal.views.AnalysisPage.TimeTable;
import se.samspel.samverkanskarta.internal.words.FindingWords;
import se.samspel.samverkanskarta.internal.words.GapWords;
import se.samspel.samverkanskarta.internal.words.Names;

/** Makes the page of what the map tells. */
final class AnalysisViews {
    private final Seen seen;
    private final Norm norm;
    private final Names names;
    private final FindingWords words;
    private final Rows rows;

    private AnalysisViews(Seen seen, Norm norm) {
        this.seen = seen;
        this.norm = norm;
        this.names = new Names(seen.inventory());
        this.words = new FindingWords(names);
        this.rows = new Rows(seen);
    }

    static AnalysisPage page(Seen seen, List<NormFile> offered, NormFile chosen) {
        AnalysisViews views = new AnalysisViews(seen, chosen.norm());
        Load load = Load.of(seen.inventory());
        return new AnalysisPage(
                seen.line(),
                offered.stream()
                        .map(
                                it ->
                                        new FilterView.Option(
                                                it.key(),
                                                it.norm().title(),
                                                it.key().equals(chosen.key())))
                        .toList(),
                chosen.intro(),
                List.of(views.gaps(), views.overlaps(), views.points(), views.candidates()),
                List.of(
                        views.time(
                                "Timmar i möten per part och år",
                                "Part",
                                Filter.PARTY,
                                load.parties()),
                        views.time(
                                "Timmar i möten per funktion och år",
                                "Funktion",
                                Filter.FUNCTION,
                                load.functions())),
                views.notes(load));
    }

    private Group gaps() {
        GapWords said = new GapWords(names, norm);
        List<Gap> gaps = Gaps.of(seen.inventory(), norm);
        return new Group(
                "luckor",
                "Luckor",
                "Det som saknas mot normen, i forum som möts idag.",
                "Inga luckor mot normen.",
                Stream.of(GapWords.Kind.values())
                        .map(
                                kind ->
                                        new Section(
                                                kind.swedish(),
                                                gaps.stream()
                                                        .filter(it -> GapWords.kind(it) == kind)
                                                        .map(
                                                                it ->
                                                                        new Line(
                                                                                said.sentence(it),
                                                                                rows.of(it)))
                                                        .toList()))
                        .filter(it -> !it.lines().isEmpty())
                        .toList());
    }

    private Group overlaps() {
        return group(
                "dubbleringar",
                "Dubbleringar",
                "Forum där minst "
                        + FindingWords.percent(norm.overlap())
                        + " av funktionerna är gemensamma och syftena liknar varandra: minst "
                        + FindingWords.percent(Overlap.ALIKE)
                        + " av orden är samma.",
                "Inga två forum är så lika.",
                Overlap.of(seen.inventory(), norm).stream()
                        .map(
                                it ->
                                        new Line(
                                                words.sentence(it),
                                                List.of(
                                                        rows.forums(
                                                                "Visa båda",
                                                                List.of(it.one(), it.other())),
                                                        rows.whatIf(
                                                                "Pröva att slå ihop dem",
                                                                "?till="
                                                                        + it.one()
                                                                        + "&fran="
                                                                        + it.other())))));
    }

    private Group points() {
        return group(
                "skora",
                "Sköra kopplingar",
                "En enda funktion som håller ihop två parter. Slutar den gå på mötena möts parterna inte alls.",
                "Inga två parter hänger på en enda funktion.",
                SinglePoint.of(seen.inventory()).stream()
                        .map(
                                it ->
                                        new Line(
                                                words.sentence(it),
                                                List.of(
                                                        rows.forums(
                                                                "Visa forumen", it.forums())))));
    }

    private Group candidates() {
        return group(
                "kan-bort",
                "Forum som kan tas bort",
                "Sådant som kartan själv säger kan tas bort, och forum som ingenting går förlorat utan.",
                "Inget forum ser ut att kunna tas bort.",
                Candidate.of(seen.inventory()).stream()
                        .map(
                                it ->
                                        new Line(
                                                words.sentence(it),
                                                List.of(
                                                        seen.forum(it.forum(), "Visa forumet"),
                                                        rows.whatIf(
                                                                "Pröva att ta bort det",
                                                                "?bort=" + it.forum())))));
    }

    private static Group group(
            String id, String title, String help, String none, Stream<Line> lines) {
        List<Line> all = lines.toList();
        return new Group(
                id, title, help, none, all.isEmpty() ? List.of() : List.of(new Section("", all)));
    }

    private TimeTable time(String caption, String head, String by, Map<String, Long> minutes) {
        boolean functions = by.equals(Filter.FUNCTION);
        return new TimeTable(
                caption,
                head,
                Swedish.number(
                        Load.hours(minutes.values().stream().mapToLong(Long::longValue).sum())),
                minutes.entrySet().stream()
                        .sorted(Comparator.comparingLong(it -> -it.getValue()))
                        .map(
                                it -> {
                                    Filter filter = rows.meeting(by, it.getKey());
                                    int forums = filter.in(seen.inventory()).forums().size();
                                    return new TimeRow(
                                            functions
                                                    ? names.functionOfParty(it.getKey())
                                                    : names.party(it.getKey()),
                                            Swedish.number(Load.hours(it.getValue())),
                                            Swedish.number(forums),
                                            forums == 0 ? "" : seen.rows(filter),
                                            functions && it.getValue() >= norm.heavyHours() * 60L);
                                })
                        .toList());
    }

    private List<Line> notes(Load load) {
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
