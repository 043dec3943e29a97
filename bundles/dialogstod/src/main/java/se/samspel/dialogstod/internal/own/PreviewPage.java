package se.samspel.dialogstod.internal.own;

import java.util.List;
import se.samspel.api.web.Page;
import se.samspel.dialogstod.internal.DialogueMenu;

/**
 * What a file would change, before anything is kept.
 *
 * @param guide what the guide is called
 * @param said such as "Version 3. 8 områden, 20 frågor, omkring 2 timmar."
 * @param forWhom the förbund or the group
 * @param effect one sentence on what keeping it does
 * @param differences from what is offered now
 * @param note what is good to know; empty for nothing
 * @param same whether it is what is offered already, so that there is nothing to keep
 * @param unit the unit's id
 * @param content the file, for the form that keeps it
 */
public record PreviewPage(
        String guide,
        String said,
        String forWhom,
        String effect,
        List<String> differences,
        List<AreaLine> areas,
        String note,
        boolean same,
        String unit,
        String content)
        implements Page {
    public PreviewPage {
        differences = List.copyOf(differences);
        areas = List.copyOf(areas);
    }

    /** An area with the questions that stand in the file. */
    public record AreaLine(String heading, List<String> questions) {
        public AreaLine {
            questions = List.copyOf(questions);
        }
    }

    @Override
    public String title() {
        return "Titta först: " + guide;
    }

    @Override
    public String menu() {
        return DialogueMenu.ID;
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(DialogueMenu.CRUMB, new Crumb("Ta in en guide", OwnAddress.TAKE_IN));
    }
}
