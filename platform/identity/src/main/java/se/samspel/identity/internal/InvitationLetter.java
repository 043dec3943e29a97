package se.samspel.identity.internal;

import java.time.Instant;
import java.util.List;
import se.samspel.api.post.Letter;
import se.samspel.api.web.Swedish;

/** The letter with a link by which a person chooses a password. */
final class InvitationLetter {
    private InvitationLetter() {}

    /** To someone who has never been here. */
    static Letter first(long number, String inviter, String email, String path, Instant expires) {
        return new Letter(
                "invitation-" + number,
                "Inbjudan till Samspel",
                List.of(
                        new Letter.Text(
                                inviter
                                        + " bjuder in dig till Samspel. Där planerar ni som samverkar inom"
                                        + " samordningsförbundet tillsammans och följer upp det ni har kommit överens om."),
                        new Letter.Link("Välj ett lösenord och logga in", path),
                        new Letter.Text(goodFor(email, expires)),
                        new Letter.Text(
                                "Väntade du dig inte det här brevet? Då behöver du inte göra något.")));
    }

    /** To someone who needs a new link. */
    static Letter again(long number, String email, String path, Instant expires) {
        return new Letter(
                "invitation-" + number,
                "Ny länk till Samspel",
                List.of(
                        new Letter.Text(
                                "Här är en ny länk för att välja lösenord. Den du fick tidigare gäller inte längre."),
                        new Letter.Link("Välj ett lösenord och logga in", path),
                        new Letter.Text(goodFor(email, expires))));
    }

    private static String goodFor(String email, Instant expires) {
        return "Länken fungerar en gång, till och med "
                + Swedish.moment(expires)
                + ". Sedan loggar du in med "
                + email
                + ".";
    }
}
