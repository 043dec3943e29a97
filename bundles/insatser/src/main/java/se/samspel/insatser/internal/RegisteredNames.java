package se.samspel.insatser.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.UnitId;
import se.samspel.api.access.Scope;
import se.samspel.api.access.Viewer;
import se.samspel.api.interventions.Interventions;
import se.samspel.insatser.InterventionId;

/** The register as other features meet it. The names are kept in memory until one of them changes. */
@Component(service = {RegisteredNames.class, Interventions.class})
public final class RegisteredNames implements Interventions {
    private final Entries entries;
    private @Nullable List<Scoped> known;

    @Activate
    public RegisteredNames(@Reference Entries entries) {
        this.entries = entries;
    }

    /** The names of an insats, and who may read them. */
    record Scoped(Scope scope, Called called) {}

    @Override
    public List<Known> of(UnitId association) {
        return entries.of(association).stream().map(RegisteredNames::known).toList();
    }

    @Override
    public Optional<Known> open(Viewer viewer, long id) {
        return entries.find(viewer, new InterventionId(id)).map(RegisteredNames::known);
    }

    private static Known known(Entry it) {
        return new Known(it.id().value(), it.name(), it.isEnded(), it.path());
    }

    @Override
    public List<Called> called() {
        return scoped().stream().map(Scoped::called).toList();
    }

    /** The same, with who may read them. */
    synchronized List<Scoped> scoped() {
        List<Scoped> now = known;
        if (now == null) {
            now = read(entries.all());
            known = now;
        }
        return now;
    }

    /** Something in the register is called something else. */
    synchronized void forget() {
        known = null;
    }

    private static List<Scoped> read(List<Entry> entries) {
        Map<Long, Entry> byId = new LinkedHashMap<>();
        entries.forEach(it -> byId.put(it.id().value(), it));
        Map<Long, List<Entry>> parts = new LinkedHashMap<>();
        for (Entry it : entries) {
            long whole = whole(byId, it);
            if (whole != it.id().value()) {
                parts.computeIfAbsent(whole, any -> new ArrayList<>()).add(it);
            }
        }
        return entries.stream()
                .filter(it -> whole(byId, it) == it.id().value())
                .map(
                        it ->
                                new Scoped(
                                        it.scope(),
                                        called(it, parts.getOrDefault(it.id().value(), List.of()))))
                .toList();
    }

    /** The insats that another has become part of, however many steps away; itself when it stands by itself. */
    private static long whole(Map<Long, Entry> byId, Entry entry) {
        Entry whole = entry;
        Set<Long> seen = new LinkedHashSet<>();
        while (whole.isPart() && seen.add(whole.id().value())) {
            Entry next = byId.get(whole.partOf());
            if (next == null) {
                break;
            }
            whole = next;
        }
        return whole.id().value();
    }

    private static Called called(Entry entry, List<Entry> parts) {
        Set<String> earlier = new LinkedHashSet<>(entry.earlierNames());
        for (Entry part : parts) {
            earlier.add(part.name());
            earlier.addAll(part.earlierNames());
        }
        earlier.remove(entry.name());
        return new Called(
                entry.id().value(),
                entry.association(),
                entry.name(),
                List.copyOf(earlier),
                parts.stream().map(it -> it.id().value()).toList());
    }
}
