package se.samspel.samverkanskarta.internal.survey.edit;

import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.Viewer;
import se.samspel.api.web.Panel;
import se.samspel.api.web.Swedish;
import se.samspel.api.web.View;
import se.samspel.samverkanskarta.internal.survey.rows.Unsettled;

/** Shows those who look after maps, on the start page, what surveys propose and nobody has decided about. */
@Component(
        service = Panel.class,
        property = {"slot=" + Panel.START, "service.ranking:Integer=35"})
public final class ProposalsPanel implements Panel {
    private final Unsettled unsettled;

    @Activate
    public ProposalsPanel(@Reference Unsettled unsettled) {
        this.unsettled = unsettled;
    }

    @Override
    public Optional<View> render(Viewer viewer) {
        List<ProposalsPanelView.Line> lines =
                unsettled.of(viewer).stream()
                        .map(
                                it ->
                                        new ProposalsPanelView.Line(
                                                Swedish.count(it.proposals(), "förslag", "förslag")
                                                        + " till "
                                                        + it.line().mapTitle(),
                                                "svar till och med "
                                                        + Swedish.date(it.survey().end()),
                                                SurveyAddress.proposals(
                                                        it.line(), it.survey().id())))
                        .toList();
        return lines.isEmpty() ? Optional.empty() : Optional.of(new ProposalsPanelView(lines));
    }
}
