package se.samspel.insatser.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.UnitId;
import se.samspel.api.access.Organisation;
import se.samspel.api.access.Viewer;
import se.samspel.api.fields.FieldConflict;
import se.samspel.api.fields.FieldGroup;
import se.samspel.api.interventions.InterventionUse;
import se.samspel.insatser.InterventionId;

/** Makes what the pages of the register show. */
@Component(service = InterventionViews.class)
public final class InterventionViews {
    private final Register register;
    private final Entries entries;
    private final Endings endings;
    private final Uses uses;
    private final Organisation organisation;

    @Activate
    public InterventionViews(
            @Reference Register register,
            @Reference Entries entries,
            @Reference Endings endings,
            @Reference Uses uses,
            @Reference Organisation organisation) {
        this.register = register;
        this.entries = entries;
        this.endings = endings;
        this.uses = uses;
        this.organisation = organisation;
    }

    /** One insats with both texts, when someone else saved first. */
    InterventionPage conflict(
            Viewer viewer, Register.Outcome.Conflict conflict, Map<String, String> values) {
        Entry entry = conflict.current();
        InterventionPage page = page(viewer, entry, values, Map.of());
        return page.with(
                new FieldConflict(
                        page.group(),
                        entry.values(),
                        entry.version(),
                        conflict.byName(),
                        "",
                        entry.path()));
    }

    /** One insats, with what was tried and what is wrong with it. */
    InterventionPage page(
            Viewer viewer, Entry entry, Map<String, String> tried, Map<String, String> problems) {
        Map<String, String> values = new LinkedHashMap<>(entry.values());
        values.putAll(tried);
        boolean mayEdit = register.mayEdit(viewer, entry);
        Map<String, String> ofFields = new LinkedHashMap<>(problems);
        String refused = Objects.requireNonNullElse(ofFields.remove(Endings.PART_OF), "");
        return new InterventionPage(
                entry,
                organisation.name(entry.association()),
                entries.find(viewer, new InterventionId(entry.partOf())).orElse(null),
                endings.parts(entry),
                mayEdit ? endings.wholes(entry) : List.of(),
                new FieldGroup(
                        "insats",
                        entry.path(),
                        EntryFields.ALL,
                        values,
                        entry.version(),
                        ofFields,
                        mayEdit),
                refused,
                uses(viewer, entry),
                null);
    }

    /** Where it is used, and where those are that have become part of it. */
    private List<InterventionUse.Use> uses(Viewer viewer, Entry entry) {
        return Stream.concat(Stream.of(entry), endings.parts(entry).stream())
                .flatMap(it -> uses.of(viewer, it.id()).stream())
                .toList();
    }

    /** The register, with what was tried and what is wrong with it. */
    InterventionListPage list(
            Viewer viewer,
            String association,
            Map<String, String> values,
            Map<String, String> problems) {
        Map<UnitId, List<Entry>> byAssociation =
                entries.list(viewer).stream()
                        .collect(
                                Collectors.groupingBy(
                                        Entry::association,
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        return new InterventionListPage(
                byAssociation.entrySet().stream()
                        .map(
                                it ->
                                        new InterventionListPage.OfAssociation(
                                                organisation.name(it.getKey()), it.getValue()))
                        .toList(),
                register.writable(viewer),
                association,
                EntryFields.ALL,
                values,
                problems);
    }
}
