package se.samspel.dialogstod.internal.prepare;

import java.util.List;
import se.samspel.api.fields.Field;
import se.samspel.api.web.Page;
import se.samspel.dialogstod.internal.DialogueMenu;

/**
 * The addresses by which parties prepare without signing in.
 *
 * @param made an address that was just made, whole; empty for none
 * @param madeFor for whom
 * @param parties to make an address for; empty in an anonymous round, where one is for all
 */
public record LinksPage(
        String round,
        String back,
        String action,
        String made,
        String madeFor,
        List<Field.Choice> parties,
        List<Line> links)
        implements Page {
    public LinksPage {
        parties = List.copyOf(parties);
        links = List.copyOf(links);
    }

    /** An address that still opens; revoke is where it is ended. */
    public record Line(String name, String revoke) {}

    @Override
    public String title() {
        return "Svarslänkar";
    }

    @Override
    public String menu() {
        return DialogueMenu.ID;
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(DialogueMenu.CRUMB, new Crumb(round, back));
    }
}
