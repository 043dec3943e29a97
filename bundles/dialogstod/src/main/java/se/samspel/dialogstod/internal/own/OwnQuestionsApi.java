package se.samspel.dialogstod.internal.own;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.UnitId;
import se.samspel.api.access.Access;
import se.samspel.api.access.NotThere;
import se.samspel.api.access.Scope;
import se.samspel.api.access.SignedIn;
import se.samspel.api.access.Viewer;
import se.samspel.api.web.Answer;
import se.samspel.api.web.Problem;
import se.samspel.api.web.Rest;
import se.samspel.api.web.Summary;
import se.samspel.dialogstod.OwnQuestionId;
import se.samspel.dialogstod.internal.Guide;
import se.samspel.dialogstod.internal.Guides;

/** A group's own questions for programs: what the page of the guide can do. */
@Component(service = OwnQuestionsApi.class)
@Rest
@SignedIn
@Path("api/v1/dialogstod/own-questions")
public final class OwnQuestionsApi {
    private final Guides guides;
    private final OwnQuestions questions;
    private final Access access;

    @Activate
    public OwnQuestionsApi(
            @Reference Guides guides, @Reference OwnQuestions questions, @Reference Access access) {
        this.guides = guides;
        this.questions = questions;
        this.access = access;
    }

    /** What is written. A new one says group, guide and area; a change says the version it was read with. */
    public record Written(
            @Nullable String group,
            @Nullable String guide,
            @Nullable String area,
            @Nullable String text,
            @Nullable String help,
            @Nullable List<String> followUps,
            OwnJson.@Nullable Scale scale,
            @Nullable String statement,
            OwnJson.@Nullable When when,
            @Nullable Long version) {
        Map<String, String> values() {
            Map<String, String> values = new LinkedHashMap<>();
            values.put(OwnFields.WORDING, said(text));
            values.put(OwnFields.HELP, said(help));
            values.put(OwnFields.FOLLOW_UPS, followUps == null ? "" : String.join("\n", followUps));
            values.put(OwnFields.STEPS, scale == null ? "" : Integer.toString(scale.steps()));
            values.put(OwnFields.LOW, scale == null ? "" : said(scale.low()));
            values.put(OwnFields.HIGH, scale == null ? "" : said(scale.high()));
            values.put(OwnFields.STATEMENT, said(statement));
            values.put(OwnFields.WHEN, when == null ? "" : said(when.question()));
            values.put(OwnFields.LEAST, when == null ? "" : Integer.toString(when.least()));
            values.put(OwnFields.MOST, when == null ? "" : Integer.toString(when.most()));
            return values;
        }

        long seen() {
            return Optional.ofNullable(version).orElse(0L);
        }
    }

    /** What was kept. */
    public record Kept(long id, long version) {}

    /** Where a question is put, from 0. */
    public record Place(int place) {}

    @GET
    @Summary(
            "En grupps egna frågor i en guide, också de som är borttagna. guide är guidens nyckel.")
    public List<OwnJson> list(
            @Context Viewer viewer,
            @QueryParam("group") @DefaultValue("") String group,
            @QueryParam("guide") @DefaultValue("") String guide) {
        UnitId unit = OwnQuestionPages.unit(group);
        access.requireRead(viewer, Scope.unit(unit));
        return questions.of(unit, guide).stream().map(OwnJson::of).toList();
    }

    @POST
    @Summary(
            "Lägger till en egen fråga sist i ett område. Samma fråga igen ger den som redan finns.")
    public Answer add(@Context Viewer viewer, Written written) {
        UnitId unit = OwnQuestionPages.unit(said(written.group()));
        access.requireRead(viewer, Scope.unit(unit));
        Guide guide =
                guides.find(unit, said(written.guide())).orElseThrow(() -> new NotThere("Guiden"));
        return answer(
                201, questions.add(viewer, unit, guide, said(written.area()), written.values()));
    }

    @PUT
    @Path("{id: \\d{1,18}}")
    @Summary("Ändrar en egen fråga. version är den du läste.")
    public Answer save(@Context Viewer viewer, @PathParam("id") long id, Written written) {
        OwnQuestion before = questions.open(viewer, new OwnQuestionId(id));
        return answer(
                200,
                questions.save(
                        viewer,
                        before.id(),
                        written.seen(),
                        written.values(),
                        guides.find(before.unit(), before.guide())));
    }

    @PUT
    @Path("{id: \\d{1,18}}/place")
    @Summary("Flyttar en egen fråga bland de egna i området. place räknas från 0.")
    public Answer move(@Context Viewer viewer, @PathParam("id") long id, Place place) {
        return answer(200, questions.move(viewer, new OwnQuestionId(id), place.place()));
    }

    @POST
    @Path("{id: \\d{1,18}}/remove")
    @Summary("Tar bort en egen fråga ur guiden. Omgångar som ställt den har den kvar.")
    public Answer remove(@Context Viewer viewer, @PathParam("id") long id, Written written) {
        return answer(200, questions.remove(viewer, new OwnQuestionId(id), written.seen()));
    }

    @POST
    @Path("{id: \\d{1,18}}/restore")
    @Summary("Lägger tillbaka en egen fråga.")
    public Answer restore(@Context Viewer viewer, @PathParam("id") long id, Written written) {
        return answer(200, questions.restore(viewer, new OwnQuestionId(id), written.seen()));
    }

    static Answer answer(int status, OwnOutcome outcome) {
        return switch (outcome) {
            case OwnOutcome.Saved saved ->
                    new Answer(status, new Kept(saved.question().value(), saved.version()));
            case OwnOutcome.Invalid invalid ->
                    throw new Problem(
                            422,
                            "Frågan behöver rättas",
                            "Inget är sparat. " + String.join(" ", invalid.problems().values()),
                            Map.of("problems", invalid.problems()));
            case OwnOutcome.Conflict conflict ->
                    throw new Problem(
                            409,
                            "Någon annan sparade före dig",
                            "Inget av ditt är sparat. I current står det som gäller nu. Skicka igen med"
                                    + " den nya versionen om ditt ska gälla.",
                            Map.of(
                                    "version",
                                    conflict.with().version(),
                                    "current",
                                    OwnJson.of(conflict.now())));
        };
    }

    private static String said(@Nullable String text) {
        return text == null ? "" : text;
    }
}
