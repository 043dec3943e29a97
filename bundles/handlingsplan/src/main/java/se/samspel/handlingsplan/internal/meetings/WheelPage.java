package se.samspel.handlingsplan.internal.meetings;

import java.util.List;
import se.samspel.api.fields.FieldGroup;
import se.samspel.api.web.Page;

/**
 * A group's year: as a wheel and as a list.
 *
 * @param dots what stands in the wheel
 * @param months the year in words
 * @param convener who calls the meetings now; empty when nobody has said
 */
public record WheelPage(
        String group,
        String path,
        int year,
        List<Dot> dots,
        List<Month> months,
        String convener,
        List<Turn> turns,
        FieldGroup review,
        FieldGroup handOver,
        List<Duty> duties,
        boolean mayCall)
        implements Page {
    public WheelPage {
        dots = List.copyOf(dots);
        months = List.copyOf(months);
        turns = List.copyOf(turns);
        duties = List.copyOf(duties);
    }

    /** A mark in the wheel, in its own coordinates. */
    public record Dot(String x, String y, String badge) {}

    /** A month and what happens in it. */
    public record Month(String name, List<Line> lines) {}

    /** Something that happens on a day. */
    public record Line(String day, String text, String href, String kind, String badge) {}

    /** A party's time as the one that calls. */
    public record Turn(String party, String person, String period, boolean now) {}

    @Override
    public String title() {
        return "Årshjul " + year;
    }

    @Override
    public String menu() {
        return MeetingMenuItem.ID;
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(MeetingMenuItem.CRUMB);
    }
}
