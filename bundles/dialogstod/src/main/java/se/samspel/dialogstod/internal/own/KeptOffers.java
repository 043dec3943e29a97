package se.samspel.dialogstod.internal.own;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.NotThere;
import se.samspel.api.access.Scope;
import se.samspel.api.access.Viewer;
import se.samspel.api.storage.Database;
import se.samspel.api.storage.Event;
import se.samspel.api.storage.SaveOutcome;
import se.samspel.dialogstod.GuideBroughtBack;
import se.samspel.dialogstod.GuideTakenAway;
import se.samspel.dialogstod.KeptGuideId;

/** Takes guides from files away and brings them back. */
@Component(service = KeptOffers.class)
public final class KeptOffers {
    private final Database database;
    private final KeptGuides kept;

    @Activate
    public KeptOffers(
            @Reference(target = "(schema=dialogue)") Database database,
            @Reference KeptGuides kept) {
        this.database = database;
        this.kept = kept;
    }

    /** Stops offering a guide; rounds that used it keep their questions. */
    SaveOutcome takeAway(Viewer viewer, KeptGuideId id, long version) {
        KeptGuide guide = kept.open(viewer, id);
        Event event = new GuideTakenAway(id, Scope.unit(guide.unit()));
        return offer(viewer, guide, version, KeptGuide.REMOVED, event);
    }

    /** Offers it again, as it was. */
    SaveOutcome bringBack(Viewer viewer, KeptGuideId id, long version) {
        KeptGuide guide = kept.open(viewer, id);
        Event event = new GuideBroughtBack(id, Scope.unit(guide.unit()));
        return offer(viewer, guide, version, "", event);
    }

    private SaveOutcome offer(
            Viewer viewer, KeptGuide guide, long version, String removed, Event event) {
        Map<String, @Nullable Object> columns = new LinkedHashMap<>();
        columns.put("removed", removed);
        return database.write(
                tx -> {
                    SaveOutcome saved =
                            tx.save(KeptGuide.TABLE, guide.ref(), version, columns, viewer.actor());
                    if (saved instanceof SaveOutcome.Gone) {
                        throw new NotThere("Guiden");
                    }
                    if (saved instanceof SaveOutcome.Saved done
                            && done.version() != guide.version()) {
                        tx.publish(viewer.actor(), event);
                    }
                    return saved;
                });
    }
}
