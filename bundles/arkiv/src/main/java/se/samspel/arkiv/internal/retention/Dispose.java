package se.samspel.arkiv.internal.retention;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.Actor;
import se.samspel.api.post.Post;
import se.samspel.api.storage.Database;
import se.samspel.api.storage.FileId;
import se.samspel.api.storage.JobKind;
import se.samspel.api.storage.JobRun;
import se.samspel.arkiv.DisposalDone;
import se.samspel.arkiv.DisposalId;
import se.samspel.arkiv.internal.Archived;
import se.samspel.arkiv.internal.Documents;
import se.samspel.arkiv.internal.Indexing;
import se.samspel.arkiv.internal.LeavingFiles;
import se.samspel.arkiv.internal.Removal;
import se.samspel.arkiv.internal.retention.Disposal.Item;

/**
 * The job that carries out an approved disposal: rows, index and files, then the certificate. Cut off and run again it goes
 * on where it was; the certificate is the last thing, so it never says more than what is true.
 */
@Component(service = JobKind.class)
public final class Dispose implements JobKind {
    /** The job's kind; its input is the number of the disposal. */
    static final String NAME = "arkiv.dispose";

    private static final Actor ARCHIVE = Actor.system("arkiv");

    private final Database database;
    private final Documents documents;
    private final Disposals disposals;
    private final Removal removal;
    private final Indexing indexing;
    private final LeavingFiles leaving;
    private final Certificates certificates;
    private final Post post;

    @Activate
    public Dispose(
            @Reference(target = "(schema=archive)") Database database,
            @Reference Documents documents,
            @Reference Disposals disposals,
            @Reference Removal removal,
            @Reference Indexing indexing,
            @Reference LeavingFiles leaving,
            @Reference Certificates certificates,
            @Reference Post post) {
        this.database = database;
        this.documents = documents;
        this.disposals = disposals;
        this.removal = removal;
        this.indexing = indexing;
        this.leaving = leaving;
        this.certificates = certificates;
        this.post = post;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String words() {
        return "Gallra i arkivet";
    }

    @Override
    public void run(JobRun run) throws IOException {
        DisposalId id = new DisposalId(Long.parseLong(run.input()));
        Optional<Disposal> found = disposals.find(id);
        if (found.isEmpty() || found.get().state() != Disposal.State.APPROVED) {
            return;
        }
        List<Item> items = disposals.items(id);
        List<FileId> files = new ArrayList<>();
        for (Item item : items) {
            documents.find(item.documentId()).ifPresent(it -> remove(it, files));
            run.progress(files.size(), items.size(), "Gallrade " + files.size() + " dokument.");
        }
        indexing.purge();
        leaving.clear();
        long kept = files.stream().distinct().filter(leaving::isKept).count();
        finish(found.get(), items, certificates.keep(found.get(), items, kept));
    }

    private void remove(Archived document, List<FileId> files) {
        titles(document).forEach(post::takeBackNews);
        removal.of(document, ARCHIVE);
        indexing.forget(document.id());
        files.add(document.fileId());
    }

    /** What letters may have called it: as it is, and as it was before somebody corrected it. */
    private Set<String> titles(Archived document) {
        Set<String> titles = new LinkedHashSet<>();
        titles.add(document.title());
        database.read(query -> query.history(document.id().ref())).stream()
                .filter(it -> it.column().equals("title"))
                .flatMap(it -> Stream.ofNullable(it.before()))
                .forEach(titles::add);
        return titles;
    }

    private void finish(Disposal disposal, List<Item> items, FileId certificate) {
        database.write(
                tx -> {
                    int changed =
                            tx.sql(
                                            """
                                            update archive_disposal
                                            set state = 'DONE', certificate = :certificate
                                            where id = :id and state = 'APPROVED'
                                            """)
                                    .with("certificate", certificate)
                                    .with("id", disposal.id())
                                    .run();
                    DisposalRows.forget(tx, disposal.id());
                    if (changed == 1) {
                        tx.publish(
                                ARCHIVE,
                                new DisposalDone(disposal.id(), items.size(), disposal.scope()));
                    }
                    return true;
                });
    }
}
