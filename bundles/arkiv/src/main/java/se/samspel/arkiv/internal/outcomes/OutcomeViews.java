package se.samspel.arkiv.internal.outcomes;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.Organisation;
import se.samspel.api.access.Viewer;
import se.samspel.api.documents.DocumentStructure.Outcome;
import se.samspel.api.web.Csv;
import se.samspel.api.web.Swedish;
import se.samspel.arkiv.internal.ArchiveAddress;
import se.samspel.arkiv.internal.outcomes.OutcomePage.Choice;
import se.samspel.arkiv.internal.outcomes.OutcomePage.Line;
import se.samspel.arkiv.internal.outcomes.OutcomePage.Way;
import se.samspel.arkiv.internal.outcomes.OutcomeRows.Goal;
import se.samspel.arkiv.internal.outcomes.Outcomes.Bar;
import se.samspel.arkiv.internal.outcomes.Outcomes.Overview;
import se.samspel.arkiv.internal.structure.FindingAddress;
import se.samspel.arkiv.internal.structure.Span;
import se.samspel.arkiv.internal.structure.StructureViews;

/** Makes pages and tables of outcomes. */
@Component(service = OutcomeViews.class)
public final class OutcomeViews {
    /** Goals on the page behind a number. */
    static final int MOST = 200;

    private final Outcomes outcomes;
    private final Organisation organisation;

    @Activate
    public OutcomeViews(@Reference Outcomes outcomes, @Reference Organisation organisation) {
        this.outcomes = outcomes;
        this.organisation = organisation;
    }

    OutcomePage page(Viewer viewer, Asked asked) {
        Overview overview = outcomes.overview(viewer, asked);
        return new OutcomePage(
                asked.by().inAddress(),
                asked.by().swedish(),
                says(asked, overview),
                Arrays.stream(Dimension.values())
                        .map(it -> new Way(it.swedish(), asked.by(it).address(), it == asked.by()))
                        .toList(),
                outcomes.associations(viewer).stream()
                        .map(
                                it ->
                                        new Choice(
                                                it.value(),
                                                organisation.name(it),
                                                asked.associations().contains(it.value())))
                        .toList(),
                asked.from() == null ? "" : asked.from().toString(),
                asked.to() == null ? "" : asked.to().toString(),
                asked.suggestions(),
                OutcomeLines.shares(overview.total()),
                OutcomeLines.heads(),
                overview.bars().stream().map(bar -> OutcomeLines.line(asked, bar)).toList(),
                new Line(
                        "Alla mål",
                        "",
                        OutcomeLines.shares(overview.total()),
                        OutcomeLines.cells(overview.total(), "")),
                overview.bars().stream().mapToLong(bar -> bar.tally().all()).max().orElse(0),
                asked.csv());
    }

    private static String says(Asked asked, Overview overview) {
        int all = overview.total().all();
        if (all == 0) {
            return "";
        }
        int suggested = all - overview.total().confirmed();
        return Swedish.count(all, "mål", "mål")
                + " med utfall i "
                + Swedish.count(overview.documents(), "dokument", "dokument")
                + (suggested == 0
                        ? "."
                        : ". "
                                + Swedish.count(
                                        suggested, "av dem är ett förslag", "av dem är förslag")
                                + " som ingen har bekräftat.")
                + (asked.by() == Dimension.YEAR
                        ? ""
                        : " Ett mål kan stå i flera staplar, men räknas en gång i summan.");
    }

    OutcomeGoalsPage goals(Viewer viewer, Asked asked, String key, @Nullable Outcome outcome) {
        List<Goal> goals = outcomes.goals(viewer, asked, key, outcome, MOST + 1);
        String label =
                outcomes.overview(viewer, asked).bars().stream()
                        .filter(bar -> bar.key().equals(outcomes.today(asked, key)))
                        .map(Bar::label)
                        .findFirst()
                        .orElse(asked.by().none());
        return new OutcomeGoalsPage(
                label + (outcome == null ? "" : ": " + outcome.swedish()),
                asked.address(),
                goals.stream().limit(MOST).map(OutcomeViews::line).toList(),
                goals.size() <= MOST
                        ? ""
                        : "Här står de "
                                + MOST
                                + " nyaste. Begränsa åren eller förbunden för att se de andra.");
    }

    private static OutcomeGoalsPage.Line line(Goal goal) {
        Span span = new Span(goal.page(), goal.startAt(), goal.startAt() + 1);
        return new OutcomeGoalsPage.Line(
                goal.words(),
                StructureViews.badge(goal.outcome()),
                goal.outcome().swedish(),
                goal.wording(),
                goal.state().equals("SUGGESTED"),
                goal.title(),
                ArchiveAddress.document(goal.document()),
                goal.finding() == 0 || goal.page() == 0
                        ? ""
                        : FindingAddress.sentence(goal.document(), goal.finding(), span));
    }

    /** The table as a file. */
    public byte[] csv(Viewer viewer, Asked asked) {
        Csv csv = new Csv();
        List<String> head = new ArrayList<>(List.of(asked.by().swedish()));
        head.addAll(OutcomeLines.heads());
        head.add("Varav förslag");
        csv.line(head);
        Overview overview = outcomes.overview(viewer, asked);
        overview.bars().forEach(bar -> line(csv, bar.label(), bar.tally()));
        line(csv, "Alla mål", overview.total());
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void line(Csv csv, String label, Tally tally) {
        List<String> cells = new ArrayList<>(List.of(label));
        for (Outcome outcome : Outcome.values()) {
            cells.add(Integer.toString(tally.of(outcome)));
        }
        cells.add(Integer.toString(tally.all()));
        cells.add(Integer.toString(tally.all() - tally.confirmed()));
        csv.line(cells);
    }
}
