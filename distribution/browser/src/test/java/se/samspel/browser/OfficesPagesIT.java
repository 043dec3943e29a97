package se.samspel.browser;

import org.junit.jupiter.api.Test;
import se.samspel.testing.SamspelContainer;

/** What the office cares for: archive, terms and insatser. */
@SamspelContainer
@InBrowser
class OfficesPagesIT {
    static final String OWN = "/(arkiv|begrepp|insatser).*";

    @Test
    void everyPageIsForEveryone(Visitor visitor) {
        EveryPage.isForEveryone(
                visitor.signedIn(Look.DESKTOP, "Kansli"), path -> path.matches(OWN));
    }
}
