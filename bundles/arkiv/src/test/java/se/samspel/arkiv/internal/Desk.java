package se.samspel.arkiv.internal;

import jakarta.ws.rs.core.Form;
import java.util.EnumSet;
import java.util.Set;
import se.samspel.api.access.Viewer;
import se.samspel.arkiv.DocumentId;
import se.samspel.arkiv.internal.review.Deciding;
import se.samspel.arkiv.internal.review.FindingAddPages;
import se.samspel.arkiv.internal.review.FindingFields;
import se.samspel.arkiv.internal.review.FindingForm;
import se.samspel.arkiv.internal.review.FindingPages;
import se.samspel.arkiv.internal.structure.Finding;
import se.samspel.arkiv.internal.structure.Kind;
import se.samspel.documents.internal.IdentityNumbers;

/** Where a person decides what documents say, as on their pages. */
record Desk(ArchiveFixture archive, Viewer person) {
    private Deciding deciding() {
        return new Deciding(archive.documents, archive.findings, archive.findingDecisions);
    }

    private FindingPages pages() {
        return new FindingPages(deciding());
    }

    private FindingAddPages adding() {
        FindingFields fields = new FindingFields(archive.people.organisation(), archive.insatser);
        return new FindingAddPages(
                deciding(),
                new FindingForm(
                        fields,
                        new IdentityNumbers(archive.storage.clock()),
                        archive.storage.clock()),
                fields);
    }

    /** Confirms everything the text of a document suggests. */
    void confirmAll(DocumentId id) {
        confirm(id, EnumSet.allOf(Kind.class));
    }

    /** Confirms what the text suggests of some kinds. */
    void confirm(DocumentId id, Set<Kind> kinds) {
        Form sent = new Form();
        archive.findings.of(id).stream()
                .filter(it -> kinds.contains(it.said().kind()))
                .forEach(it -> sent.param("fynd", it.id() + ":" + it.version()));
        pages().confirmAll(person, id.value(), sent);
        archive.storage.settle();
    }

    /** Says that a document is about something; confirmed, since a person says so. */
    void state(DocumentId id, Kind kind, String name) {
        Form sent = new Form().param("words", name).param("ref", "").param("version", "0");
        adding().save(person, id.value(), kind.name(), sent);
        archive.storage.settle();
    }

    /** Takes back what was said. */
    void takeBack(DocumentId id, String name) {
        Finding said =
                archive.findings.of(id).stream()
                        .filter(it -> it.said().words().equals(name))
                        .findFirst()
                        .orElseThrow();
        pages().reopen(person, id.value(), said.id(), said.version());
        archive.storage.settle();
    }
}
