package se.samspel.browser;

import org.junit.jupiter.api.Test;
import se.samspel.testing.SamspelContainer;

/** What those who run the server see. */
@SamspelContainer
@InBrowser
class AdministratorsPagesIT {
    static final String OWN = "/administration.*";

    @Test
    void everyPageIsForEveryone(Visitor visitor) {
        EveryPage.isForEveryone(
                visitor.signedIn(Look.DESKTOP, "Serveradministratör"), path -> path.matches(OWN));
    }
}
