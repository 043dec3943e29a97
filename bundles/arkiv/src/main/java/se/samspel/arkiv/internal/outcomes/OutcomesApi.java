package se.samspel.arkiv.internal.outcomes;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.SignedIn;
import se.samspel.api.access.Viewer;
import se.samspel.api.documents.DocumentStructure.Outcome;
import se.samspel.api.web.Rest;
import se.samspel.api.web.Summary;
import se.samspel.arkiv.internal.outcomes.OutcomeRows.Goal;
import se.samspel.arkiv.internal.outcomes.Outcomes.Bar;
import se.samspel.arkiv.internal.outcomes.Outcomes.Overview;

/** How goals came out over the archive, for programs. */
@Component(service = OutcomesApi.class)
@Rest
@SignedIn
@Path("api/v1/arkiv/outcomes")
@Produces(MediaType.APPLICATION_JSON)
public final class OutcomesApi {
    private final Outcomes outcomes;
    private final OutcomeViews views;

    @Activate
    public OutcomesApi(@Reference Outcomes outcomes, @Reference OutcomeViews views) {
        this.outcomes = outcomes;
        this.views = views;
    }

    /** One bar: how many came out in each way, and how many of those are only suggested. */
    public record Counted(
            String key, String label, Map<String, Integer> counts, Map<String, Integer> suggested) {
        static Counted of(String key, String label, Tally tally) {
            Map<String, Integer> counts = new LinkedHashMap<>();
            Map<String, Integer> suggested = new LinkedHashMap<>();
            for (Outcome outcome : Outcome.values()) {
                counts.put(outcome.name(), tally.of(outcome));
                suggested.put(outcome.name(), tally.suggested(outcome));
            }
            return new Counted(key, label, counts, suggested);
        }
    }

    /** The whole answer; total has each goal once. */
    public record Told(String by, int documents, Counted total, List<Counted> bars) {}

    /** A goal, and where it stands. */
    public record Behind(
            long document,
            String title,
            @Nullable Integer year,
            String words,
            String outcome,
            String wording,
            boolean confirmed,
            @Nullable Long finding,
            int page) {
        static Behind of(Goal goal) {
            return new Behind(
                    goal.document().value(),
                    goal.title(),
                    goal.year(),
                    goal.words(),
                    goal.outcome().name(),
                    goal.wording(),
                    !goal.state().equals("SUGGESTED"),
                    goal.finding() == 0 ? null : goal.finding(),
                    goal.page());
        }
    }

    /** Outcomes bar by bar. */
    @GET
    @Summary(
            "Målens utfall i hela arkivet, så långt du får läsa. Räkna efter by: intervention,"
                    + " targetGroup, party eller year. Med suggestions=true räknas obekräftade förslag"
                    + " också, för sig.")
    public Told show(
            @Context Viewer viewer,
            @QueryParam("by") @DefaultValue("") String by,
            @QueryParam("association") Set<String> associations,
            @QueryParam("from") @DefaultValue("") String from,
            @QueryParam("to") @DefaultValue("") String to,
            @QueryParam("suggestions") @DefaultValue("false") String suggestions) {
        Asked asked = Asked.of(by, associations, from, to, suggestions.equals("true"));
        Overview overview = outcomes.overview(viewer, asked);
        return new Told(
                asked.by().written(),
                overview.documents(),
                Counted.of("", "", overview.total()),
                overview.bars().stream().map(OutcomesApi::counted).toList());
    }

    private static Counted counted(Bar bar) {
        return Counted.of(bar.key(), bar.label(), bar.tally());
    }

    /** The goals behind a number. */
    @GET
    @Path("goals")
    @Summary("Målen bakom ett tal: key är stapelns, outcome ett av de sex utfallen eller inget.")
    public List<Behind> goals(
            @Context Viewer viewer,
            @QueryParam("by") @DefaultValue("") String by,
            @QueryParam("association") Set<String> associations,
            @QueryParam("from") @DefaultValue("") String from,
            @QueryParam("to") @DefaultValue("") String to,
            @QueryParam("suggestions") @DefaultValue("false") String suggestions,
            @QueryParam("key") @DefaultValue("") String key,
            @QueryParam("outcome") @DefaultValue("") String outcome) {
        Asked asked = Asked.of(by, associations, from, to, suggestions.equals("true"));
        return outcomes
                .goals(viewer, asked, key, OutcomePages.outcome(outcome), OutcomeViews.MOST)
                .stream()
                .map(Behind::of)
                .toList();
    }

    /** The table as a file. */
    @GET
    @Path("csv")
    @Produces("text/csv")
    @Summary("Samma tabell som en fil för kalkylprogram.")
    public Response csv(
            @Context Viewer viewer,
            @QueryParam("by") @DefaultValue("") String by,
            @QueryParam("association") Set<String> associations,
            @QueryParam("from") @DefaultValue("") String from,
            @QueryParam("to") @DefaultValue("") String to,
            @QueryParam("suggestions") @DefaultValue("false") String suggestions) {
        return OutcomePages.file(
                views.csv(
                        viewer, Asked.of(by, associations, from, to, suggestions.equals("true"))));
    }
}
