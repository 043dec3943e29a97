package se.samspel.browser;

import org.junit.jupiter.api.Test;
import se.samspel.testing.SamspelContainer;

/** The pages of maps. */
@SamspelContainer
@InBrowser
class MapsPagesIT {
    static final String OWN = "/samverkanskartor.*";

    @Test
    void everyPageIsForEveryone(Visitor visitor) {
        EveryPage.below(visitor.signedIn(Look.DESKTOP, "Processledare"), "/samverkanskartor");
    }
}
