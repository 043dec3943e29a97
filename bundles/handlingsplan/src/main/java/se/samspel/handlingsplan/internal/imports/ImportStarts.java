package se.samspel.handlingsplan.internal.imports;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.UnitId;
import se.samspel.api.access.Organisation;
import se.samspel.api.access.Unit;
import se.samspel.api.access.Viewer;
import se.samspel.api.fields.Field;
import se.samspel.api.web.Swedish;
import se.samspel.handlingsplan.internal.NewPlans;
import se.samspel.handlingsplan.internal.Template;

/** The page where a file is chosen, with what was begun before. */
@Component(service = ImportStarts.class)
public final class ImportStarts {
    private final Imports imports;
    private final NewPlans newPlans;
    private final Organisation organisation;

    @Activate
    public ImportStarts(
            @Reference Imports imports,
            @Reference NewPlans newPlans,
            @Reference Organisation organisation) {
        this.imports = imports;
        this.newPlans = newPlans;
        this.organisation = organisation;
    }

    /**
     * The form.
     *
     * @param group the group that was chosen; empty for the viewer's own
     * @param template the template that was chosen; empty for the first
     * @param problems sentences by field
     */
    ImportStartPage page(
            Viewer viewer, String group, String template, Map<String, String> problems) {
        List<Unit> owners = newPlans.owners(viewer);
        Optional<UnitId> owner = chosen(viewer, owners, group);
        List<Template> offered = owner.map(newPlans::templates).orElse(List.of());
        return new ImportStartPage(
                owners.stream().map(it -> new Field.Choice(it.id().value(), it.name())).toList(),
                owner.map(UnitId::value).orElse(""),
                offered.stream().map(it -> new Field.Choice(it.key(), it.title())).toList(),
                template.isEmpty() && !offered.isEmpty() ? offered.getFirst().key() : template,
                imports.waiting(viewer).stream().map(this::begun).toList(),
                problems);
    }

    private ImportStartPage.Begun begun(ImportRow row) {
        String state =
                switch (row.state()) {
                    case WAITING -> "Läses";
                    case READY -> "Väntar på er";
                    default -> "Gick inte att läsa";
                };
        return new ImportStartPage.Begun(
                ImportAddress.of(row.importId()),
                row.fileName(),
                organisation.name(row.owner())
                        + ", "
                        + Swedish.date(row.createdAt())
                        + " av "
                        + row.createdBy(),
                row.state() == ImportState.READY
                        ? "ongoing"
                        : row.state() == ImportState.WAITING ? "planned" : "stopped",
                state);
    }

    private static Optional<UnitId> chosen(Viewer viewer, List<Unit> owners, String group) {
        List<UnitId> ids = owners.stream().map(Unit::id).toList();
        return Stream.concat(
                        ids.stream().filter(id -> id.value().equals(group)),
                        Stream.concat(
                                viewer.chosenGroup().stream().filter(ids::contains), ids.stream()))
                .findFirst();
    }
}
