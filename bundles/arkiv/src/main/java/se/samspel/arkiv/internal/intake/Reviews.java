package se.samspel.arkiv.internal.intake;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.Viewer;
import se.samspel.api.fields.Field;
import se.samspel.api.storage.SaveOutcome;
import se.samspel.arkiv.DocumentId;
import se.samspel.arkiv.internal.ArchiveAddress;
import se.samspel.arkiv.internal.Archived;
import se.samspel.arkiv.internal.Decisions;
import se.samspel.arkiv.internal.Destinations;
import se.samspel.arkiv.internal.Documents;
import se.samspel.arkiv.internal.FactsForm;
import se.samspel.arkiv.internal.Likenesses;
import se.samspel.arkiv.internal.Link;
import se.samspel.arkiv.internal.RelativesView.Alike;
import se.samspel.arkiv.internal.Versions;
import se.samspel.arkiv.internal.intake.ImportTableView.Refused;
import se.samspel.arkiv.internal.intake.ImportTableView.Row;

/** The table in which an upload is looked over: what stands in it, and what its uploader has corrected. */
@Component(service = Reviews.class)
public final class Reviews {
    static final int PAGE = 50;
    private static final int MOST_ALIKE = 3;

    /** The facts that have an input of their own in the table; what else a document has stays. */
    private static final List<String> SHOWN =
            List.of("title", "type", "year", "association", "registryNumber", "scope");

    private final Imports imports;
    private final Report report;
    private final FactsForm form;
    private final Decisions decisions;
    private final Documents documents;
    private final Versions versions;
    private final Destinations destinations;

    @Activate
    public Reviews(
            @Reference Imports imports,
            @Reference Report report,
            @Reference FactsForm form,
            @Reference Decisions decisions,
            @Reference Documents documents,
            @Reference Versions versions,
            @Reference Destinations destinations) {
        this.imports = imports;
        this.report = report;
        this.form = form;
        this.decisions = decisions;
        this.documents = documents;
        this.versions = versions;
        this.destinations = destinations;
    }

    /** The table as it stands. */
    ImportTableView view(Viewer viewer, Import of, int asked) {
        return view(viewer, of, asked, Map.of(), Map.of());
    }

    private ImportTableView view(
            Viewer viewer,
            Import of,
            int asked,
            Map<DocumentId, Map<String, String>> typed,
            Map<String, String> problems) {
        List<Import.File> held = of.files().stream().filter(Reviews::isHeld).toList();
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
                        .filter(Reviews::isHeld)
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

    /**
     * Saves what was corrected on a page of the table; nothing of it when something has to be corrected first.
     *
     * @param sent the form: facts as {@code title-4711}, the wanted ones as {@code wanted}, readers of all as {@code
     *     scope-all}
     * @return the table with what is wrong; empty when it is saved
     */
    Optional<ImportTableView> save(
            Viewer viewer, long id, int page, MultivaluedMap<String, String> sent) {
        Import of = imports.open(viewer, id);
        Map<DocumentId, Map<String, String>> typed = new LinkedHashMap<>();
        Map<String, String> problems = new LinkedHashMap<>();
        for (Archived document : of.held()) {
            if (sent.containsKey("title-" + document.id())) {
                Map<String, String> values = values(document, sent);
                typed.put(document.id(), values);
                form.problems(document, values)
                        .forEach((field, text) -> problems.put(field + "-" + document.id(), text));
            }
        }
        if (!problems.isEmpty()) {
            return Optional.of(view(viewer, of, page, typed, problems));
        }
        Set<DocumentId> leftOut = new HashSet<>(typed.keySet());
        sent.getOrDefault("wanted", List.of()).forEach(it -> leftOut.remove(number(it)));
        imports.leaveOut(viewer, id, List.copyOf(typed.keySet()), leftOut);
        for (Archived document : of.held()) {
            if (typed.containsKey(document.id()) && !leftOut.contains(document.id())) {
                saveOne(viewer, document, typed.getOrDefault(document.id(), Map.of()), problems);
            }
        }
        return problems.isEmpty()
                ? Optional.empty()
                : Optional.of(view(viewer, imports.open(viewer, id), page, typed, problems));
    }

    private static Map<String, String> values(
            Archived document, MultivaluedMap<String, String> sent) {
        Map<String, String> values = new LinkedHashMap<>(FactsForm.values(document));
        for (String fact : SHOWN) {
            values.put(fact, first(sent, fact + "-" + document.id()));
        }
        String all = first(sent, "scope-all");
        if (!all.isEmpty()) {
            values.put("scope", all);
        }
        values.put("version", first(sent, "version-" + document.id()));
        values.put("versionOf", first(sent, "versionOf-" + document.id()));
        return values;
    }

    private void saveOne(
            Viewer viewer,
            Archived document,
            Map<String, String> values,
            Map<String, String> problems) {
        SaveOutcome outcome =
                decisions.saveFacts(
                        viewer,
                        document,
                        FactsForm.facts(values),
                        number(values.getOrDefault("version", "")).value());
        if (!(outcome instanceof SaveOutcome.Saved)) {
            problems.put(
                    "title-" + document.id(),
                    "Uppgifterna om ”"
                            + document.fileName()
                            + "” har ändrats någon annanstans. Se över raden och spara igen.");
            return;
        }
        DocumentId older = number(values.getOrDefault("versionOf", ""));
        documents
                .find(older)
                .filter(it -> documents.maySee(viewer, it))
                .filter(it -> versions.mayMakeNewer(viewer, document, it))
                .ifPresent(
                        it ->
                                versions.makeNewer(
                                        viewer,
                                        documents.find(document.id()).orElse(document),
                                        it));
    }

    private static String first(MultivaluedMap<String, String> sent, String name) {
        String value = sent.getFirst(name);
        return value == null ? "" : value.strip();
    }

    private static DocumentId number(String typed) {
        return new DocumentId(typed.matches("\\d{1,18}") ? Long.parseLong(typed) : 0);
    }
}
