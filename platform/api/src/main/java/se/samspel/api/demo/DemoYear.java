package se.samspel.api.demo;

import java.time.Duration;
import org.osgi.annotation.versioning.ProviderType;

/** Whether the demo's year has been told. A service that is only there in the demo. */
@ProviderType
public interface DemoYear {
    /** How long ago the year begins: the server is set up then, and no scene is earlier. */
    Duration LONGEST = Duration.ofDays(370);

    /** Waits until the clock shows the real time again, a minute at most. Whoever keeps a time past the telling needs it. */
    void awaitTold();
}
