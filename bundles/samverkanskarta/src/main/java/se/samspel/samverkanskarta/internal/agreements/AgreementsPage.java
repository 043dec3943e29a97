package se.samspel.samverkanskarta.internal.agreements;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samspel.api.web.Page;
import se.samspel.samverkanskarta.internal.MapMenu;
import se.samspel.samverkanskarta.internal.views.FilterView;

/**
 * What forums rest on.
 *
 * @param numbers how many stand how, each with the way to them
 * @param filters what the list can be narrowed by
 * @param kept what the address holds that the form has no field for
 * @param narrowed whether some are left out
 * @param csv the same rows as a file
 */
public record AgreementsPage(
        List<Count> numbers,
        List<FilterView.Select> filters,
        List<FilterView.Kept> kept,
        boolean narrowed,
        List<Head> heads,
        List<Line> lines,
        String csv)
        implements Page {
    public AgreementsPage {
        numbers = List.copyOf(numbers);
        filters = List.copyOf(filters);
        kept = List.copyOf(kept);
        heads = List.copyOf(heads);
        lines = List.copyOf(lines);
    }

    /** How many stand so. */
    public record Count(int count, String label, String href, boolean chosen) {}

    /** A column, with the way to order by it. @param sorted ascending, descending; null for neither */
    public record Head(String label, String href, @Nullable String sorted) {}

    /**
     * A forum.
     *
     * @param map its map and förbund, as far as there are several; empty otherwise
     * @param until "Till 31 december 2027"; {@code more} says from when, and how many days are left
     */
    public record Line(
            String forum,
            String path,
            String map,
            String basis,
            String called,
            String until,
            String more,
            Standing standing,
            String owner,
            String steeringGroup) {}

    @Override
    public String title() {
        return "Överenskommelser";
    }

    @Override
    public String menu() {
        return MapMenu.ID;
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(MapMenu.CRUMB);
    }
}
