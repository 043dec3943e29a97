package se.samspel.browser;

import org.junit.jupiter.api.Test;
import se.samspel.testing.SamspelContainer;

/** What a local group works with: plans, meetings, dialogue, and all that is not the office's or the administrator's own. */
@SamspelContainer
@InBrowser
class GroupsPagesIT {
    @Test
    void everyPageIsForEveryone(Visitor visitor) {
        EveryPage.isForEveryone(
                visitor.signedIn(Look.DESKTOP, "Sammankallande"),
                path -> !path.matches(OfficesPagesIT.OWN + "|" + AdministratorsPagesIT.OWN));
    }
}
