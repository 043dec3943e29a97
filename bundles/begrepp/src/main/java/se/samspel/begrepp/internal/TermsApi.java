package se.samspel.begrepp.internal;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.NotThere;
import se.samspel.api.access.SignedIn;
import se.samspel.api.access.Viewer;
import se.samspel.api.storage.SaveOutcome;
import se.samspel.api.web.Answer;
import se.samspel.api.web.Problem;
import se.samspel.api.web.Rest;
import se.samspel.api.web.Summary;
import se.samspel.begrepp.internal.Layers.Stack;
import se.samspel.begrepp.internal.Term.Layer;
import se.samspel.begrepp.internal.TermEdits.Outcome;

/** The terms for programs: what the pages can do. */
@Component(service = TermsApi.class)
@Rest
@SignedIn
@Path("api/v1/begrepp")
public final class TermsApi {
    private final TermSearch search;
    private final TermEdits edits;
    private final OwnTerms own;
    private final Layers layers;
    private final TermComments comments;

    @Activate
    public TermsApi(
            @Reference TermSearch search,
            @Reference TermEdits edits,
            @Reference OwnTerms own,
            @Reference Layers layers,
            @Reference TermComments comments) {
        this.search = search;
        this.edits = edits;
        this.own = own;
        this.layers = layers;
        this.comments = comments;
    }

    /**
     * One layer of a term.
     *
     * @param readings by kind of party, such as region
     */
    public record LayerJson(
            String layer,
            String from,
            String term,
            List<String> abbreviations,
            List<String> synonyms,
            String definition,
            String source,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            Map<String, String> readings) {
        static LayerJson of(Term term) {
            Map<String, String> readings = new LinkedHashMap<>();
            term.readings().forEach((party, means) -> readings.put(party.written(), means));
            return new LayerJson(
                    term.layer().kind().name().toLowerCase(Locale.ROOT),
                    term.layer().from(),
                    term.name(),
                    term.shortForms(),
                    term.synonyms(),
                    term.definition(),
                    term.source(),
                    term.validity().from(),
                    term.validity().to(),
                    readings);
        }
    }

    /**
     * A term.
     *
     * @param holds the layer that says what it means today; null when none does
     * @param layers nearest first
     * @param version of the förbund's own text, 0 when it has none
     */
    public record TermJson(
            String id, @Nullable LayerJson holds, List<LayerJson> layers, long version) {}

    /** What a förbund writes; the dates as 2027-03-31, the readings by kind of party. */
    public record Written(
            @Nullable String term,
            @Nullable List<String> abbreviations,
            @Nullable List<String> synonyms,
            @Nullable String definition,
            @Nullable String source,
            @Nullable String validFrom,
            @Nullable String validTo,
            @Nullable Map<String, String> readings,
            @Nullable Long version) {}

    /** What was kept. */
    public record Kept(String id, long version) {}

    /** One change to a förbund's own text. */
    public record ChangeJson(
            String field, String before, String after, long version, String by, Instant at) {}

    /** One comment. */
    public record CommentJson(long id, String text, String by, Instant at, boolean settled) {}

    /** A new comment. */
    public record Say(@Nullable String text) {}

    @GET
    @Summary(
            "Begreppen där du arbetar. q söker i namn och definition, layer är national, regional eller own.")
    public List<TermJson> list(
            @Context Viewer viewer,
            @QueryParam("q") @DefaultValue("") String text,
            @QueryParam("letter") @DefaultValue("") String letter,
            @QueryParam("layer") @DefaultValue("") String layer) {
        Optional<Layer.Kind> kind =
                Arrays.stream(Layer.Kind.values())
                        .filter(it -> it.name().equalsIgnoreCase(layer))
                        .findFirst();
        return search.list(viewer, new TermSearch.Wanted(text, letter, kind)).stream()
                .map(stack -> json(viewer, stack))
                .toList();
    }

    @GET
    @Path("{term}")
    @Summary("Ett begrepp med alla sina lager, det närmaste först.")
    public TermJson one(@Context Viewer viewer, @PathParam("term") String term) {
        return json(viewer, search.open(viewer, term));
    }

    @POST
    @Summary("Lägger till ett begrepp i förbundet. Id:t görs av namnet.")
    public Answer add(@Context Viewer viewer, Written written) {
        return answer(201, edits.add(viewer, values(written)));
    }

