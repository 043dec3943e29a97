package se.samspel.handlingsplan.internal.imports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.samspel.api.fields.Field;
import se.samspel.api.web.Page;
import se.samspel.handlingsplan.internal.PlanMenuItem;

/**
 * What was found in a file, section by section, for a person to correct, move and confirm.
 *
 * @param balance how many characters have a place and how many lie in the tray, in words
 * @param doubt what to think about when almost nothing fits; empty otherwise
 * @param facts the fields of the plan itself
 * @param summary what has to be corrected, by anchor
 * @param areas the areas a reference may point at
 */
public record ImportPage(
        String fileName,
        String path,
        String owner,
        String balance,
        String doubt,
        List<Field> facts,
        Map<String, String> values,
        Map<String, String> factProblems,
        Map<String, String> summary,
        List<Box> boxes,
        List<PieceView> tray,
        List<Places.Group> places,
        List<Field.Choice> areas,
        List<Field.Choice> parties,
        List<Field.Choice> kinds)
        implements Page {
    public ImportPage {
        facts = List.copyOf(facts);
        values = Map.copyOf(values);
        factProblems = Map.copyOf(factProblems);
        summary = new LinkedHashMap<>(summary);
        boxes = List.copyOf(boxes);
        tray = List.copyOf(tray);
        places = List.copyOf(places);
        areas = List.copyOf(areas);
        parties = List.copyOf(parties);
        kinds = List.copyOf(kinds);
    }

    /**
     * A section of the template with what was found for it.
     *
     * @param found the headings of the file that were recognised as this section
     * @param note what to look at; may be empty
     * @param members whether its pieces are people
     */
    public record Box(
            String id,
            String heading,
            String status,
            String state,
            String found,
            String note,
            boolean members,
            List<PieceView> pieces) {
        public Box {
            pieces = List.copyOf(pieces);
        }
    }

    /** Whether anything lies in the tray. */
    public boolean hasTray() {
        return !tray.isEmpty();
    }

    @Override
    public String title() {
        return "Det här hittades i " + fileName;
    }

    @Override
    public String menu() {
        return PlanMenuItem.ID;
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(PlanMenuItem.CRUMB, ImportAddress.CRUMB);
    }
}
