package se.samspel.samverkanskarta.internal.taken;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.Viewer;
import se.samspel.samverkanskarta.MapPart;
import se.samspel.samverkanskarta.internal.norm.NormFile;
import se.samspel.samverkanskarta.internal.norm.Norms;
import se.samspel.samverkanskarta.internal.rows.MapChange;
import se.samspel.samverkanskarta.internal.rows.MapOutcome;
import se.samspel.samverkanskarta.internal.rows.MapUnits;
import se.samspel.samverkanskarta.internal.rows.Maps;
import se.samspel.samverkanskarta.internal.rows.PartLine;
import se.samspel.samverkanskarta.internal.rows.Parts;
import se.samspel.samverkanskarta.internal.rows.VersionLine;

/**
 * Takes into a version what its norm names and it does not have: transitions, and the förbund's parties of kinds that nobody
 * on the map is of. What is there stays as people have made it, and what they have removed stays removed. A norm's target
 * groups belong to forums, which the norm cannot invent; they are told of.
 */
@Component(service = FromNorm.class)
public final class FromNorm {
    private final Maps maps;
    private final Parts parts;
    private final Norms norms;
    private final MapUnits units;

    @Activate
    public FromNorm(
            @Reference Maps maps,
            @Reference Parts parts,
            @Reference Norms norms,
            @Reference MapUnits units) {
        this.maps = maps;
        this.parts = parts;
        this.norms = norms;
        this.units = units;
    }

    /** How it is with something that a norm names. */
    public enum State {
        NEW("Ny"),
        THERE("Finns på kartan"),
        REMOVED("Borttagen hos er");

        private final String swedish;

        State(String swedish) {
            this.swedish = swedish;
        }

        public String swedish() {
            return swedish;
        }
    }

    /** Something that a norm names. @param more what is told of it besides its name */
    public record Named(MapPart part, String key, String name, String more, State state) {}

    /** What a norm names. @param targetGroups those that no forum is about yet */
    public record Look(NormFile norm, List<Named> all, List<String> targetGroups) {
        public Look {
            all = List.copyOf(all);
            targetGroups = List.copyOf(targetGroups);
        }
    }

    /** The norms to choose from. */
    List<NormFile> offered(VersionLine line) {
        return norms.offeredTo(line.association());
    }

    /** Looks at what a norm would bring; nothing is kept. @param key of the norm; empty for the first there is */
    public Look look(Viewer viewer, VersionLine line, String key) {
        NormFile norm = norms.chosen(line.association(), key);
        NormParts named = named(viewer, line, norm);
        return new Look(norm, named.all(), named.targetGroups());
    }

    private NormParts named(Viewer viewer, VersionLine line, NormFile norm) {
        return new NormParts(
                norm.norm(),
                maps.open(viewer, line.id()),
                Stream.of(MapPart.PARTY, MapPart.TRANSITION)
                        .flatMap(it -> parts.of(viewer, line.id(), it, true).stream())
                        .map(PartLine::key)
                        .collect(Collectors.toUnmodifiableSet()),
                units.parties(line.association(), line.municipalities()));
    }

    /**
     * Takes in what is new, all of it or nothing.
     *
     * @param keys those that are wanted of what is new
     * @return what came of the last of them, or why nothing was taken in; nothing to take in is kept and changes nothing
     */
    public MapOutcome take(Viewer viewer, VersionLine line, String norm, Set<String> keys) {
        maps.requireWrite(viewer, line.id());
        List<MapChange> changes =
                named(viewer, line, norms.chosen(line.association(), norm)).changes(keys);
        return changes.isEmpty()
                ? new MapOutcome.Saved(MapPart.TRANSITION, "", 0, false)
                : maps.writeAll(viewer, line.id(), changes, "").getLast();
    }
}
