package se.samspel.dialogstod.internal.own;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.SignedIn;
import se.samspel.api.access.Viewer;
import se.samspel.api.web.Problem;
import se.samspel.api.web.Redirect;
import se.samspel.api.web.Rest;
import se.samspel.dialogstod.OwnQuestionId;
import se.samspel.dialogstod.internal.GuideAddress;

/** What has been done to a group's own question, and the way back to an earlier wording. */
@Component(service = OwnHistoryPages.class)
@Rest
@SignedIn
@Path(
        "dialogstod/guider/{plugin: "
                + GuideAddress.FROM
                + "}/{guide: "
                + GuideAddress.ID
                + "}/fragor/{id: \\d{1,18}}/historik")
public final class OwnHistoryPages {
    private final OwnQuestions questions;
    private final EarlierWordings wordings;
    private final Clock clock;

    @Activate
    public OwnHistoryPages(
            @Reference OwnQuestions questions,
            @Reference EarlierWordings wordings,
            @Reference Clock clock) {
        this.questions = questions;
        this.wordings = wordings;
        this.clock = clock;
    }

    @GET
    public OwnHistoryPage page(@Context Viewer viewer, @PathParam("id") long id) {
        OwnQuestionId question = new OwnQuestionId(id);
        return OwnHistoryPage.of(
                questions.open(viewer, question),
                questions.history(viewer, question),
                clock.instant());
    }

    /** Takes an earlier wording back. */
    @POST
    @Path("{earlier: \\d{1,18}}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Redirect takeBack(
            @Context Viewer viewer,
            @PathParam("id") long id,
            @PathParam("earlier") long earlier,
            @FormParam("version") @DefaultValue("0") long version) {
        OwnQuestion before = questions.open(viewer, new OwnQuestionId(id));
        return switch (wordings.takeBack(viewer, before.id(), earlier, version)) {
            case OwnOutcome.Saved saved ->
                    Redirect.to(OwnAddress.history(before.guide(), before.id()))
                            .saying(
                                    "Frågan står som den gjorde då. Det som stod nyss finns kvar i historiken.");
            case OwnOutcome.Invalid invalid ->
                    throw new Problem(
                            422,
                            "Lydelsen går inte att ta tillbaka",
                            "Inget är ändrat. " + String.join(" ", invalid.problems().values()));
            case OwnOutcome.Conflict conflict ->
                    throw new Problem(
                            409,
                            "Någon annan har ändrat frågan",
                            "Inget är ändrat nu. Läs in historiken igen och se om du fortfarande vill.");
        };
    }
}
