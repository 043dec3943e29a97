package se.samspel.web.internal;

import java.util.List;
import java.util.Optional;
import se.samspel.api.access.Access;
import se.samspel.api.access.Organisation;
import se.samspel.api.documents.IdentityNumberGuard;
import se.samspel.api.terms.Glossary;
import se.samspel.api.web.MenuItem;
import se.samspel.api.web.Panel;
import se.samspel.api.web.SignIn;

/** The services that come and go around the web; each answer is what there is right now. Safe for any thread. */
interface Surroundings {
    Optional<SignIn> signIn();

    Optional<Organisation> organisation();

    Optional<Access> access();

    /** What words mean, when there is something that knows. */
    Optional<Glossary> glossary();

    /** What finds personnummer, when the documents' room is there. */
    Optional<IdentityNumberGuard> guard();

    /** All entries, lowest rank first. */
    List<MenuItem> menu();

    /** The panels of a slot, in their order. */
    List<Panel> panels(String slot);

    /** Services that must be there before the server is ready and are not, in Swedish. */
    List<String> missing();
}
