package se.samspel.dialogstod.internal.answers;

import java.util.List;
import se.samspel.api.web.Page;
import se.samspel.dialogstod.internal.DialogueMenu;

/** An answer to correct, for a browser without script. */
public record AnswerPage(String title, AnswerView form) implements Page {
    @Override
    public String menu() {
        return DialogueMenu.ID;
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(DialogueMenu.CRUMB);
    }
}
