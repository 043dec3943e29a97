package se.samspel.dialogstod.internal;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.SignedIn;
import se.samspel.api.access.Viewer;
import se.samspel.api.web.Rest;
import se.samspel.api.web.Summary;

/** The guides for programs; one guide has the shape of a plugin's file, so it can be taken into a plugin as it is. */
@Component(service = GuidesApi.class)
@Rest
@SignedIn
@Path("api/v1/dialogstod/guides")
public final class GuidesApi {
    private final OfferedGuides offered;

    @Activate
    public GuidesApi(@Reference OfferedGuides offered) {
        this.offered = offered;
    }

    /** A guide in a list; {@code key} is its address below this one. */
    public record Line(String key, int version, String title, int areas, long questions) {}

    /** A guide as a plugin writes it. */
    public record GuideJson(
            String id,
            int version,
            String title,
            @Nullable String intro,
            @Nullable String template,
            List<AreaJson> areas) {}

    public record AreaJson(
            String area,
            @Nullable String number,
            String title,
            @Nullable String intro,
            @Nullable Integer minutes,
            List<QuestionJson> questions) {}

    public record QuestionJson(
            String id,
            String text,
            @Nullable String help,
            @Nullable String statement,
            List<String> followUps,
            @Nullable ScaleJson scale,
            @Nullable WhenJson when) {}

    public record ScaleJson(int steps, String low, String high) {}

    public record WhenJson(String question, int atLeast, int atMost) {}

    @GET
    @Summary("De guider för dialog som finns där du arbetar.")
    public List<Line> list(@Context Viewer viewer) {
        return offered.to(viewer).stream()
                .map(
                        guide ->
                                new Line(
                                        guide.key(),
                                        guide.version(),
                                        guide.title(),
                                        guide.areas().size(),
                                        guide.questions().count()))
                .toList();
    }

    @GET
    @Path("{plugin: " + GuideAddress.FROM + "}/{guide: " + GuideAddress.ID + "}")
    @Summary("En hel guide, i samma form som i ett tillägg.")
    public GuideJson guide(
            @Context Viewer viewer,
            @PathParam("plugin") String plugin,
            @PathParam("guide") String id) {
        Guide guide = offered.open(viewer, plugin + "/" + id);
        return new GuideJson(
                id,
                guide.version(),
                guide.title(),
                said(guide.intro()),
                said(guide.template()),
                guide.areas().stream().map(GuidesApi::area).toList());
    }

    private static AreaJson area(Guide.Area area) {
        return new AreaJson(
                area.id(),
                said(area.number()),
                area.title(),
                said(area.intro()),
                area.minutes() == 0 ? null : area.minutes(),
                area.questions().stream().map(GuidesApi::question).toList());
    }

    private static QuestionJson question(Guide.Question question) {
        Guide.Scale scale = question.scale();
        Guide.When when = question.when();
        return new QuestionJson(
                question.id().value(),
                question.text(),
                said(question.help()),
                said(question.statement()),
                question.followUps(),
                scale == null ? null : new ScaleJson(scale.steps(), scale.low(), scale.high()),
                when == null
                        ? null
                        : new WhenJson(when.question().value(), when.least(), when.most()));
    }

    private static @Nullable String said(String text) {
        return text.isEmpty() ? null : text;
    }
}
