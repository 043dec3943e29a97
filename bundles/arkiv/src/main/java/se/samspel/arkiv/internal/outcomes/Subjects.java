package se.samspel.arkiv.internal.outcomes;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.NotThere;
import se.samspel.api.access.Viewer;
import se.samspel.arkiv.internal.ArchiveAddress;
import se.samspel.arkiv.internal.Facets;
import se.samspel.arkiv.internal.Searching;
import se.samspel.arkiv.internal.StatedNames;
import se.samspel.arkiv.internal.outcomes.Outcomes.Bar;
import se.samspel.arkiv.spi.Facet;

/** What the archive says of an insats or a target group: the documents about it, how their goals came out, what else they name. */
@Component(service = Subjects.class)
public final class Subjects {
    /** So many documents are shown, the newest. */
    static final int SHOWN = 10;

    private final Searching searching;
    private final Outcomes outcomes;
    private final Facets facets;
    private final StatedNames names;

    @Activate
    public Subjects(
            @Reference Searching searching,
            @Reference Outcomes outcomes,
            @Reference Facets facets,
            @Reference StatedNames names) {
        this.searching = searching;
        this.outcomes = outcomes;
        this.facets = facets;
        this.names = names;
    }

    /**
     * What is told of one.
     *
     * @param bar how the goals of its documents came out; empty when none has an outcome that is confirmed
     */
    record Subject(
            Dimension dimension,
            String key,
            String name,
            Searching.Found found,
            Optional<Bar> bar) {
        /** How many documents are confirmed to be about it. */
        long documents() {
            return found.result().total();
        }

        /** How many of them have each value of a facet. */
        Map<String, Integer> counts(Facet facet) {
            return found.result().counts().getOrDefault(facet, Map.of());
        }

        /** The search for its documents, narrowed to a value of another facet; to none with no value. */
        String search(Facet facet, Set<String> values) {
            return ArchiveAddress.search(
                    "", Map.of(dimension.facet(), Set.of(key), facet, values), Set.of(), true);
        }
    }

    /**
     * One by its name, however it is written.
     *
     * @throws NotThere when no document that the viewer may read is about it
     */
    Subject open(Viewer viewer, Dimension dimension, String name) {
        Facet facet = dimension.facet();
        String key = names.today(facet, StatedNames.key(name));
        Searching.Found found =
                searching.search(
                        viewer,
                        new Searching.Asked("", Map.of(facet, Set.of(key)), true, 1, SHOWN));
        if (key.isEmpty() || found.result().total() == 0) {
            throw new NotThere(dimension == Dimension.TARGET_GROUP ? "Målgruppen" : "Insatsen");
        }
        return new Subject(
                dimension, key, facets.label(facet, key), found, bar(viewer, dimension, key));
    }

    private Optional<Bar> bar(Viewer viewer, Dimension dimension, String key) {
        return outcomes.overview(viewer, asked(dimension)).bars().stream()
                .filter(bar -> bar.key().equals(key))
                .findFirst();
    }

    /** What is confirmed, of all years and förbund. */
    static Asked asked(Dimension dimension) {
        return Asked.of(dimension.inAddress(), Set.of(), "", "", false);
    }

    /** Every facet but the subject's own that says what else its documents are about. */
    static List<Facet> beside(Dimension dimension) {
        return List.of(
                dimension == Dimension.TARGET_GROUP ? Facet.INTERVENTION : Facet.TARGET_GROUP,
                Facet.ASSOCIATION,
                Facet.YEAR);
    }
}
