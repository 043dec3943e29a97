package se.samspel.dialogstod.internal.own;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import se.samspel.api.fields.FieldConflict;
import se.samspel.api.fields.WordDiff;
import se.samspel.api.web.Page;
import se.samspel.api.web.Swedish;
import se.samspel.dialogstod.internal.DialogueMenu;

/**
 * What has been done to a group's own question, the last first.
 *
 * @param path where an earlier wording is taken back, followed by its version
 * @param version the one that stands now
 * @param back the question in its guide
 */
public record OwnHistoryPage(
        String wording, String guide, String back, String path, long version, List<StepView> steps)
        implements Page {
    public OwnHistoryPage {
        steps = List.copyOf(steps);
    }

    /**
     * One save.
     *
     * @param who who and when: "Lea Norrby ändrade frågan, 31 mars 2027 kl. 10.00"
     * @param wording how the question was worded after it
     * @param earlier whether it can be taken back: the question reads otherwise now
     */
    public record StepView(
            long version, String who, String wording, List<ChangeView> changes, boolean earlier) {
        public StepView {
            changes = List.copyOf(changes);
        }
    }

    /** A field and what differs in it. */
    public record ChangeView(String label, List<WordDiff.Run> diff) {
        public ChangeView {
            diff = List.copyOf(diff);
        }
    }

    static OwnHistoryPage of(OwnQuestion question, List<OwnHistory.Step> steps, Instant now) {
        List<StepView> views = new ArrayList<>();
        for (OwnHistory.Step step : steps) {
            views.add(
                    new StepView(
                            step.version(),
                            who(step, now),
                            step.values().getOrDefault(OwnFields.WORDING, ""),
                            step.changes().stream().map(OwnHistoryPage::change).toList(),
                            !step.values().equals(question.values())));
        }
        return new OwnHistoryPage(
                question.wording(),
                OwnAddress.guide(question.guide()),
                OwnAddress.onPage(question),
                OwnAddress.history(question.guide(), question.id()),
                question.version(),
                views);
    }

    /** A name that was not kept is left out: "La till frågan, 31 mars 2027". */
    private static String who(OwnHistory.Step step, Instant now) {
        String done =
                Stream.of(step.byName(), step.what())
                        .filter(it -> !it.isEmpty())
                        .reduce((name, what) -> name + " " + what)
                        .orElse("");
        return done.substring(0, 1).toUpperCase(Locale.ROOT)
                + done.substring(1)
                + ", "
                + Swedish.moment(step.at(), now);
    }

    private static ChangeView change(OwnHistory.Change change) {
        return new ChangeView(
                change.field().label(),
                WordDiff.between(
                        FieldConflict.shown(change.field(), change.before()),
                        FieldConflict.shown(change.field(), change.after())));
    }

    @Override
    public String title() {
        return "Frågans historik";
    }

    @Override
    public String menu() {
        return DialogueMenu.ID;
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(DialogueMenu.CRUMB, new Crumb("Guiden", guide));
    }
}
