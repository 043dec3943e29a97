package se.samspel.dialogstod.internal.own;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import se.samspel.api.fields.FieldConflict;
import se.samspel.api.fields.FieldGroup;
import se.samspel.api.storage.SaveOutcome;
import se.samspel.api.web.Page;
import se.samspel.api.web.Swedish;
import se.samspel.dialogstod.internal.DialogueMenu;

/**
 * Two people have written the same question: both texts and the choice.
 *
 * @param guide where the guide is
 */
public record OwnConflictPage(String guide, FieldConflict conflict) implements Page {
    /**
     * The page of a conflict.
     *
     * @param mine what was sent, by field
     */
    static OwnConflictPage of(
            OwnOutcome.Conflict conflict, Map<String, String> mine, Earlier earlier, Instant now) {
        OwnQuestion question = conflict.now();
        SaveOutcome.Conflict with = conflict.with();
        FieldGroup form = GuideViews.form(question, earlier);
        FieldGroup tried =
                new FieldGroup(
                        form.id(),
                        form.action(),
                        form.fields(),
                        mine,
                        with.version(),
                        Map.of(),
                        true);
        return new OwnConflictPage(
                OwnAddress.guide(question.guide()),
                new FieldConflict(
                        tried,
                        question.values(),
                        with.version(),
                        with.byName(),
                        Swedish.moment(with.at(), now),
                        OwnAddress.onPage(question)));
    }

    @Override
    public String title() {
        return "Två har skrivit om samma fråga";
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
