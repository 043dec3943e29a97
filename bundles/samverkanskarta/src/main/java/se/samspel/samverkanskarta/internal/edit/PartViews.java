package se.samspel.samverkanskarta.internal.edit;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.Viewer;
import se.samspel.api.fields.Field;
import se.samspel.api.fields.FieldConflict;
import se.samspel.api.fields.FieldGroup;
import se.samspel.api.web.Swedish;
import se.samspel.samverkanskarta.MapPart;
import se.samspel.samverkanskarta.internal.MapAddress;
import se.samspel.samverkanskarta.internal.filter.Filter;
import se.samspel.samverkanskarta.internal.model.Inventory;
import se.samspel.samverkanskarta.internal.rows.MapFields;
import se.samspel.samverkanskarta.internal.rows.MapOutcome;
import se.samspel.samverkanskarta.internal.rows.Maps;
import se.samspel.samverkanskarta.internal.rows.PartLine;
import se.samspel.samverkanskarta.internal.rows.Parts;
import se.samspel.samverkanskarta.internal.rows.VersionLine;

/** Makes the pages of single parts. */
@Component(service = PartViews.class)
public final class PartViews {
    private final Maps maps;
    private final Parts parts;
    private final Clock clock;

    @Activate
    public PartViews(@Reference Maps maps, @Reference Parts parts, @Reference Clock clock) {
        this.maps = maps;
        this.parts = parts;
        this.clock = clock;
    }

    MapFormPage adding(Viewer viewer, VersionLine line, MapPart part, String request) {
        return adding(viewer, line, part, request, MapFields.defaults(part), Map.of());
    }

    MapFormPage adding(
            Viewer viewer,
            VersionLine line,
            MapPart part,
            String request,
            Map<String, String> values,
            Map<String, String> problems) {
        String table = MapAddress.table(line.map(), line.id());
        return new MapFormPage(
                part == MapPart.FORUM
                        ? "Nytt forum"
                        : "Ny " + part.swedish().toLowerCase(Locale.ROOT),
                line.mapTitle() + ", " + line.title(),
                Ways.to(line),
                new FieldGroup(
                        "ny",
                        MapAddress.of(line.map(), line.id())
                                + "/"
                                + part.slug()
                                + "?nyckel="
                                + request,
                        maps.fields(viewer, line.id()).of(part),
                        values,
                        0,
                        problems,
                        true),
                "Lägg till",
                table + "?visa=" + part.slug(),
                null);
    }

    PartPage page(Viewer viewer, VersionLine line, MapPart part, String key, Filter filter) {
        PartLine stands = parts.open(viewer, line.id(), part, key);
        return page(viewer, line, stands, filter, stands.version(), Map.of(), Map.of());
    }

    /** What somebody has filled in that has to be corrected. */
    PartPage tried(
            Viewer viewer,
            VersionLine line,
            MapPart part,
            String key,
            Filter filter,
            long seen,
            Map<String, String> tried,
            MapOutcome.Problems problems) {
        PartLine stands = parts.open(viewer, line.id(), part, key);
        return page(viewer, line, stands, filter, seen, tried, problems.problems());
    }

    PartPage conflict(
            Viewer viewer, VersionLine line, Filter filter, MapOutcome.Conflict conflict) {
        PartPage page =
                page(
                        viewer,
                        line,
                        parts.open(viewer, line.id(), conflict.part(), conflict.key()),
                        filter,
                        conflict.version(),
                        conflict.mine(),
                        Map.of());
        return page.with(
                new FieldConflict(
                        page.form(),
                        conflict.theirs(),
                        conflict.version(),
                        conflict.byName(),
                        Swedish.moment(conflict.at(), clock.instant()),
                        page.path() + filter.kept()));
    }

    private PartPage page(
            Viewer viewer,
            VersionLine line,
            PartLine part,
            Filter filter,
            long seen,
            Map<String, String> tried,
            Map<String, String> problems) {
        Inventory inventory = maps.open(viewer, line.id());
        List<Field> fields = maps.fields(viewer, line.id()).of(part.part());
        Map<String, String> values = new LinkedHashMap<>(part.values());
        values.putAll(tried);
        String path = MapAddress.of(line.map(), line.id(), part.part(), part.key());
        Around around = new Around(line, inventory, part);
        return new PartPage(
                line,
                part,
                path,
                filter,
                new FieldGroup(
                        "uppgifter",
                        path + filter.kept(),
                        fields,
                        values,
                        seen,
                        problems,
                        line.mayWrite() && !part.removed()),
                around.seats(),
                around.seatable(),
                around.findings(),
                history(viewer, line, part, fields, inventory),
                null);
    }

    private List<PartPage.SaveLine> history(
            Viewer viewer,
            VersionLine line,
            PartLine part,
            List<Field> fields,
            Inventory inventory) {
        ChangeWords words = new ChangeWords(fields, inventory);
        return parts.history(viewer, line.id(), part.part(), part.key()).stream()
                .map(
                        save ->
                                new PartPage.SaveLine(
                                        save.version(),
                                        Swedish.moment(save.at(), clock.instant()),
                                        save.byName(),
                                        words.of(save)))
                .toList();
    }
}
