package se.samspel.web.internal;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import se.samspel.api.access.Open;

/** What the law wants said about accessibility. */
@Path("tillganglighet")
@Open
public final class AboutPages {
    /** The statement. */
    @GET
    public AccessibilityPage accessibility() {
        return new AccessibilityPage();
    }
}
