package se.samspel.api.storage;

import org.osgi.annotation.versioning.ConsumerType;
import se.samspel.api.ObjectRef;
import se.samspel.api.access.Scope;

/**
 * Something that happened, in the past tense: a record of ids, texts without personal data, numbers, enums and other
 * such records. Kept for ever under the record's simple name after its bundle's schema ({@code plan.GoalAdded}), so a
 * component may be added (null in older events) but never removed or renamed.
 */
@ConsumerType
public interface Event {
    /** What it happened to. */
    ObjectRef about();

    /** Whose eyes the fact that it happened is for. */
    Scope scope();

    /** What happened, for the audit trail and "nytt sedan sist", in Swedish: "La till ett mål i handlingsplanen". */
    String summary();
}