    @PUT
    @Path("{term}")
    @Summary("Skriver vad begreppet betyder i förbundet. version är den du läste, 0 första gången.")
    public Answer save(@Context Viewer viewer, @PathParam("term") String term, Written written) {
        long version = Optional.ofNullable(written.version()).orElse(0L);
        return answer(200, edits.save(viewer, term, version, values(written)));
    }

    @POST
    @Path("{term}/withdraw")
    @Summary("Tar bort förbundets egen text. Lagren under gäller igen.")
    public Answer withdraw(
            @Context Viewer viewer, @PathParam("term") String term, Written written) {
        long version = Optional.ofNullable(written.version()).orElse(0L);
        return answer(200, edits.withdraw(viewer, term, version));
    }

    @GET
    @Path("{term}/history")
    @Summary("Varje ändring i förbundets egen text, den senaste först.")
    public List<ChangeJson> history(@Context Viewer viewer, @PathParam("term") String term) {
        search.open(viewer, term);
        OwnTerms.Own row =
                ownOf(viewer, term).orElseThrow(() -> new NotThere("Förbundets egen text"));
        return own.history(row).stream()
                .map(
                        it ->
                                new ChangeJson(
                                        it.column(),
                                        Optional.ofNullable(it.before()).orElse(""),
                                        Optional.ofNullable(it.after()).orElse(""),
                                        it.version(),
                                        it.by().name(),
                                        it.at()))
                .toList();
    }

    @GET
    @Path("{term}/comments")
    @Summary("Kommentarerna om begreppet i ditt förbund, den äldsta först.")
    public List<CommentJson> comments(@Context Viewer viewer, @PathParam("term") String term) {
        search.open(viewer, term);
        return comments.about(viewer, term).stream()
                .map(
                        it ->
                                new CommentJson(
                                        it.id(),
                                        it.text(),
                                        it.byName(),
                                        it.writtenAt(),
                                        it.settled()))
                .toList();
    }

    @POST
    @Path("{term}/comments")
    @Summary("Skriver en kommentar om begreppet.")
    public Answer say(@Context Viewer viewer, @PathParam("term") String term, Say say) {
        comments.write(viewer, term, Optional.ofNullable(say.text()).orElse(""))
                .ifPresent(problem -> refuse(Map.of("text", problem)));
        return new Answer(201, comments(viewer, term));
    }

    @POST
    @Path("{term}/comments/{comment}/settle")
    @Summary("Markerar en kommentar som klar.")
    public void settle(
            @Context Viewer viewer,
            @PathParam("term") String term,
            @PathParam("comment") long comment) {
        comments.settle(viewer, term, comment);
    }

    private TermJson json(Viewer viewer, Stack stack) {
        String id = stack.all().getFirst().id();
        return new TermJson(
                id,
                stack.on(search.today()).map(LayerJson::of).orElse(null),
                stack.all().stream().map(LayerJson::of).toList(),
                ownOf(viewer, id).map(OwnTerms.Own::version).orElse(0L));
    }

    private Optional<OwnTerms.Own> ownOf(Viewer viewer, String term) {
        return layers.association(viewer).flatMap(association -> own.find(association, term));
    }

    private static Map<String, String> values(Written written) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("name", text(written.term()));
        values.put("abbreviations", list(written.abbreviations()));
        values.put("synonyms", list(written.synonyms()));
        values.put("definition", text(written.definition()));
        values.put("source", text(written.source()));
        values.put("valid-from", text(written.validFrom()));
        values.put("valid-to", text(written.validTo()));
        values.putAll(
                TermFields.readings(Optional.ofNullable(written.readings()).orElse(Map.of())));
        return values;
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static String list(@Nullable List<String> words) {
        return words == null ? "" : String.join(", ", words);
    }

    private static Answer answer(int status, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Saved saved -> new Answer(status, new Kept(saved.term(), saved.version()));
            case Outcome.Invalid invalid -> refuse(invalid.problems());
            case Outcome.Conflict(SaveOutcome.Conflict with) ->
                    throw new Problem(
                            409,
                            "Någon annan hann före",
                            "Din text är inte sparad. Läs den som står där nu och skicka igen med dess"
                                    + " version.",
                            Map.of("version", with.version(), "current", current(with)));
        };
    }

    private static Map<String, String> current(SaveOutcome.Conflict with) {
        Map<String, String> current = new LinkedHashMap<>();
        with.current().forEach((column, value) -> current.put(column, text(value)));
        return current;
    }

    private static Answer refuse(Map<String, String> problems) {
        throw new Problem(
                422,
                "Begreppet behöver rättas",
                String.join(" ", problems.values()),
                Map.of("problems", problems));
    }
}
