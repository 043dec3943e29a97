package se.samspel.api.storage;

import org.osgi.annotation.versioning.ProviderType;
import se.samspel.api.Actor;

/** What a running job knows and says. */
@ProviderType
public interface JobRun {
    long id();

    /** What the job was given when it was asked for; JSON by custom. */
    String input();

    /** Who asked for it. */
    Actor by();

    /** Says how far it has come; total 0 means unknown. The sentence is Swedish, for the person who waits. */
    void progress(int done, int total, String sentence);

    /** Whether someone asked for it to stop; the job looks between steps and returns. */
    boolean cancelled();
}
