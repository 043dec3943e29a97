package se.samspel.arkiv.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.Organisation;
import se.samspel.api.access.Viewer;
import se.samspel.api.web.Swedish;
import se.samspel.arkiv.DocumentId;
import se.samspel.arkiv.DocumentType;
import se.samspel.arkiv.internal.ResultsView.HitView;
import se.samspel.arkiv.internal.Searching.Asked;
import se.samspel.arkiv.internal.Searching.FoundDocument;
import se.samspel.arkiv.spi.Facet;
import se.samspel.arkiv.spi.Way;

/** Puts what was found into words and links. */
@Component(service = Results.class)
public final class Results {
    private static final String NOWHERE = " finns inte i något dokument som du får läsa.";

    private final Searching searching;
    private final Organisation organisation;
    private final Facets facets;

    @Activate
    public Results(
            @Reference Searching searching,
            @Reference Organisation organisation,
            @Reference Facets facets) {
        this.searching = searching;
        this.organisation = organisation;
        this.facets = facets;
    }

    /** What a search finds; facets that are unfolded, by their names in an address, show every value. */
    ResultsView view(Viewer viewer, Asked typed, Set<String> unfolded) {
        Asked asked = searching.today(typed);
        Searching.Found found = searching.search(viewer, asked);
        boolean narrowed = asked.chosen().values().stream().anyMatch(values -> !values.isEmpty());
        long total = found.result().total();
        long withAll = found.result().withAll();
        String better = found.result().didYouMean();
        return new ResultsView(
                asked.typed(),
                total,
                heading(asked, withAll == 0 ? total : withAll),
                facets.of(asked, unfolded, found.result().counts()),
                hits(found, asked),
                asked.page(),
                asked.pages(total),
                address(asked, asked.chosen(), asked.newest()) + "&sida=",
                asked.newest(),
                address(asked, asked.chosen(), !asked.newest()),
                narrowed ? address(asked, Map.of(), asked.newest()) : null,
                missing(found.result().unknown()),
                better == null
                        ? null
                        : new ResultsView.Better(
                                better, ArchiveAddress.search(better, Map.of(), asked.newest())),
                found.result().relaxed(),
                withAll == 0 || withAll == total ? "" : more(total - withAll),
                without(asked),
                Arrays.stream(Way.values())
                        .filter(asked.without()::contains)
                        .map(WayNames::of)
                        .toList(),
                ArchiveAddress.search(asked.typed(), asked.chosen(), asked.newest()),
                facets.subjects(asked, found.result().counts()),
                total == 0 && asked.typed().isBlank() && !narrowed);
    }

    private static String address(Asked asked, Map<Facet, Set<String>> chosen, boolean newest) {
        return ArchiveAddress.search(asked.typed(), chosen, asked.without(), newest);
    }

    private static String missing(List<String> words) {
        List<String> quoted = words.stream().distinct().map(word -> "”" + word + "”").toList();
        return switch (quoted.size()) {
            case 0 -> "";
            case 1 -> "Ordet " + quoted.getFirst() + NOWHERE;
            default -> "Orden " + listed(quoted) + NOWHERE;
        };
    }

    private static String listed(List<String> words) {
        return String.join(", ", words.subList(0, words.size() - 1)) + " och " + words.getLast();
    }

    private static String more(long some) {
        return Swedish.count(some, "till har några av dem", "till har några av dem");
    }

    private static String without(Asked asked) {
        List<String> ways =
                Arrays.stream(Way.values())
                        .filter(asked.without()::contains)
                        .map(WayNames::plural)
                        .toList();
        return ways.size() < 2 ? String.join("", ways) : listed(ways);
    }

    private static String heading(Asked asked, long total) {
        if (asked.typed().isBlank()) {
            return Swedish.count(total, "dokument", "dokument");
        }
        return Swedish.count(total, "träff", "träffar");
    }

    /** The hits, with those that say nearly the same as an earlier one below it. */
    private List<HitView> hits(Searching.Found found, Asked asked) {
        Map<DocumentId, List<ResultsView.Alike>> alike = new HashMap<>();
        List<FoundDocument> shown = new ArrayList<>();
        for (FoundDocument it : found.documents()) {
            List<ResultsView.Alike> below =
                    it.hit().like() == null ? null : alike.get(it.hit().like());
            if (below == null) {
                shown.add(it);
                alike.put(it.document().id(), new ArrayList<>());
            } else {
                below.add(alike(it, found, asked));
            }
        }
        return shown.stream()
                .map(it -> hit(it, found, asked, alike.getOrDefault(it.document().id(), List.of())))
                .toList();
    }

    private ResultsView.Alike alike(FoundDocument hit, Searching.Found found, Asked asked) {
        Archived document = hit.document();
        return new ResultsView.Alike(
                document.title(), String.join(" · ", facts(document)), address(hit, found, asked));
    }

    private static String address(FoundDocument hit, Searching.Found found, Asked asked) {
        int rank = (asked.page() - 1) * asked.size() + found.result().hits().indexOf(hit.hit()) + 1;
        return Trail.at(asked, rank).to(hit.document().id(), hit.hit().page(), hit.hit().offset());
    }

    private HitView hit(
            FoundDocument hit, Searching.Found found, Asked asked, List<ResultsView.Alike> alike) {
        Archived document = hit.document();
        return new HitView(
                "varfor-" + document.id(),
                address(hit, found, asked),
                searching.marked(found.request(), document.title()),
                meta(document, hit.hit().page()),
                hit.hit().excerpt(),
                asked.typed().isBlank() ? "" : Trail.at(asked, 0).why(document.id()),
                alike);
    }

    /** "Slutrapport · Samordningsförbundet Uppsala län · 2017 · sida 3". */
    private String meta(Archived document, int page) {
        List<String> facts = new ArrayList<>(facts(document));
        if (document.pageCount() > 1) {
            facts.add("sida " + page + " av " + document.pageCount());
        }
        return String.join(" · ", facts);
    }

    /** Type, förbund and year, as far as they are known. */
    public List<String> facts(Archived document) {
        List<String> facts = new ArrayList<>();
        if (document.type() != DocumentType.OTHER) {
            facts.add(document.type().swedish());
        }
        document.about().ifPresent(unit -> facts.add(organisation.name(unit)));
        if (document.year() != null) {
            facts.add(document.year().toString());
        }
        if (document.textState() == TextState.UNREADABLE) {
            facts.add("texten gick inte att läsa");
        }
        return facts;
    }
}
