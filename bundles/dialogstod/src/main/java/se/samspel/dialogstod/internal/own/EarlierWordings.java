package se.samspel.dialogstod.internal.own;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.NotThere;
import se.samspel.api.access.Viewer;
import se.samspel.dialogstod.OwnQuestionId;
import se.samspel.dialogstod.internal.Guides;

/** Lets a group's own question stand as it did after an earlier save; that is a save like any other. */
@Component(service = EarlierWordings.class)
public final class EarlierWordings {
    private final OwnQuestions questions;
    private final Guides guides;

    @Activate
    public EarlierWordings(@Reference OwnQuestions questions, @Reference Guides guides) {
        this.questions = questions;
        this.guides = guides;
    }

    /**
     * Takes it back.
     *
     * @param earlier the version to go back to
     * @param version the one that was seen
     * @throws NotThere when the question never had the version
     */
    OwnOutcome takeBack(Viewer viewer, OwnQuestionId id, long earlier, long version) {
        OwnQuestion now = questions.open(viewer, id);
        OwnHistory.Step step =
                questions.history(viewer, id).stream()
                        .filter(it -> it.version() == earlier)
                        .findFirst()
                        .orElseThrow(() -> new NotThere("Lydelsen"));
        return questions.save(
                viewer, id, version, step.values(), guides.find(now.unit(), now.guide()));
    }
}
