package se.samspel.arkiv.internal.saved;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.Checked;
import se.samspel.api.access.SignedIn;
import se.samspel.api.access.Viewer;
import se.samspel.api.documents.OwnGuard;
import se.samspel.api.web.Answer;
import se.samspel.api.web.Problem;
import se.samspel.api.web.Redirect;
import se.samspel.api.web.Rest;
import se.samspel.api.web.Swedish;
import se.samspel.arkiv.internal.ArchiveAddress;
import se.samspel.arkiv.internal.Archived;

/** The searches that the viewer keeps: what is new in each, and where they are renamed and taken away. */
@Component(service = SavedPages.class)
@Rest
@OwnGuard
@SignedIn
@Path("arkiv/bevakningar")
public final class SavedPages {
    static final String ROOT = "/arkiv/bevakningar";
    private static final int SHOWN = 5;

    private final SavedSearches searches;

    @Activate
    public SavedPages(@Reference SavedSearches searches) {
        this.searches = searches;
    }

    /** Where one is opened and counts as looked at. */
    static String look(SavedSearch search) {
        return ROOT + "/" + search.id();
    }

    /** All of them. */
    @GET
    public SavedPage all(@Context Viewer viewer) {
        return page(viewer, 0, "");
    }

    private SavedPage page(Viewer viewer, long wrong, String problem) {
        return new SavedPage(
                searches.of(viewer).stream().map(it -> row(viewer, it)).toList(), wrong, problem);
    }

    private SavedPage.Row row(Viewer viewer, SavedSearch search) {
        List<Archived> news = searches.news(viewer, search);
        Map<String, String> shown = new LinkedHashMap<>();
        news.stream()
                .limit(SHOWN)
                .forEach(it -> shown.put(ArchiveAddress.document(it.id()), it.title()));
        return new SavedPage.Row(
                search.id(),
                search.name(),
                said(news.size(), search.lookedAt()),
                look(search),
                search.href(),
                shown);
    }

    private static String said(int news, Instant looked) {
        String since = " sedan " + Swedish.date(looked);
        if (news == 0) {
            return "Inget nytt" + since;
        }
        return (news < SavedSearches.MOST_NEWS ? "" : "Minst ")
                + Swedish.count(news, "nytt dokument", "nya dokument")
                + since;
    }

    /** Shows what one finds; what is new is seen by that. */
    @GET
    @Path("{search: \\d{1,18}}")
    public Redirect open(@Context Viewer viewer, @PathParam("search") long id) {
        return Redirect.to(searches.open(viewer, id).href());
    }

    /** Notes that the viewer has seen what one finds, and shows it. */
    @POST
    @Path("{search: \\d{1,18}}/sedd")
    public Redirect seen(@Context Viewer viewer, @PathParam("search") long id) {
        SavedSearch search = searches.open(viewer, id);
        searches.looked(viewer, id);
        return Redirect.to(search.href());
    }

    /** Keeps a search under a name. */
    @POST
    public Redirect save(
            @Context Viewer viewer,
            @FormParam("sokning") @DefaultValue("") String search,
            @FormParam("namn") @DefaultValue("") String name) {
        SavedSearch sent = new SavedSearch(0, "", search, Instant.EPOCH);
        return switch (searches.save(viewer, name, sent.asked())) {
            case Checked.Done<SavedSearch> done ->
                    Redirect.to(ROOT).saying("”" + done.value().name() + "” är sparad.");
            case Checked.Refused<SavedSearch> refused ->
                    throw new Problem(
                            422,
                            "Sökningen sparades inte",
                            String.join(" ", refused.problems().values()));
        };
    }

    /** Gives one another name. */
    @POST
    @Path("{search: \\d{1,18}}/namn")
    public Object rename(
            @Context Viewer viewer,
            @PathParam("search") long id,
            @FormParam("namn") @DefaultValue("") String name) {
        return switch (searches.rename(viewer, id, name)) {
            case Checked.Done<SavedSearch> done -> Redirect.to(ROOT).saying("Namnet är ändrat.");
            case Checked.Refused<SavedSearch> refused ->
                    new Answer(
                            422, page(viewer, id, String.join(" ", refused.problems().values())));
        };
    }

    /** Takes one off the list. */
    @POST
    @Path("{search: \\d{1,18}}/ta-bort")
    public Redirect remove(@Context Viewer viewer, @PathParam("search") long id) {
        searches.remove(viewer, id);
        return Redirect.to(ROOT).saying("Bevakningen är borttagen.");
    }
}
