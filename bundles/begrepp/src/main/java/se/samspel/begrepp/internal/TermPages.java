package se.samspel.begrepp.internal;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.SignedIn;
import se.samspel.api.access.Viewer;
import se.samspel.api.web.Rest;
import se.samspel.begrepp.internal.Layers.Stack;
import se.samspel.begrepp.internal.Term.Layer;

/** The list of terms. */
@Component(service = TermPages.class)
@Rest
@SignedIn
@Path("begrepp")
public final class TermPages {
    private final TermSearch search;
    private final TermEdits edits;

    @Activate
    public TermPages(@Reference TermSearch search, @Reference TermEdits edits) {
        this.search = search;
        this.edits = edits;
    }

    /** The terms where the viewer works, by words, letter and layer. */
    @GET
    public TermListPage list(
            @Context Viewer viewer,
            @QueryParam("q") @DefaultValue("") String text,
            @QueryParam("bokstav") @DefaultValue("") String letter,
            @QueryParam("lager") @DefaultValue("") String layer) {
        Optional<Layer.Kind> kind = kind(layer);
        List<Stack> all = search.list(viewer, new TermSearch.Wanted(text, "", kind));
        LocalDate day = search.today();
        List<String> letters =
                all.stream().map(it -> TermSearch.letterOf(it.shown(day))).distinct().toList();
        String chosen = letters.contains(letter) ? letter : "";
        return new TermListPage(
                all.stream()
                        .filter(
                                it ->
                                        chosen.isEmpty()
                                                || TermSearch.letterOf(it.shown(day))
                                                        .equals(chosen))
                        .map(it -> line(it, day))
                        .toList(),
                letters,
                text,
                chosen,
                kind.map(TermWords::written).orElse(""),
                Arrays.stream(Layer.Kind.values())
                        .map(it -> new TermListPage.Choice(TermWords.written(it), it.swedish()))
                        .toList(),
                edits.editable(viewer).isPresent() ? TermAddress.NEW : "");
    }

    private static TermListPage.Line line(Stack stack, LocalDate day) {
        Term term = stack.shown(day);
        return new TermListPage.Line(
                term.name(),
                TermAddress.of(term.id()),
                String.join(", ", term.shortForms()),
                term.definition(),
                stack.all().stream().map(it -> it.layer().kind().swedish()).distinct().toList(),
                term.validity().holds(day) ? "" : TermWords.validity(term.validity()));
    }

    private static Optional<Layer.Kind> kind(String written) {
        return Arrays.stream(Layer.Kind.values())
                .filter(it -> TermWords.written(it).equals(written))
                .findFirst();
    }
}
