package se.samspel.arkiv.internal.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.Viewer;
import se.samspel.api.web.Swedish;
import se.samspel.arkiv.internal.ArchiveAddress;
import se.samspel.arkiv.internal.Archived;
import se.samspel.arkiv.internal.Documents;
import se.samspel.arkiv.internal.Likenesses.Near;
import se.samspel.arkiv.internal.Link;
import se.samspel.arkiv.internal.Results;
import se.samspel.arkiv.internal.TextState;
import se.samspel.arkiv.internal.Versions;
import se.samspel.arkiv.internal.intake.BatchView.Row;

/** Says how far uploaded documents have come. */
@Component(service = Batches.class)
public final class Batches {
    private final Documents documents;
    private final Results results;
    private final Report report;
    private final Imports imports;
    private final Versions versions;

    @Activate
    public Batches(
            @Reference Documents documents,
            @Reference Results results,
            @Reference Report report,
            @Reference Imports imports,
            @Reference Versions versions) {
        this.documents = documents;
        this.results = results;
        this.report = report;
        this.imports = imports;
        this.versions = versions;
    }

    /** An upload, file by file. */
    BatchView view(Viewer viewer, Import of) {
        List<Archived> all = of.documents();
        return new BatchView(
                ArchiveAddress.batch(of.id()),
                done(all),
                all.size(),
                of.files().stream().map(it -> row(viewer, report.of(viewer, it))).toList(),
                ArchiveAddress.batch(of.id()) + "/rapport.csv");
    }

    /** How far an upload has come, without its files. */
    BatchView progress(Import of) {
        List<Archived> all = of.documents();
        return new BatchView(ArchiveAddress.batch(of.id()), done(all), all.size(), List.of(), "");
    }

    /** Documents that came together before uploads were kept as such. */
    BatchView view(Viewer viewer, long batch, List<Archived> of) {
        return new BatchView(
                ArchiveAddress.batch(batch),
                done(of),
                of.size(),
                of.stream().map(it -> row(viewer, it)).toList(),
                "");
    }

    private static int done(List<Archived> of) {
        return (int) of.stream().filter(it -> it.textState() != TextState.WAITING).count();
    }

    /** The viewer's own documents that are stopped or wait to be read. */
    List<Row> waiting(Viewer viewer) {
        return documents.unsettled(viewer).stream().map(it -> row(viewer, it)).toList();
    }

    /** The viewer's uploads that wait to be published. */
    List<Link> reviews(Viewer viewer) {
        return imports.waiting(viewer).stream()
                .map(
                        it ->
                                new Link(
                                        "Uppladdningen " + Swedish.moment(it.uploadedAt()),
                                        ArchiveAddress.batch(it.id()),
                                        Long.toString(it.id())))
                .toList();
    }

    private Row row(Viewer viewer, Archived document) {
        return row(viewer, report.of(viewer, document, document.fileName()));
    }

    private Row row(Viewer viewer, Report.Line line) {
        Archived document = line.document();
        if (document == null) {
            return new Row(
                    line.name(),
                    "",
                    "",
                    "",
                    "",
                    line.fate().status(),
                    line.fate().swedish(),
                    line.sentence(),
                    "",
                    Link.NONE,
                    Link.NONE,
                    "");
        }
        boolean read = document.isLookedThrough();
        Near near = line.near().isEmpty() ? null : line.near().getFirst();
        return new Row(
                document.title(),
                line.name(),
                ArchiveAddress.document(document.id()),
                read ? ArchiveAddress.facts(document.id()) : "",
                documents.mayRemove(viewer, document) && line.same() != null
                        ? ArchiveAddress.document(document.id()) + "/ta-bort"
                        : "",
                line.fate().status(),
                line.fate().swedish(),
                line.sentence(),
                read ? facts(document) : "",
                line.same() == null ? Link.NONE : Link.beside(document, line.same()),
                near == null ? Link.NONE : Link.beside(document, near.document()),
                versionHref(viewer, document, near));
    }

    private String facts(Archived document) {
        String facts = String.join(" · ", results.facts(document));
        return facts.isEmpty() || document.confirmed() ? facts : "Föreslaget ur texten: " + facts;
    }

    private String versionHref(Viewer viewer, Archived document, @Nullable Near near) {
        boolean may = near != null && versions.mayMakeNewer(viewer, document, near.document());
        return may ? ArchiveAddress.document(document.id()) + "/versioner" : "";
    }
}
