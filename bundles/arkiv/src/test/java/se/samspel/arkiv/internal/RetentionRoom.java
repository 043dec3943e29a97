package se.samspel.arkiv.internal;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import se.samspel.api.MailSettings;
import se.samspel.api.PluginId;
import se.samspel.api.UserId;
import se.samspel.api.access.Role;
import se.samspel.api.access.Viewer;
import se.samspel.api.content.ContentException;
import se.samspel.api.content.ContentFile;
import se.samspel.api.content.ContentObject;
import se.samspel.api.documents.DocumentWriter;
import se.samspel.api.documents.Paper;
import se.samspel.api.post.Letter;
import se.samspel.api.post.Post;
import se.samspel.arkiv.DisposalId;
import se.samspel.arkiv.DocumentId;
import se.samspel.arkiv.internal.retention.Certificates;
import se.samspel.arkiv.internal.retention.Disposals;
import se.samspel.arkiv.internal.retention.Dispose;
import se.samspel.arkiv.internal.retention.Retention;
import se.samspel.arkiv.internal.retention.RetentionApi;
import se.samspel.arkiv.internal.retention.RetentionKind;
import se.samspel.arkiv.internal.retention.StartDisposing;
import se.samspel.identity.ServerSetUp;
import se.samspel.identity.internal.mail.Letters;
import se.samspel.identity.internal.mail.StoredPost;
import se.samspel.identity.testing.SmallOrganisation;
import se.samspel.storage.testing.Engine;

/** An archive with retention as the container would wire it. */
final class RetentionRoom implements AutoCloseable {
    static final String TITLE = "Lägesrapport granbarkborren";

    final ArchiveFixture archive;
    final RetentionKind kinds = new RetentionKind();
    final RetentionApi api;
    final Viewer office;
    final Viewer colleague;
    final List<Paper> papers = new ArrayList<>();
    final Post post;

    RetentionRoom(Engine engine, Path folder) {
        archive = new ArchiveFixture(engine, folder);
        post = post();
        office = archive.people.viewer(Role.OFFICE, SmallOrganisation.GAVLEBORG);
        colleague = new Viewer(new UserId(9_001), "Kim Ek", office.memberships(), null);
        var database = archive.storage.database();
        var clock = archive.storage.clock();
        Retention retention =
                new Retention(database, archive.documents, archive.people.access(), kinds, clock);
        Disposals disposals =
                new Disposals(
                        database,
                        retention,
                        archive.people.access(),
                        archive.people.organisation(),
                        clock);
        api = new RetentionApi(retention, disposals, archive.storage.files());
        LeavingFiles leaving = new LeavingFiles(database, archive.storage.files());
        archive.storage.run(leaving);
        archive.storage.run(
                new Dispose(
                        database,
                        archive.documents,
                        disposals,
                        archive.removal,
                        archive.indexing,
                        leaving,
                        new Certificates(
                                new Writer(papers),
                                archive.storage.files(),
                                archive.people.organisation()),
                        post));
        archive.storage.deliver(new StartDisposing(archive.storage.jobs()));
        archive.storage.deliver(new ClearFiles(archive.storage.jobs()));
        classes();
    }

    private void classes() {
        try {
            kinds.replace(new PluginId("prov"), List.of(kinds.read(file("gallras", 5L))));
        } catch (ContentException wrong) {
            throw new IllegalStateException(wrong);
        }
    }

    /** Letters wait here as they do while the mail server does not answer. */
    private Post post() {
        var letters = archive.storage.with("identity", ServerSetUp.class).database("identity");
        letters.maintain(
                tx ->
                        tx.sql(
                                        """
                                        insert into identity_account (id, name, email, email_key,
                                            title, state, created_at)
                                        values (1, 'Nora Ek', 'n@f.example', 'n@f.example', '',
                                            'ACTIVE', 0)
                                        """)
                                .run());
        return new StoredPost(
                letters,
                Letters.of(
                        letters,
                        new MailSettings(
                                "127.0.0.1",
                                9,
                                MailSettings.Protection.NONE,
                                "",
                                "",
                                "",
                                "samspel@f.example",
                                "https://samspel.f.example"),
                        archive.storage.clock()));
    }

    void tell(String key, String words) {
        post.put(new Letter(key, "Nytt", List.of(new Letter.Text(words))), List.of(new UserId(1)));
    }

    DocumentId report(Intake.Destination to, String text, String year) {
        return report(archive.hofors, to, text, year);
    }

    DocumentId report(Viewer by, Intake.Destination to, String text, String year) {
        return report(by, to, ArchiveFixture.file("rapport.txt", text), year);
    }

    DocumentId report(Viewer by, Intake.Destination to, Intake.Incoming file, String year) {
        DocumentId id = archive.upload(by, to, file).getFirst();
        Archived row = archive.documents.find(id).orElseThrow();
        Map<String, String> values = new LinkedHashMap<>(FactsForm.values(row));
        values.put("title", TITLE);
        values.put("type", "STATUS_REPORT");
        values.put("year", year);
        archive.decisions.saveFacts(by, row, FactsForm.facts(values), row.version());
        archive.storage.settle();
        return id;
    }

    void confirm(DocumentId... ids) {
        Map<String, String> classes = new LinkedHashMap<>();
        for (DocumentId id : ids) {
            classes.put(id.toString(), "rapporter");
        }
        api.confirm(office, new RetentionApi.Classes(classes));
    }

    List<Long> due() {
        return api.all(office).due().stream().map(RetentionApi.Due::document).toList();
    }

    DisposalId propose(DocumentId... ids) {
        RetentionApi.Line line = (RetentionApi.Line) api.propose(office, chosen(ids)).body();
        return new DisposalId(line.id());
    }

    static RetentionApi.Chosen chosen(DocumentId... ids) {
        return new RetentionApi.Chosen(Stream.of(ids).map(DocumentId::value).toList());
    }

    void decide(Viewer by, DisposalId id, String decision) {
        api.decide(by, id.value(), new RetentionApi.Decision(decision));
    }

    /** Waits until the work is done. */
    void carryOut(DisposalId id) {
        decide(colleague, id, "approve");
        long deadline = System.nanoTime() + 30_000_000_000L;
        while (!api.all(office).disposals().getFirst().state().equals("DONE")) {
            assertTrue(
                    System.nanoTime() < deadline,
                    () -> "not done: " + archive.storage.jobs().latest(5));
            LockSupport.parkNanos(2_000_000);
        }
        archive.storage.settle();
    }

    @Override
    public void close() {
        archive.close();
    }

    /** Keeps papers; what they look like is another room's matter. */
    private record Writer(List<Paper> papers) implements DocumentWriter {
        @Override
        public void pdf(Paper paper, OutputStream out) throws IOException {
            papers.add(paper);
            out.write(("%PDF " + paper.subtitle()).getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public void docx(Paper paper, OutputStream out) {
            throw new UnsupportedOperationException("a certificate is a PDF");
        }
    }

    /** Reports, by a rule and after some years. */
    static ContentFile file(String rule, Long years) {
        Map<String, Object> type = new LinkedHashMap<>();
        type.put("id", "rapporter");
        type.put("name", "Rapporter");
        type.put("rule", rule);
        if (years != null) {
            type.put("years", years);
        }
        type.put("law", "Arkivlagen");
        type.put("types", List.of("STATUS_REPORT"));
        return new ContentFile(
                new PluginId("prov"),
                "1.0.0",
                "gallring.json",
                Set.of(),
                new ContentObject(
                        "",
                        Map.of(
                                "title",
                                "Prov",
                                "classes",
                                List.of(new ContentObject("classes[0]", type)))));
    }
}
