package se.samspel.insatser.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.Access;
import se.samspel.api.access.Viewer;
import se.samspel.api.web.Swedish;
import se.samspel.insatser.InterventionId;
import se.samspel.insatser.InterventionStatus;

/** How an insats ends: by itself, or by becoming part of another, which can be taken back. Every row stays. */
@Component(service = Endings.class)
public final class Endings {
    /** The column, and the field of what is wrong. */
    static final String PART_OF = "part_of";

    private final Register register;
    private final Entries entries;
    private final Access access;
    private final Clock clock;

    @Activate
    public Endings(
            @Reference Register register,
            @Reference Entries entries,
            @Reference Access access,
            @Reference Clock clock) {
        this.register = register;
        this.entries = entries;
        this.access = access;
        this.clock = clock;
    }

    /** Ends an insats today; one that has an end keeps it, and one that never began gets none. */
    Register.Outcome end(Viewer viewer, InterventionId id, long version) {
        return register.save(viewer, id, version, ended(entries.open(viewer, id)));
    }

    /** What becomes of an insats that ends today. */
    private Map<String, String> ended(Entry entry) {
        boolean began = entry.starts().compareTo(today().toString()) <= 0;
        String ends = entry.ends().isEmpty() && began ? today().toString() : entry.ends();
        return Map.of(EntryFields.STATUS, InterventionStatus.ENDED.name(), EntryFields.ENDS, ends);
    }

    /** Makes an insats part of another of the same förbund, under whose name it is shown from then on; it ends by that. */
    Register.Outcome join(Viewer viewer, InterventionId id, long version, InterventionId whole) {
        Entry entry = entries.open(viewer, id);
        access.require(viewer, InterventionAction.EDIT, entry.association());
        if (wholes(entry).stream().noneMatch(it -> it.id().equals(whole))) {
            return new Register.Outcome.Invalid(
                    Map.of(
                            PART_OF,
                            "Välj en insats i samma förbund som inte själv har blivit en del av en"
                                    + " annan."));
        }
        Map<String, @Nullable Object> columns = new LinkedHashMap<>(entry.values());
        columns.putAll(ended(entry));
        columns.put(PART_OF, whole.value());
        return register.kept(viewer, entry, version, columns);
    }

    /** Lets an insats stand by itself again. */
    Register.Outcome part(Viewer viewer, InterventionId id, long version) {
        Entry entry = entries.open(viewer, id);
        access.require(viewer, InterventionAction.EDIT, entry.association());
        Map<String, @Nullable Object> columns = new LinkedHashMap<>(entry.values());
        columns.put(PART_OF, 0L);
        return register.kept(viewer, entry, version, columns);
    }

    /** The insatser that one can become part of. */
    List<Entry> wholes(Entry entry) {
        return entries.of(entry.association()).stream()
                .filter(it -> !it.isPart() && !it.id().equals(entry.id()))
                .toList();
    }

    /** The insatser that have become part of one. */
    List<Entry> parts(Entry entry) {
        return entries.of(entry.association()).stream()
                .filter(it -> it.partOf() == entry.id().value())
                .toList();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Swedish.ZONE);
    }
}
