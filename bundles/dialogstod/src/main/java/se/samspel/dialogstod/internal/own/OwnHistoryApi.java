package se.samspel.dialogstod.internal.own;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.SignedIn;
import se.samspel.api.access.Viewer;
import se.samspel.api.web.Answer;
import se.samspel.api.web.Rest;
import se.samspel.api.web.Summary;
import se.samspel.dialogstod.OwnQuestionId;

/** What has been done to a group's own question, for programs. */
@Component(service = OwnHistoryApi.class)
@Rest
@SignedIn
@Path("api/v1/dialogstod/own-questions/{id: \\d{1,18}}/versions")
public final class OwnHistoryApi {
    private final OwnQuestions questions;
    private final EarlierWordings wordings;

    @Activate
    public OwnHistoryApi(@Reference OwnQuestions questions, @Reference EarlierWordings wordings) {
        this.questions = questions;
        this.wordings = wordings;
    }

    /**
     * One save.
     *
     * @param what what was done, in Swedish
     * @param values the whole question as it stood after it, by field
     */
    public record Version(
            long version, Instant at, String byName, String what, Map<String, String> values) {}

    /** The version that the question was read with. */
    public record Seen(long version) {}

    @GET
    @Summary("Alla lydelser som en egen fråga har haft, den senaste först.")
    public List<Version> versions(@Context Viewer viewer, @PathParam("id") long id) {
        return questions.history(viewer, new OwnQuestionId(id)).stream()
                .map(it -> new Version(it.version(), it.at(), it.byName(), it.what(), it.values()))
                .toList();
    }

    @POST
    @Path("{earlier: \\d{1,18}}/take-back")
    @Summary(
            "Låter en egen fråga stå som den gjorde i en tidigare version. version är den du läste.")
    public Answer takeBack(
            @Context Viewer viewer,
            @PathParam("id") long id,
            @PathParam("earlier") long earlier,
            Seen seen) {
        return OwnQuestionsApi.answer(
                200, wordings.takeBack(viewer, new OwnQuestionId(id), earlier, seen.version()));
    }
}
