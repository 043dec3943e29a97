package se.samspel.dialogstod.internal;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.UnitId;
import se.samspel.api.access.Membership;
import se.samspel.api.access.NotThere;
import se.samspel.api.access.Viewer;

/** Which guides a person meets: those of the group that is chosen, or of all the units where the person belongs. */
@Component(service = OfferedGuides.class)
public final class OfferedGuides {
    private final Guides guides;

    @Activate
    public OfferedGuides(@Reference Guides guides) {
        this.guides = guides;
    }

    /** In Swedish order of their titles. */
    public List<Guide> to(Viewer viewer) {
        Map<String, Guide> found = new TreeMap<>();
        for (UnitId unit : units(viewer)) {
            guides.offeredTo(unit).forEach(guide -> found.putIfAbsent(guide.key(), guide));
        }
        return guides.inOrder(found.values());
    }

    /** The same as lines of a list. */
    public List<GuideLine> lines(Viewer viewer) {
        return to(viewer).stream()
                .map(
                        guide ->
                                new GuideLine(
                                        guide.title(),
                                        GuideAddress.of(guide),
                                        guide.intro(),
                                        GuideWords.size(guide)))
                .toList();
    }

    /**
     * One of them.
     *
     * @throws NotThere when there is none with that key where the viewer works
     */
    public Guide open(Viewer viewer, String key) {
        return to(viewer).stream()
                .filter(guide -> guide.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new NotThere("Guiden"));
    }

    private static List<UnitId> units(Viewer viewer) {
        return viewer.chosenGroup()
                .map(List::of)
                .orElseGet(() -> viewer.memberships().stream().map(Membership::unit).toList());
    }
}
