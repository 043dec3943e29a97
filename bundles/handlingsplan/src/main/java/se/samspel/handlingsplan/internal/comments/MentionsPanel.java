package se.samspel.handlingsplan.internal.comments;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.Viewer;
import se.samspel.api.web.Panel;
import se.samspel.api.web.Swedish;
import se.samspel.api.web.View;
import se.samspel.handlingsplan.internal.PlanAddress;

/** Shows on the start page who has mentioned the viewer and waits for an answer. */
@Component(
        service = Panel.class,
        property = {"slot=" + Panel.START, "service.ranking:Integer=45"})
public final class MentionsPanel implements Panel {
    private final Comments comments;
    private final Clock clock;

    @Activate
    public MentionsPanel(@Reference Comments comments, @Reference Clock clock) {
        this.comments = comments;
        this.clock = clock;
    }

    @Override
    public Optional<View> render(Viewer viewer) {
        List<MentionsPanelView.Line> lines =
                comments.waitingFor(viewer).stream()
                        .map(
                                it ->
                                        new MentionsPanelView.Line(
                                                it.byName(),
                                                it.text(),
                                                Swedish.moment(it.at(), clock.instant()),
                                                PlanAddress.of(it.plan())
                                                        + "/kommentarer?rad="
                                                        + it.row()
                                                        + "#kommentarer-"
                                                        + it.row()))
                        .toList();
        return lines.isEmpty() ? Optional.empty() : Optional.of(new MentionsPanelView(lines));
    }
}
