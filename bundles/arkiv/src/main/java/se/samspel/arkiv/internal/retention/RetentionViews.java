package se.samspel.arkiv.internal.retention;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.Viewer;
import se.samspel.api.web.Swedish;
import se.samspel.arkiv.DocumentId;
import se.samspel.arkiv.internal.ArchiveAddress;
import se.samspel.arkiv.internal.Archived;
import se.samspel.arkiv.internal.Documents;
import se.samspel.arkiv.internal.Results;
import se.samspel.arkiv.internal.retention.Disposal.Item;
import se.samspel.arkiv.internal.retention.Disposal.State;
import se.samspel.arkiv.internal.retention.Retention.Classed;
import se.samspel.arkiv.internal.retention.Retention.Unclassed;

/** Puts retention into words and links. */
@Component(service = RetentionViews.class)
public final class RetentionViews {
    private static final int MOST_UNCLASSED = 50;

    private final Retention retention;
    private final Disposals disposals;
    private final Documents documents;
    private final Results results;

    @Activate
    public RetentionViews(
            @Reference Retention retention,
            @Reference Disposals disposals,
            @Reference Documents documents,
            @Reference Results results) {
        this.retention = retention;
        this.disposals = disposals;
        this.documents = documents;
        this.results = results;
    }

    RetentionPage page(Viewer viewer) {
        return new RetentionPage(
                retention.due(viewer).stream().map(RetentionViews::due).toList(),
                retention.unclassed(viewer, MOST_UNCLASSED).stream().map(this::unclassed).toList(),
                retention.classes().values().stream()
                        .map(it -> new RetentionPage.Type(it.id(), it.called(), it.law()))
                        .toList(),
                disposals.of(viewer).stream().map(RetentionViews::line).toList());
    }

    private static RetentionPage.Due due(Classed it) {
        Archived document = it.document();
        return new RetentionPage.Due(
                document.id().value(),
                document.title(),
                ArchiveAddress.document(document.id()),
                it.type().called(),
                since(it));
    }

    private static String since(Classed it) {
        return it.due() == null ? "" : Swedish.date(it.due());
    }

    private RetentionPage.Unclassed unclassed(Unclassed it) {
        Archived document = it.document();
        return new RetentionPage.Unclassed(
                document.id().value(),
                document.title(),
                ArchiveAddress.document(document.id()),
                String.join(" · ", results.facts(document)),
                it.suggested().map(RetentionClass::id).orElse(""));
    }

    private static RetentionPage.Line line(Disposal it) {
        return new RetentionPage.Line(
                RetentionPages.of(it.id()), called(it), it.state().swedish(), badge(it.state()));
    }

    private static String called(Disposal it) {
        return "Gallring "
                + it.id()
                + ", "
                + Swedish.count(it.documents(), "dokument", "dokument")
                + ", föreslagen "
                + Swedish.date(it.proposedAt());
    }

    private static String badge(State state) {
        return switch (state) {
            case PROPOSED -> "sent";
            case APPROVED -> "ongoing";
            case DONE -> "done";
            case REFUSED -> "stopped";
        };
    }

    /** What would go of the chosen documents. */
    TriedPage tried(Viewer viewer, Collection<DocumentId> chosen) {
        List<Classed> tried = disposals.tried(viewer, chosen);
        List<TriedPage.Row> rows =
                tried.stream()
                        .map(it -> row(it.document(), it.type().called(), since(it)))
                        .toList();
        return new TriedPage(
                rows,
                rows.stream().mapToInt(TriedPage.Row::pages).sum(),
                Swedish.bytes(tried.stream().mapToLong(it -> it.document().sizeBytes()).sum()),
                chosen.size() - tried.size());
    }

    private TriedPage.Row row(Archived document, String type, String since) {
        return new TriedPage.Row(
                document.id().value(),
                document.title(),
                ArchiveAddress.document(document.id()),
                type,
                since,
                document.pageCount(),
                document.fileName()
                        + ", "
                        + Swedish.bytes(document.sizeBytes())
                        + (documents.isFileShared(document)
                                ? ". Filen hör också till ett annat dokument och finns kvar för det."
                                : ""));
    }

    DisposalPage page(Viewer viewer, Disposal it) {
        boolean open = it.state() == State.PROPOSED;
        List<TriedPage.Row> rows = new ArrayList<>();
        for (Item item : disposals.items(it.id())) {
            TriedPage.@Nullable Row row = row(viewer, item);
            if (row != null) {
                rows.add(row);
            }
        }
        String address = RetentionPages.of(it.id());
        return new DisposalPage(
                called(it),
                it.state().swedish(),
                badge(it.state()),
                said(it),
                rows,
                it.isProposedBy(viewer),
                open && !it.isProposedBy(viewer) ? address + "/besluta" : "",
                open ? address + "/avsla" : "",
                it.certificate().isEmpty() ? "" : address + "/intyg.pdf");
    }

    private TriedPage.@Nullable Row row(Viewer viewer, Item item) {
        return documents
                .find(item.documentId())
                .filter(document -> documents.maySee(viewer, document))
                .map(document -> row(document, item.className(), item.due()))
                .orElse(null);
    }

    private static List<String> said(Disposal it) {
        List<String> said = new ArrayList<>();
        said.add(
                "Föreslagen " + Swedish.date(it.proposedAt()) + " av " + it.proposedByName() + ".");
        if (it.state() != State.PROPOSED) {
            said.add(
                    (it.state() == State.REFUSED ? "Avslagen " : "Beslutad ")
                            + Swedish.date(it.decidedAt())
                            + " av "
                            + it.decidedByName()
                            + ".");
        }
        return said;
    }
}
