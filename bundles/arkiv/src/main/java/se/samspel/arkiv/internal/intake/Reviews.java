package se.samspel.arkiv.internal.intake;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.Viewer;
import se.samspel.api.storage.SaveOutcome;
import se.samspel.arkiv.DocumentId;
import se.samspel.arkiv.internal.Archived;
import se.samspel.arkiv.internal.Decisions;
import se.samspel.arkiv.internal.Destinations;
import se.samspel.arkiv.internal.Documents;
import se.samspel.arkiv.internal.FactsForm;
import se.samspel.arkiv.internal.Versions;

/** The table in which an upload is looked over, and what its uploader has corrected in it. */
@Component(service = Reviews.class)
public final class Reviews {
    /** The facts that have an input of their own in the table; what else a document has stays. */
    private static final List<String> SHOWN =
            List.of("title", "type", "year", "association", "registryNumber", "scope");

    private final Imports imports;
    private final ReviewTable table;
    private final FactsForm form;
    private final Decisions decisions;
    private final Documents documents;
    private final Versions versions;

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
        this.table = new ReviewTable(report, form, versions, destinations);
        this.form = form;
        this.decisions = decisions;
        this.documents = documents;
        this.versions = versions;
    }

    /** The table as it stands. */
    ImportTableView view(Viewer viewer, Import of, int asked) {
        return table.view(viewer, of, asked, Map.of(), Map.of());
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
            return Optional.of(table.view(viewer, of, page, typed, problems));
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
                : Optional.of(table.view(viewer, imports.open(viewer, id), page, typed, problems));
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
