package se.samspel.arkiv.internal.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.samspel.api.access.Viewer;
import se.samspel.api.fields.Field;
import se.samspel.arkiv.DocumentId;
import se.samspel.arkiv.internal.ArchiveAddress;
import se.samspel.arkiv.internal.Archived;
import se.samspel.arkiv.internal.Destinations;
import se.samspel.arkiv.internal.FactsForm;
import se.samspel.arkiv.internal.Likenesses;
import se.samspel.arkiv.internal.Link;
import se.samspel.arkiv.internal.RelativesView.Alike;
import se.samspel.arkiv.internal.Versions;
import se.samspel.arkiv.internal.intake.ImportTableView.Refused;
import se.samspel.arkiv.internal.intake.ImportTableView.Row;

/** What stands in the table in which an upload is looked over. */
final class ReviewTable {
    static final int PAGE = 50;
    private static final int MOST_ALIKE = 3;

    private final Report report;
    private final FactsForm form;
    private final Versions versions;
    private final Destinations destinations;

    ReviewTable(Report report, FactsForm form, Versions versions, Destinations destinations) {
        this.report = report;
        this.form = form;
        this.versions = versions;
        this.destinations = destinations;
    }

    /**
     * A page of the table.
     *
     * @param typed what somebody has written in it that is not saved
     * @param problems what is wrong with that, by input
     */
    ImportTableView view(
            Viewer viewer,
            Import of,
            int asked,
            Map<DocumentId, Map<String, String>> typed,
            Map<String, String> problems) {
        List<Import.File> held = of.files().stream().filter(ReviewTable::isHeld).toList();
        int pages = Math.max(1, (held.size() + PAGE - 1) / PAGE);
        int page = Math.clamp(asked, 1, pages);
        List<Import.File> shown =
                held.subList((page - 1) * PAGE, Math.min(held.size(), page * PAGE));
        List<Row> rows = new ArrayList<>();
        for (Import.File file : shown) {
            rows.add(row(viewer, report.of(viewer, file), file, typed));
        }
        Map<String, Field> fields =
                held.isEmpty() ? Map.of() : fields(documentOf(held.getFirst()).orElseThrow());
        return new ImportTableView(
                ArchiveAddress.batch(of.id()) + "/granskning",
                ArchiveAddress.batch(of.id()) + "/rapport.csv",
                counts(of),
                held.size(),
                rows,
                refused(viewer, of),
                choices(fields, "type"),
                choices(fields, "association"),
                choices(fields, "scope"),
                problems,
                page,
                pages,
                ArchiveAddress.batch(of.id()) + "?sida=");
    }

    private static boolean isHeld(Import.File file) {
        return documentOf(file).filter(Archived::held).isPresent();
    }

    private static Optional<Archived> documentOf(Import.File file) {
        return Optional.ofNullable(file.document());
    }

    private Map<String, Field> fields(Archived document) {
        Map<String, Field> fields = new LinkedHashMap<>();
        form.fields(document).forEach(field -> fields.put(field.id(), field));
        return fields;
    }

    private static List<Field.Choice> choices(Map<String, Field> fields, String id) {
        Field field = fields.get(id);
        return field == null ? List.of() : field.choices();
    }

    private Row row(
            Viewer viewer,
            Report.Line line,
            Import.File file,
            Map<DocumentId, Map<String, String>> typed) {
        Archived document = documentOf(file).orElseThrow();
        Map<String, String> values = typed.getOrDefault(document.id(), FactsForm.values(document));
        List<Link> older =
                line.near().stream()
                        .map(Likenesses.Near::document)
                        .filter(it -> versions.mayMakeNewer(viewer, document, it))
                        .map(it -> Link.beside(document, it))
                        .toList();
        return new Row(
                document.id().toString(),
                line.name(),
                ArchiveAddress.document(document.id()),
                line.fate().status(),
                line.fate().swedish(),
                line.sentence(),
                line.same() == null ? Link.NONE : Link.beside(document, line.same()),
                line.near().stream()
                        .limit(MOST_ALIKE)
                        .map(it -> new Alike(Link.beside(document, it.document()), it.percent()))
                        .toList(),
                values,
                document.version(),
                !file.leftOut(),
                destinations.scopes(document.unit()),
                older,
                values.getOrDefault("versionOf", ""));
    }

    private List<Refused> refused(Viewer viewer, Import of) {
        return of.files().stream()
                .filter(file -> file.document() == null)
                .map(file -> report.of(viewer, file))
                .map(it -> new Refused(it.name(), it.fate().swedish(), it.sentence()))
                .toList();
    }

    /** "12 filer: 10 att publicera, 2 inte sparade." Likeness is left to the rows, which look it up. */
    private static String counts(Import of) {
        int held = of.held().size();
        int refused = of.files().size() - of.documents().size();
        Map<Boolean, Long> out =
                of.files().stream()
                        .filter(ReviewTable::isHeld)
                        .collect(
                                Collectors.groupingBy(Import.File::leftOut, Collectors.counting()));
        List<String> parts = new ArrayList<>();
        parts.add(held - out.getOrDefault(true, 0L) + " att publicera");
        if (out.containsKey(true)) {
            parts.add(out.get(true) + " inte markerade");
        }
        if (refused > 0) {
            parts.add(refused + " inte sparade");
        }
        return of.files().size()
                + (of.files().size() == 1 ? " fil: " : " filer: ")
                + String.join(", ", parts)
                + ".";
    }
}
