package se.samspel.begrepp.internal;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.UnitId;
import se.samspel.api.access.NotThere;
import se.samspel.api.access.Organisation;
import se.samspel.api.access.SignedIn;
import se.samspel.api.access.Viewer;
import se.samspel.api.storage.FieldChange;
import se.samspel.api.web.Asking;
import se.samspel.api.web.Rest;
import se.samspel.api.web.Swedish;
import se.samspel.api.web.View;
import se.samspel.begrepp.internal.Layers.Stack;
import se.samspel.begrepp.internal.Term.Layer;

/** One term with its layers, and what its förbund has changed. */
@Component(service = OneTermPages.class)
@Rest
@SignedIn
@Path("begrepp/{term: " + TermAddress.ID + "}")
public final class OneTermPages {
    private final TermSearch search;
    private final TermEdits edits;
    private final OwnTerms own;
    private final TermThreads threads;
    private final TermUses uses;
    private final Layers layers;
    private final Organisation organisation;
    private final Clock clock;

    @Activate
    public OneTermPages(
            @Reference TermSearch search,
            @Reference TermEdits edits,
            @Reference OwnTerms own,
            @Reference TermThreads threads,
            @Reference TermUses uses,
            @Reference Layers layers,
            @Reference Organisation organisation,
            @Reference Clock clock) {
        this.search = search;
        this.edits = edits;
        this.own = own;
        this.threads = threads;
        this.uses = uses;
        this.layers = layers;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** The term. */
    @GET
    public TermPage show(@Context Viewer viewer, @PathParam("term") String id) {
        Stack stack = search.open(viewer, id);
        LocalDate day = search.today();
        Term shown = stack.shown(day);
        boolean written = stack.all().getFirst().layer().kind() == Layer.Kind.OWN;
        return new TermPage(
                shown.name(),
                String.join(", ", shown.shortForms()),
                stack.all().stream().map(it -> view(it, stack.on(day))).toList(),
                shown.readings().entrySet().stream()
                        .map(it -> new TermPage.Reading(it.getKey().swedish(), it.getValue()))
                        .toList(),
                edits.editable(viewer).isPresent() ? TermAddress.of(id) + "/skriv" : "",
                written ? "Ändra förbundets text" : "Skriv vad det betyder hos er",
                ownOf(viewer, id).isPresent() ? TermAddress.of(id) + "/historik" : "",
                TermAddress.of(id) + "/planer",
                "/arkiv?q="
                        + URLEncoder.encode(
                                shown.shortForms().stream().findFirst().orElse(shown.name()),
                                StandardCharsets.UTF_8),
                threads.about(viewer, id).orElse(null));
    }

    /** The plans that the term is written in, among those the viewer may read. */
    @GET
    @Path("planer")
    public View uses(@Context Viewer viewer, @Context Asking asking, @PathParam("term") String id) {
        Term shown = search.open(viewer, id).shown(search.today());
        TermUsesView view = TermUsesView.of(uses.of(viewer, shown));
        return asking.forPiece() ? view : new TermUsesPage(shown.name(), TermAddress.of(id), view);
    }

    /** Every change to the text of the viewer's förbund. */
    @GET
    @Path("historik")
    public TermHistoryPage history(@Context Viewer viewer, @PathParam("term") String id) {
        Stack stack = search.open(viewer, id);
        OwnTerms.Own row =
                ownOf(viewer, id).orElseThrow(() -> new NotThere("Förbundets egen text"));
        Map<Long, List<FieldChange>> saves = new LinkedHashMap<>();
        own.history(row)
                .forEach(
                        change ->
                                saves.computeIfAbsent(change.version(), it -> new ArrayList<>())
                                        .add(change));
        return new TermHistoryPage(
                stack.shown(search.today()).name(),
                TermAddress.of(id),
                saves.values().stream().map(this::change).toList());
    }

    private Optional<OwnTerms.Own> ownOf(Viewer viewer, String id) {
        return layers.association(viewer).flatMap(association -> own.find(association, id));
    }

    private TermHistoryPage.Change change(List<FieldChange> save) {
        Instant now = clock.instant();
        return new TermHistoryPage.Change(
                Swedish.moment(save.getFirst().at(), now),
                save.getFirst().by().name(),
                save.stream().flatMap(it -> line(it).stream()).toList());
    }

    private static Optional<TermHistoryPage.Line> line(FieldChange change) {
        String before = Optional.ofNullable(change.before()).orElse("");
        String after = Optional.ofNullable(change.after()).orElse("");
        if (change.column().equals("withdrawn")) {
            return before.equals(after)
                    ? Optional.empty()
                    : Optional.of(
                            new TermHistoryPage.Line(
                                    "Förbundets egen text",
                                    after.isEmpty() ? "borttagen" : "fanns",
                                    after.isEmpty() ? "finns" : "borttagen"));
        }
        return TermFields.ofColumn(change.column())
                .filter(field -> !before.equals(after))
                .map(field -> new TermHistoryPage.Line(field.label(), before, after));
    }

    private TermPage.LayerView view(Term term, Optional<Term> speaking) {
        return new TermPage.LayerView(
                term.layer().kind().swedish(),
                from(term.layer()),
                speaking.filter(term::equals).isPresent(),
                term.name(),
                String.join(", ", term.shortForms()),
                String.join(", ", term.synonyms()),
                term.definition(),
                term.source(),
                TermWords.validity(term.validity()),
                users(term.layer()));
    }

    private String from(Layer layer) {
        return layer.kind() == Layer.Kind.OWN
                ? organisation.name(new UnitId(layer.from()))
                : "Tillägget " + layer.from();
    }

    private String users(Layer layer) {
        return layer.appliesTo().isEmpty()
                ? "Alla förbund"
                : layer.appliesTo().stream()
                        .map(organisation::name)
                        .sorted()
                        .collect(Collectors.joining(", "));
    }
}
