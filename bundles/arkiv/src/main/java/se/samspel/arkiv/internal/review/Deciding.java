package se.samspel.arkiv.internal.review;

import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.AccessDenied;
import se.samspel.api.access.NotThere;
import se.samspel.api.access.Viewer;
import se.samspel.api.storage.SaveOutcome;
import se.samspel.arkiv.DocumentId;
import se.samspel.arkiv.internal.Archived;
import se.samspel.arkiv.internal.Documents;
import se.samspel.arkiv.internal.structure.Finding;
import se.samspel.arkiv.internal.structure.FindingDecisions;
import se.samspel.arkiv.internal.structure.FindingDecisions.Decider;
import se.samspel.arkiv.internal.structure.Findings;
import se.samspel.arkiv.internal.structure.Said;
import se.samspel.arkiv.internal.structure.Span;

/** Who may decide about what was found in a document: those who may correct its facts. The same for pages and API. */
@Component(service = Deciding.class)
public final class Deciding {
    private final Documents documents;
    private final Findings findings;
    private final FindingDecisions decisions;

    @Activate
    public Deciding(
            @Reference Documents documents,
            @Reference Findings findings,
            @Reference FindingDecisions decisions) {
        this.documents = documents;
        this.findings = findings;
        this.decisions = decisions;
    }

    /** A document that the viewer may read, with what was found in it. */
    record Open(Archived document, List<Finding> findings) {
        Finding finding(long id) {
            return findings.stream()
                    .filter(it -> it.id() == id)
                    .findFirst()
                    .orElseThrow(() -> new NotThere("Förslaget"));
        }
    }

    /**
     * What was found in a document. A viewer who may not decide gets what is confirmed.
     *
     * @throws NotThere when the document is not there for this viewer
     */
    Open open(Viewer viewer, long document) {
        Archived found = documents.open(viewer, new DocumentId(document));
        boolean all = mayDecide(viewer, found);
        List<Finding> visible =
                found.isOpen()
                        ? findings.of(found.id()).stream()
                                .filter(it -> all || it.isConfirmed())
                                .toList()
                        : List.of();
        return new Open(found, visible);
    }

    boolean mayDecide(Viewer viewer, Archived document) {
        return document.isOpen() && documents.mayCorrect(viewer, document);
    }

    /** @throws AccessDenied when the viewer may read the document, but not decide about it */
    Open openToDecide(Viewer viewer, long document) {
        Open open = open(viewer, document);
        if (!mayDecide(viewer, open.document())) {
            throw new AccessDenied(
                    "Du får inte bekräfta eller ändra vad dokumentet säger. Be den som laddade upp"
                            + " det, eller kansliet.");
        }
        return open;
    }

    /** The text of the pages, for finding a sentence in. */
    List<Documents.PageOfText> pages(Open open) {
        return documents.pages(open.document().id());
    }

    private static Decider decider(Viewer viewer, Open open) {
        return new Decider(open.document().id(), open.document().scope(), viewer.actor());
    }

    SaveOutcome confirm(Viewer viewer, Open open, Finding finding, Said said, long version) {
        return decisions.confirm(decider(viewer, open), finding, said, version);
    }

    SaveOutcome reject(Viewer viewer, Open open, Finding finding, long version) {
        return decisions.reject(decider(viewer, open), finding, version);
    }

    SaveOutcome reopen(Viewer viewer, Open open, Finding finding, long version) {
        return decisions.reopen(decider(viewer, open), finding, version);
    }

    int confirmAll(Viewer viewer, Open open, Map<Long, Long> seen) {
        return decisions.confirmAll(decider(viewer, open), seen);
    }

    long add(Viewer viewer, Open open, Said said, Span span, String sentence) {
        return decisions.add(decider(viewer, open), said, span, sentence);
    }
}
