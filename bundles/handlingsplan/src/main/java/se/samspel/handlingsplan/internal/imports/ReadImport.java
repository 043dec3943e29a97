package se.samspel.handlingsplan.internal.imports;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.samspel.api.Actor;
import se.samspel.api.documents.IdentityNumberGuard;
import se.samspel.api.documents.StructureReader;
import se.samspel.api.storage.Database;
import se.samspel.api.storage.Files;
import se.samspel.api.storage.JobKind;
import se.samspel.api.storage.JobRun;
import se.samspel.handlingsplan.ImportId;
import se.samspel.handlingsplan.ImportRead;
import se.samspel.handlingsplan.internal.SensitiveText;
import se.samspel.handlingsplan.internal.Template;

/** Reads an uploaded file and keeps what was found, piece by piece, with personnummer masked before anything is kept. */
@Component(service = {JobKind.class, ReadImport.class})
public final class ReadImport implements JobKind {
    static final String NAME = "plan.import";

    private static final Logger LOG = LoggerFactory.getLogger(ReadImport.class);
    private static final int AT_A_TIME = 200;
    private static final int MOST = 600;
    private static final String TOO_LONG =
            "Dokumentet är för långt för att vara en handlingsplan. Inget är inläst. Dela det och läs in delen med planen.";
    private static final String CANNOT =
            "Servern kan inte läsa dokument just nu. Filen är sparad. Försök igen om en stund.";
    private static final String NO_TEMPLATE =
            "Mallen finns inte längre. Filen är sparad. Börja om med en annan mall.";

    private final Database database;
    private final Files files;
    private final Imports imports;
    private final SensitiveText sensitive;
    private final Appendices appendices;
    private final AtomicReference<@Nullable StructureReader> reader = new AtomicReference<>();

    @Activate
    public ReadImport(
            @Reference(target = "(schema=plan)") Database database,
            @Reference Files files,
            @Reference Imports imports,
            @Reference SensitiveText sensitive,
            @Reference Appendices appendices) {
        this.database = database;
        this.files = files;
        this.imports = imports;
        this.sensitive = sensitive;
        this.appendices = appendices;
    }

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            unbind = "withoutReader")
    public void withReader(StructureReader found) {
        reader.set(found);
    }

    /** Forgets the reader when it goes away. */
    public void withoutReader(StructureReader gone) {
        reader.compareAndSet(gone, null);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String words() {
        return "Läsa en fil till en handlingsplan";
    }

    @Override
    public void run(JobRun run) throws Exception {
        run.progress(0, 2, "Läser dokumentet.");
        read(new ImportId(Long.parseLong(run.input())), run.by());
        run.progress(2, 2, "Klart.");
    }

    /** Reads a file that waits; safe to repeat. */
    void read(ImportId id, Actor by) throws IOException {
        ImportRow row = database.read(query -> ImportRows.find(query, id)).orElseThrow();
        if (row.state() != ImportState.WAITING) {
            return;
        }
        Optional<Template> template = imports.template(row);
        StructureReader asked = reader.get();
        if (asked == null || template.isEmpty()) {
            refuse(row, asked == null ? CANNOT : NO_TEMPLATE, by);
            return;
        }
        StructureReader.Outcome outcome;
        try (InputStream content = files.open(row.file())) {
            outcome = asked.read(row.fileName(), content);
        } catch (IOException unavailable) {
            LOG.warn(
                    "A file for a plan could not be read now (import {}): {}",
                    id,
                    unavailable.toString());
            refuse(row, CANNOT, by);
            return;
        }
        switch (outcome) {
            case StructureReader.Unreadable no -> refuse(row, no.reason().swedish(), by);
            case StructureReader.Structure structure ->
                    keep(
                            row,
                            appendices.placed(
                                    Matching.of(
                                            structure.blocks(),
                                            template.get(),
                                            imports.parties(row.owner())),
                                    template.get()),
                            by);
        }
    }

    private void refuse(ImportRow row, String reason, Actor by) {
        database.write(
                tx -> {
                    boolean moved =
                            ImportRows.move(
                                    tx,
                                    row.importId(),
                                    ImportState.WAITING,
                                    ImportState.UNREADABLE,
                                    reason);
                    tx.publish(by, new ImportRead(row.importId(), row.scope()));
                    return moved;
                });
    }

    private void keep(ImportRow row, Proposal proposal, Actor by) {
        List<Piece> pieces = proposal.pieces();
        if (pieces.size() > MOST) {
            refuse(row, TOO_LONG, by);
            return;
        }
        ImportId id = row.importId();
        database.maintain(
                tx -> {
                    ImportRows.clear(tx, id);
                    return true;
                });
        for (int from = 0; from < pieces.size(); from += AT_A_TIME) {
            int start = from;
            List<Piece> some = pieces.subList(from, Math.min(pieces.size(), from + AT_A_TIME));
            database.maintain(
                    tx -> {
                        for (int at = 0; at < some.size(); at++) {
                            Masked masked = masked(some.get(at));
                            ImportRows.insert(tx, id, start + at, masked.piece(), masked.number());
                        }
                        return true;
                    });
        }
        String facts = FieldLines.write(safe(proposal.facts()));
        database.write(
                tx -> {
                    boolean moved =
                            ImportRows.move(tx, id, ImportState.WAITING, ImportState.READY, "");
                    tx.sql("update plan_import set facts = :facts where id = :id")
                            .with("facts", facts)
                            .with("id", id)
                            .run();
                    tx.publish(by, new ImportRead(id, row.scope()));
                    return moved;
                });
    }

    private Map<String, String> safe(Map<String, String> facts) {
        Map<String, String> safe = new LinkedHashMap<>();
        facts.forEach((name, value) -> safe.put(name, mask(value, new ArrayList<>())));
        return safe;
    }

    private Masked masked(Piece piece) {
        List<String> numbers = new ArrayList<>();
        Map<String, String> values = new LinkedHashMap<>();
        piece.values().forEach((name, value) -> values.put(name, mask(value, numbers)));
        Piece safe =
                new Piece(
                        piece.kind(),
                        piece.section(),
                        piece.field(),
                        mask(piece.source(), numbers),
                        mask(piece.text(), numbers),
                        values,
                        mask(piece.under(), numbers),
                        piece.note(),
                        piece.question());
        return new Masked(safe, numbers.isEmpty() ? "" : numbers.getFirst());
    }

    private String mask(String text, List<String> numbers) {
        List<IdentityNumberGuard.Found> found = sensitive.find(text);
        StringBuilder safe = new StringBuilder(text);
        for (IdentityNumberGuard.Found number : found.reversed()) {
            safe.replace(number.start(), number.end(), number.masked());
            numbers.add(number.masked());
        }
        return safe.toString();
    }

    private record Masked(Piece piece, String number) {}
}
