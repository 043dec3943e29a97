package se.samspel.samverkanskarta.internal.survey.edit;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.Settings;
import se.samspel.api.access.SignedIn;
import se.samspel.api.access.Viewer;
import se.samspel.api.web.Asking;
import se.samspel.api.web.Problem;
import se.samspel.api.web.Redirect;
import se.samspel.api.web.Rest;
import se.samspel.samverkanskarta.internal.MapAddress;
import se.samspel.samverkanskarta.internal.edit.Sent;
import se.samspel.samverkanskarta.internal.model.Inventory;
import se.samspel.samverkanskarta.internal.model.MapFunction;
import se.samspel.samverkanskarta.internal.survey.rows.SurveyLinks;

/** The addresses of a survey: made and shown once, shut and opened again. */
@Component(service = SurveyLinkPages.class)
@Rest
@SignedIn
@Path("samverkanskartor/" + MapAddress.IN_PATH + "/enkat/" + SurveyAddress.ONE + "/lankar")
public final class SurveyLinkPages {
    private final SurveyDesk desk;
    private final SurveyLinks links;
    private final String address;

    @Activate
    public SurveyLinkPages(
            @Reference SurveyDesk desk, @Reference SurveyLinks links, BundleContext context) {
        this(desk, links, Settings.of(context::getProperty).mail().address());
    }

    /** @param address what the server is reached by; empty when that is only known from the request */
    SurveyLinkPages(SurveyDesk desk, SurveyLinks links, String address) {
        this.desk = desk;
        this.links = links;
        this.address = address;
    }

    /** Makes addresses and shows them, this once. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public SurveyPage make(
            @Context Viewer viewer,
            @Context Asking asking,
            @PathParam("map") long map,
            @PathParam("version") long version,
            @PathParam("survey") long survey,
            Form form) {
        SurveyViews views = desk.opened(viewer, map, version, survey);
        Set<String> functions = chosen(views.now(), form);
        if (functions.isEmpty()) {
            throw new Problem(
                    422,
                    "Ingen funktion är vald",
                    "Inga länkar är skapade. Gå tillbaka och välj alla, en part eller några funktioner.");
        }
        String origin = address.isEmpty() ? asking.origin() : address;
        List<SurveyPage.MadeLine> made =
                links.make(viewer, views.survey(), functions).stream()
                        .map(
                                it ->
                                        SurveyViews.made(
                                                views.line(),
                                                views.survey(),
                                                views.now(),
                                                it,
                                                origin))
                        .toList();
        return desk.opened(viewer, map, version, survey).page(made);
    }

    /** All, those of some parties, or some by themselves. */
    private static Set<String> chosen(Inventory now, Form form) {
        Sent sent = new Sent(form);
        boolean all = !sent.text("alla").isEmpty();
        List<String> parties = sent.all("part");
        List<String> functions = sent.all("funktion");
        Set<String> chosen = new LinkedHashSet<>();
        now.functions().stream()
                .filter(it -> all || parties.contains(it.party()) || functions.contains(it.key()))
                .map(MapFunction::key)
                .forEach(chosen::add);
        return chosen;
    }

    /** Shuts an address, or opens it again. */
    @POST
    @Path("{function: " + MapAddress.KEY + "}/{turn: stang|oppna}")
    public Redirect turn(
            @Context Viewer viewer,
            @PathParam("map") long map,
            @PathParam("version") long version,
            @PathParam("survey") long survey,
            @PathParam("function") String function,
            @PathParam("turn") String turn) {
        SurveyViews views = desk.opened(viewer, map, version, survey);
        boolean open = turn.equals("oppna");
        links.turn(viewer, views.survey(), function, open);
        return Redirect.to(SurveyAddress.of(views.line(), survey) + "#funktioner")
                .saying(
                        open
                                ? "Länken är öppen igen."
                                : "Länken är stängd. Det som har svarats genom den finns kvar.");
    }
}
