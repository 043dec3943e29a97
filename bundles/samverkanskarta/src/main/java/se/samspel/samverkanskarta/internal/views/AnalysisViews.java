package se.samspel.samverkanskarta.internal.views;

import java.util.List;
import java.util.stream.Stream;
import se.samspel.samverkanskarta.internal.analysis.Candidate;
import se.samspel.samverkanskarta.internal.analysis.Gap;
import se.samspel.samverkanskarta.internal.analysis.Gaps;
import se.samspel.samverkanskarta.internal.analysis.Norm;
import se.samspel.samverkanskarta.internal.analysis.Overlap;
import se.samspel.samverkanskarta.internal.analysis.SinglePoint;
import se.samspel.samverkanskarta.internal.norm.NormFile;
import se.samspel.samverkanskarta.internal.views.AnalysisPage.Group;
import se.samspel.samverkanskarta.internal.views.AnalysisPage.Section;
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
        HoursViews hours = new HoursViews(seen, chosen.norm());
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
                hours.tables(),
                hours.notes());
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
}
