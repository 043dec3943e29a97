package se.samspel.dialogstod.internal.trace;

import java.util.List;
import se.samspel.api.dialogue.PlanPlaces.Place;
import se.samspel.api.fields.WordDiff;
import se.samspel.api.web.Page;
import se.samspel.dialogstod.internal.DialogueMenu;

/**
 * Exactly the words that something in a plan was made from, in the answer as it stood then, and what has become of them.
 *
 * @param told whose answer, when and with whom, in one line
 * @param status of the badge
 * @param state what has happened to the words
 * @param diff from what stood there then to what stands there now; empty when it is the same, or taken back
 * @param places where what was made stands now
 */
public record WordsPage(
        List<Crumb> crumbs,
        String question,
        String told,
        String before,
        String words,
        String after,
        String status,
        String state,
        boolean takenBack,
        List<WordDiff.Run> diff,
        List<Place> places,
        String back)
        implements Page {
    public WordsPage {
        crumbs = List.copyOf(crumbs);
        diff = List.copyOf(diff);
        places = List.copyOf(places);
    }

    @Override
    public String title() {
        return "Orden i dialogen";
    }

    @Override
    public String menu() {
        return DialogueMenu.ID;
    }
}
