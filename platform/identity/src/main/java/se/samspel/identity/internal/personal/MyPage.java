package se.samspel.identity.internal.personal;

import java.util.List;
import se.samspel.api.web.Page;

/**
 * What a person chooses for oneself.
 *
 * @param mail whether this server sends mail
 * @param reminding the choice that stands
 * @param groups the calendars there are to have, the own first
 * @param made the address that was just made; empty for none
 * @param madeFor which calendar it is
 */
public record MyPage(
        boolean mail,
        Reminding reminding,
        List<Choice> groups,
        List<Line> links,
        String made,
        String madeFor)
        implements Page {
    public MyPage {
        groups = List.copyOf(groups);
        links = List.copyOf(links);
    }

    /** A calendar to choose: the group's id, empty for the own. */
    public record Choice(String value, String label) {}

    /** An address that opens. */
    public record Line(long id, String what, String made, String used) {}

    @Override
    public String title() {
        return "Min sida";
    }

    @Override
    public String menu() {
        return "";
    }
}
