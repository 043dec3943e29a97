package se.samspel.dialogstod.internal.meeting;

import java.util.List;
import se.samspel.api.web.View;

/** Who else has the round's meeting open. */
public record HereView(List<String> names) implements View {
    public HereView {
        names = List.copyOf(names);
    }
}
