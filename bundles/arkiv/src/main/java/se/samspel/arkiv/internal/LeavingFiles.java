package se.samspel.arkiv.internal;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.storage.Database;
import se.samspel.api.storage.FileId;
import se.samspel.api.storage.Files;
import se.samspel.api.storage.JobKind;
import se.samspel.api.storage.JobRun;
import se.samspel.api.storage.Tx;

/**
 * The files of documents that are gone. They go when nothing else in Samspel needs them, and are asked for again each time
 * while something does. The note of a file is written in groups of letters, so that the note itself is no use of it.
 */
@Component(service = {LeavingFiles.class, JobKind.class})
public final class LeavingFiles implements JobKind {
    /** The job's kind; it has no input. */
    static final String NAME = "arkiv.files";

    private static final int GROUP = 16;

    private final Database database;
    private final Files files;

    @Activate
    public LeavingFiles(
            @Reference(target = "(schema=archive)") Database database, @Reference Files files) {
        this.database = database;
        this.files = files;
    }

    private record Note(String file, Instant knownAt) {
        FileId id() {
            return new FileId(file.replace(" ", ""));
        }
    }

    /** Notes that a file may go, for a document that was uploaded at a time. */
    static void note(Tx tx, FileId file, Instant uploadedAt) {
        tx.sql(
                        """
                        insert into archive_leaving (file, known_at) values (:file, :at)
                        on conflict (file) do update set known_at = excluded.known_at
                        where archive_leaving.known_at < excluded.known_at
                        """)
                .with("file", apart(file))
                .with("at", uploadedAt)
                .run();
    }

    private static String apart(FileId file) {
        return file.sha256().replaceAll("(.{" + GROUP + "})(?!$)", "$1 ");
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String words() {
        return "Ta bort filer som inget använder längre";
    }

    @Override
    public void run(JobRun run) throws IOException {
        int gone = clear();
        run.progress(1, 1, "Tog bort " + gone + " filer som inget använder längre.");
    }

    /** Takes those away that nothing needs; says how many. */
    public int clear() throws IOException {
        List<Note> notes =
                database.read(
                        query ->
                                query.sql(
                                                "select file, known_at from archive_leaving order by file")
                                        .list(Note.class));
        int gone = 0;
        for (Note note : notes) {
            if (files.remove(note.id(), note.knownAt())) {
                database.maintain(
                        tx ->
                                tx.sql("delete from archive_leaving where file = :file")
                                        .with("file", note.file())
                                        .run());
                gone++;
            }
        }
        return gone;
    }

    /** Whether the file of a document that is gone is still kept because something else needs it. */
    public boolean isKept(FileId file) {
        return database.read(
                query ->
                        query.sql("select count(*) from archive_leaving where file = :file")
                                        .with("file", apart(file))
                                        .one(Integer.class)
                                > 0);
    }
}
