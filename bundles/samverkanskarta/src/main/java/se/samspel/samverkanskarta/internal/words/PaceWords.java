package se.samspel.samverkanskarta.internal.words;

import java.util.ArrayList;
import java.util.List;
import se.samspel.api.web.Swedish;
import se.samspel.samverkanskarta.internal.model.Pace;

/** Says how often and how long a forum meets. */
public final class PaceWords {
    private PaceWords() {}

    /** "6 gånger om året, 90 minuter", or what is known of it; empty when nothing is. */
    public static String of(Pace pace) {
        List<String> told = new ArrayList<>();
        if (pace.timesPerYear() > 0) {
            told.add(Swedish.count(pace.timesPerYear(), "gång", "gånger") + " om året");
        }
        if (pace.minutes() > 0) {
            told.add(Swedish.count(pace.minutes(), "minut", "minuter"));
        }
        return String.join(", ", told);
    }
}
