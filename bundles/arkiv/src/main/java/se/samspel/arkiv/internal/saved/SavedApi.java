package se.samspel.arkiv.internal.saved;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.Checked;
import se.samspel.api.access.SignedIn;
import se.samspel.api.access.Viewer;
import se.samspel.api.web.Answer;
import se.samspel.api.web.Problem;
import se.samspel.api.web.Rest;
import se.samspel.api.web.Summary;

/** The searches that the viewer keeps, over the API. */
@Component(service = SavedApi.class)
@Rest
@SignedIn
@Path("api/v1/arkiv/bevakningar")
@Produces(MediaType.APPLICATION_JSON)
public final class SavedApi {
    private final SavedSearches searches;

    @Activate
    public SavedApi(@Reference SavedSearches searches) {
        this.searches = searches;
    }

    /**
     * One search.
     *
     * @param search words and choices as the page's address has them
     * @param news the documents that came since {@code lookedAt}, newest first, at most twenty
     */
    public record Saved(long id, String name, String search, Instant lookedAt, List<Long> news) {}

    /** A name, and for a new one its words and choices. */
    public record Wish(@Nullable String name, @Nullable String search) {}

    /** All of them, newest first. */
    @GET
    @Summary("Dina sparade sökningar, var och en med de dokument som kommit sedan du såg efter.")
    public List<Saved> all(@Context Viewer viewer) {
        return searches.of(viewer).stream().map(it -> saved(viewer, it)).toList();
    }

    private Saved saved(Viewer viewer, SavedSearch it) {
        return new Saved(
                it.id(),
                it.name(),
                it.search(),
                it.lookedAt(),
                searches.news(viewer, it).stream().map(found -> found.id().value()).toList());
    }

    /** Keeps a search. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Summary(
            "Sparar en sökning: namn, och ord och val som i sidans adress, till exempel q=unga&typ=FINAL_REPORT.")
    public Answer save(@Context Viewer viewer, Wish wish) {
        SavedSearch sent = new SavedSearch(0, "", text(wish.search()), Instant.EPOCH);
        return new Answer(
                201, saved(viewer, done(searches.save(viewer, text(wish.name()), sent.asked()))));
    }

    /** Gives one another name. */
    @PUT
    @Path("{search: \\d{1,18}}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Summary("Ger en sparad sökning ett nytt namn.")
    public Saved rename(@Context Viewer viewer, @PathParam("search") long id, Wish wish) {
        return saved(viewer, done(searches.rename(viewer, id, text(wish.name()))));
    }

    /** Notes that what one finds has been seen. */
    @POST
    @Path("{search: \\d{1,18}}/sedd")
    @Summary("Noterar att du har sett det som en sparad sökning hittar.")
    public Saved seen(@Context Viewer viewer, @PathParam("search") long id) {
        searches.open(viewer, id);
        searches.looked(viewer, id);
        return saved(viewer, searches.open(viewer, id));
    }

    /** Takes one off the list. */
    @DELETE
    @Path("{search: \\d{1,18}}")
    @Summary("Tar bort en sparad sökning.")
    public void remove(@Context Viewer viewer, @PathParam("search") long id) {
        searches.remove(viewer, id);
    }

    private static String text(@Nullable String sent) {
        return sent == null ? "" : sent;
    }

    private static SavedSearch done(Checked<SavedSearch> checked) {
        return switch (checked) {
            case Checked.Done<SavedSearch> done -> done.value();
            case Checked.Refused<SavedSearch> refused ->
                    throw new Problem(
                            422,
                            "Sökningen sparades inte",
                            String.join(" ", refused.problems().values()),
                            Map.of("fields", refused.problems()));
        };
    }
}
