package se.samspel.handlingsplan.internal.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.Viewer;
import se.samspel.api.documents.IdentityNumberGuard;
import se.samspel.api.storage.Database;
import se.samspel.api.storage.SaveOutcome;
import se.samspel.api.storage.Tx;
import se.samspel.handlingsplan.ImportCorrected;
import se.samspel.handlingsplan.ImportId;
import se.samspel.handlingsplan.internal.Part;
import se.samspel.handlingsplan.internal.SensitiveText;

/** What people correct and move of what was found in a file, before the plan is made. */
@Component(service = Corrections.class)
public final class Corrections {
    private final Database database;
    private final Imports imports;
    private final SensitiveText sensitive;

    @Activate
    public Corrections(
            @Reference(target = "(schema=plan)") Database database,
            @Reference Imports imports,
            @Reference SensitiveText sensitive) {
        this.database = database;
        this.imports = imports;
        this.sensitive = sensitive;
    }

    /**
     * What a person wants of a piece.
     *
     * @param version the version that was seen
     * @param values fields of what it becomes; those that are not given stay
     */
    record Wish(long piece, long version, String text, String place, Map<String, String> values) {}

    /**
     * What came of saving. What the sentences are about was not saved, everything else was.
     *
     * @param problems sentences by piece
     * @param facts sentences by field of the plan itself
     * @param changed how many pieces were changed
     */
    record Saved(Map<Long, String> problems, Map<String, String> facts, int changed) {
        boolean isWhole() {
            return problems.isEmpty() && facts.isEmpty();
        }
    }

    private record Change(long piece, long version, Map<String, @Nullable Object> columns) {}

    /**
     * Keeps what a person has corrected; a piece that someone else has changed since is left and said.
     *
     * @param facts the plan's own fields; those that are not given stay
     */
    Saved save(Viewer viewer, ImportId id, Map<String, String> facts, List<Wish> wishes) {
        Imports.Open open = imports.openToEdit(viewer, id);
        Map<Long, String> problems = new LinkedHashMap<>();
        Map<String, String> wrong = new LinkedHashMap<>();
        if (open.row().state() != ImportState.READY || open.template().isEmpty()) {
            return new Saved(problems, wrong, 0);
        }
        List<Change> changes = changes(open, wishes, problems);
        String lines = FieldLines.write(facts(open.row(), facts, wrong));
        boolean factsDiffer = !lines.equals(open.row().facts());
        if (changes.isEmpty() && !factsDiffer) {
            return new Saved(problems, wrong, 0);
        }
        int changed =
                database.write(
                        tx -> {
                            if (factsDiffer) {
                                ImportRows.facts(tx, id, lines);
                            }
                            tx.publish(viewer.actor(), new ImportCorrected(id, open.row().scope()));
                            return keep(tx, changes, viewer, problems);
                        });
        return new Saved(problems, wrong, changed);
    }

    private Map<String, String> facts(
            ImportRow row, Map<String, String> sent, Map<String, String> wrong) {
        Map<String, String> facts = new LinkedHashMap<>(row.factValues());
        for (String field : Part.FACTS.fields()) {
            String value = sent.getOrDefault(field, facts.getOrDefault(field, ""));
            Optional<String> number = number(value, "");
            if (number.isPresent()) {
                wrong.put(field, number.get());
            } else {
                facts.put(field, value);
            }
        }
        return facts;
    }

    private List<Change> changes(Imports.Open open, List<Wish> wishes, Map<Long, String> problems) {
        Places places = new Places(open.template().orElseThrow(), open.parties());
        Map<Long, KeptPiece> kept =
                open.pieces().stream().collect(Collectors.toMap(KeptPiece::id, it -> it));
        List<Change> changes = new ArrayList<>();
        for (Wish wish : wishes) {
            KeptPiece piece = kept.get(wish.piece());
            if (piece == null || piece.kind() == PieceKind.MARK) {
                continue;
            }
            Map<String, @Nullable Object> columns = columns(piece, wish, places);
            Optional<String> number =
                    columns.isEmpty() ? Optional.empty() : number(said(wish), piece.under());
            if (number.isPresent()) {
                problems.put(wish.piece(), number.get());
            } else if (!columns.isEmpty()) {
                changes.add(new Change(wish.piece(), wish.version(), columns));
            }
        }
        return changes;
    }

    private static String said(Wish wish) {
        return wish.text() + "\n" + String.join("\n", wish.values().values());
    }

    private static int keep(
            Tx tx, List<Change> changes, Viewer viewer, Map<Long, String> problems) {
        int count = 0;
        for (Change change : changes) {
            SaveOutcome outcome =
                    tx.save(
                            "plan_import_piece",
                            KeptPiece.ref(change.piece()),
                            change.version(),
                            change.columns(),
                            viewer.actor());
            if (outcome instanceof SaveOutcome.Saved) {
                count++;
            } else {
                problems.put(change.piece(), elsewhere(outcome));
            }
        }
        return count;
    }

    private static String elsewhere(SaveOutcome outcome) {
        String who =
                outcome instanceof SaveOutcome.Conflict conflict && !conflict.byName().isEmpty()
                        ? conflict.byName()
                        : "Någon annan";
        return who
                + " ändrade den här biten medan du skrev. Din text står kvar här men är inte sparad. Läs in sidan igen för att se den andras.";
    }

    private static Map<String, @Nullable Object> columns(
            KeptPiece piece, Wish wish, Places places) {
        String text = wish.text().replace("\r\n", "\n").stripTrailing();
        Piece written = piece.piece().saying(text);
        Map<String, String> values = new LinkedHashMap<>(written.values());
        values.putAll(wish.values());
        Piece moved = places.moved(written.with(values), wish.place());
        Map<String, @Nullable Object> columns = new LinkedHashMap<>();
        differ(columns, "content", piece.content(), moved.text());
        differ(columns, "kind", piece.kind().name(), moved.kind().name());
        differ(columns, "section", piece.section(), moved.section());
        differ(columns, "field", piece.field(), moved.field());
        if (!piece.values().equals(FieldLines.read(FieldLines.write(moved.values())))) {
            columns.put("fields", FieldLines.write(moved.values()));
        }
        return columns;
    }

    private static void differ(
            Map<String, @Nullable Object> columns, String column, String before, String after) {
        if (!before.equals(after)) {
            columns.put(column, after);
        }
    }

    private Optional<String> number(String text, String under) {
        return sensitive.find(text).stream()
                .findFirst()
                .map(IdentityNumberGuard.Found::masked)
                .map(
                        masked ->
                                "Här står något som ser ut som ett personnummer ("
                                        + masked
                                        + ")"
                                        + (under.isEmpty()
                                                ? ""
                                                : ", under rubriken ”" + under + "”")
                                        + ". Ta bort det, så sparas det. Personnummer sparas aldrig i Samspel.");
    }
}
