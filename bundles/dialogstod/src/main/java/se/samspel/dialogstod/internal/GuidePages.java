package se.samspel.dialogstod.internal;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.SignedIn;
import se.samspel.api.access.Viewer;
import se.samspel.api.web.Rest;
import se.samspel.api.web.Swedish;
import se.samspel.dialogstod.internal.Guide.Area;
import se.samspel.dialogstod.internal.Guide.Question;
import se.samspel.dialogstod.internal.Guide.Scale;
import se.samspel.dialogstod.internal.Guide.When;

/** The guides, to look through before a meeting. */
@Component(service = GuidePages.class)
@Rest
@SignedIn
@Path("dialogstod/guider")
public final class GuidePages {
    private final OfferedGuides offered;

    @Activate
    public GuidePages(@Reference OfferedGuides offered) {
        this.offered = offered;
    }

    /** The guides where the viewer works. */
    public List<GuideLine> lines(Viewer viewer) {
        return offered.to(viewer).stream()
                .map(
                        guide ->
                                new GuideLine(
                                        guide.title(),
                                        GuideAddress.of(guide),
                                        guide.intro(),
                                        size(guide)))
                .toList();
    }

    /** One guide, as it reads for the viewer's group. */
    @GET
    @Path("{plugin: [a-z0-9-]{1,60}}/{guide: [a-z0-9-]{1,60}}")
    public GuidePage guide(
            @Context Viewer viewer,
            @PathParam("plugin") String plugin,
            @PathParam("guide") String id) {
        Guide guide = offered.open(viewer, plugin + "/" + id);
        return new GuidePage(
                guide.title(),
                guide.version(),
                guide.intro(),
                size(guide),
                guide.areas().stream().map(area -> area(guide, area)).toList(),
                "/api/v1/dialogstod/guides/" + guide.key());
    }

    private static GuidePage.AreaView area(Guide guide, Area area) {
        return new GuidePage.AreaView(
                "omrade-" + area.id(),
                area.heading(),
                area.intro(),
                area.minutes() == 0 ? "" : "omkring " + time(area.minutes()),
                area.questions().stream().map(question -> question(guide, question)).toList());
    }

    private static GuidePage.QuestionView question(Guide guide, Question question) {
        return new GuidePage.QuestionView(
                question.text(),
                question.statement(),
                question.help(),
                question.followUps(),
                question.scale() == null ? "" : scale(question.scale()),
                question.when() == null ? "" : when(guide, question.when()));
    }

    private static String scale(Scale scale) {
        return "1 (" + scale.low() + ") till " + scale.steps() + " (" + scale.high() + ")";
    }

    private static String when(Guide guide, When when) {
        String steps =
                when.least() == when.most()
                        ? Integer.toString(when.least())
                        : when.least() + " till " + when.most();
        return "Ställs när svaret på ”"
                + guide.question(when.question()).map(Question::text).orElse("")
                + "” är "
                + steps
                + ".";
    }

    /** "8 områden, 20 frågor, omkring 2 timmar". */
    private static String size(Guide guide) {
        int minutes = guide.areas().stream().mapToInt(Area::minutes).sum();
        String size =
                Swedish.count(guide.areas().size(), "område", "områden")
                        + ", "
                        + Swedish.count((int) guide.questions().count(), "fråga", "frågor");
        return minutes == 0 ? size : size + ", omkring " + time(minutes);
    }

    /** Minutes up to an hour and a half, then hours and halves. */
    private static String time(int minutes) {
        if (minutes <= 90) {
            return Swedish.count(minutes, "minut", "minuter");
        }
        int halves = Math.round(minutes / 30f);
        return halves % 2 == 0 ? halves / 2 + " timmar" : halves / 2 + ",5 timmar";
    }
}
