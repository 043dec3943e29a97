package se.samspel.dialogstod.internal.meeting;

import java.util.List;
import se.samspel.api.web.View;
import se.samspel.dialogstod.internal.round.AnswerLine;

/**
 * How a question stands: what was said, who stands behind it, its dots and its status. Everybody's screen fetches it when
 * something was said.
 *
 * @param path below which it is changed
 * @param answers what was said, without the joint answer
 * @param behind who stands behind the joint answer; empty while there is none, and in an anonymous round
 * @param dots who lays dots
 * @param dotsInAll such as "4 punkter"
 * @param writing whether the viewer may change anything now
 */
public record TalkView(
        String path,
        List<AnswerLine> answers,
        String joint,
        List<Stand> behind,
        List<Dot> dots,
        String dotsInAll,
        List<Choice> statuses,
        boolean writing)
        implements View {
    public TalkView {
        answers = List.copyOf(answers);
        behind = List.copyOf(behind);
        dots = List.copyOf(dots);
        statuses = List.copyOf(statuses);
    }

    /** A party, and whether it stands behind the joint answer. */
    public record Stand(String party, String name, boolean stands) {}

    /** Somebody who lays dots. @param party empty for the viewer alone */
    public record Dot(String party, String name, int dots) {}

    /** A status to choose. */
    public record Choice(String value, String label, boolean chosen) {}
}
