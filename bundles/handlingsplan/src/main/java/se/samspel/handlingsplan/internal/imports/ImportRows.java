package se.samspel.handlingsplan.internal.imports;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.samspel.api.UnitId;
import se.samspel.api.storage.FileId;
import se.samspel.api.storage.Query;
import se.samspel.api.storage.Tx;
import se.samspel.handlingsplan.ImportId;
import se.samspel.handlingsplan.PlanId;

/** The rows of files that become plans. */
final class ImportRows {
    private ImportRows() {}

    static Optional<ImportRow> find(Query query, ImportId id) {
        return query.sql("select * from plan_import where id = :id")
                .with("id", id)
                .first(ImportRow.class);
    }

    /** What waits for someone in any of the units, the newest first. */
    static List<ImportRow> waiting(Query query, Set<UnitId> owners) {
        return query.sql(
                        """
                        select * from plan_import
                        where owner in (:owners) and state in ('WAITING', 'READY', 'UNREADABLE')
                        order by created_at desc, id desc
                        """)
                .with("owners", owners)
                .list(ImportRow.class);
    }

    static List<KeptPiece> pieces(Query query, ImportId id) {
        return query.sql("select * from plan_import_piece where import_id = :id order by position")
                .with("id", id)
                .list(KeptPiece.class);
    }

    /** What a plan came with that has no place in it yet. */
    static List<KeptPiece> tray(Query query, PlanId plan) {
        return query.sql(
                        """
                        select plan_import_piece.* from plan_import_piece
                        join plan_import on plan_import.id = plan_import_piece.import_id
                        where plan_import.plan_id = :plan and plan_import_piece.kind = 'TRAY'
                        order by plan_import_piece.import_id, plan_import_piece.position
                        """)
                .with("plan", plan)
                .list(KeptPiece.class);
    }

    static void insert(
            Tx tx,
            ImportId id,
            UnitId owner,
            String template,
            String fileName,
            FileId file,
            Instant now,
            String by) {
        tx.sql(
                        """
                        insert into plan_import (id, version, state, owner, template, file_name, file,
                            reason, facts, created_at, created_by)
                        values (:id, 1, 'WAITING', :owner, :template, :name, :file, '', '', :now, :by)
                        """)
                .with("id", id)
                .with("owner", owner)
                .with("template", template)
                .with("name", fileName)
                .with("file", file)
                .with("now", now)
                .with("by", by)
                .run();
    }

    /** Moves an import on, unless someone was before; whether it was moved. */
    static boolean move(Tx tx, ImportId id, ImportState from, ImportState to, String reason) {
        return tx.sql(
                                """
                                update plan_import set state = :next, reason = :reason, version = version + 1
                                where id = :id and state = :now
                                """)
                        .with("next", to)
                        .with("reason", reason)
                        .with("id", id)
                        .with("now", from)
                        .run()
                == 1;
    }

    /** Keeps what the plan itself will be called and so on, while the import waits to be confirmed. */
    static void facts(Tx tx, ImportId id, String facts) {
        tx.sql(
                        "update plan_import set facts = :facts, version = version + 1 where id = :id and state = 'READY'")
                .with("facts", facts)
                .with("id", id)
                .run();
    }

    static void clear(Tx tx, ImportId id) {
        tx.sql("delete from plan_import_piece where import_id = :id").with("id", id).run();
    }

    /** Leaves places free after one, for what is put there next. */
    static void makeRoom(Tx tx, ImportId id, int after, int places) {
        tx.sql(
                        """
                        update plan_import_piece set position = position + :places
                        where import_id = :import and position > :after
                        """)
                .with("places", places)
                .with("import", id)
                .with("after", after)
                .run();
    }

    static long insert(Tx tx, ImportId id, int position, Piece piece, String masked) {
        long row = tx.newId();
        tx.sql(
                        """
                        insert into plan_import_piece (id, import_id, position, version, kind, section,
                            field, source, content, fields, under, note, question, masked)
                        values (:id, :import, :position, 1, :kind, :section, :field, :source, :content,
                            :fields, :under, :note, :question, :masked)
                        """)
                .with("id", row)
                .with("import", id)
                .with("position", position)
                .with("kind", piece.kind())
                .with("section", piece.section())
                .with("field", piece.field())
                .with("source", piece.source())
                .with("content", piece.text())
                .with("fields", FieldLines.write(piece.values()))
                .with("under", piece.under())
                .with("note", piece.note())
                .with("question", piece.question())
                .with("masked", masked)
                .run();
        return row;
    }
}
