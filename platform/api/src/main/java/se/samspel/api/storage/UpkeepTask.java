package se.samspel.api.storage;

import org.osgi.annotation.versioning.ConsumerType;

/** Something that is to be done when its day has come; a DS service. Asked once an hour, on one server or on several. */
@ConsumerType
public interface UpkeepTask {
    /** What it does, for the operator's log. */
    String name();

    /** Does what there is to do by now, and nothing when it is done; safe to repeat. Says how much it did. */
    int run();
}
