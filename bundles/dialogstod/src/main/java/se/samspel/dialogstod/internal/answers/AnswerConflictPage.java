package se.samspel.dialogstod.internal.answers;

import java.util.List;
import se.samspel.api.fields.FieldConflict;
import se.samspel.api.web.Page;
import se.samspel.dialogstod.internal.DialogueMenu;

/** Two people wrote in the same place of one answer: both texts and the choice, as a page or as a piece of one. */
public record AnswerConflictPage(FieldConflict conflict) implements Page {
    @Override
    public String title() {
        return "Två har skrivit på samma ställe";
    }

    @Override
    public String menu() {
        return DialogueMenu.ID;
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(DialogueMenu.CRUMB);
    }
}
