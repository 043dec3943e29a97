package se.samspel.samverkanskarta.internal.survey.guest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.samspel.api.fields.Field;
import se.samspel.api.fields.FieldGroup;
import se.samspel.api.web.View;

/**
 * The form of one page of a survey.
 *
 * @param which meetings to choose among, on the first page; empty on the others
 * @param blocks what is asked on the others
 * @param onward where the form is sent to be kept and go on
 * @param more where one more new meeting is asked for; empty when there is no room, and on other pages
 * @param next what the button that goes on says
 * @param back the page before; empty on the first
 */
public record AnswerFormView(
        FieldGroup group,
        List<Which> which,
        List<Block> blocks,
        String onward,
        String more,
        String next,
        String back)
        implements View {
    public AnswerFormView {
        which = List.copyOf(which);
        blocks = List.copyOf(blocks);
    }

    /**
     * Meetings under a heading.
     *
     * @param asksBoth whether both yes and no are asked for: the map says that they go there
     */
    public record Which(String heading, String lead, boolean asksBoth, List<Line> lines) {
        public Which {
            lines = List.copyOf(lines);
        }
    }

    /** A meeting to choose. @param told how often it meets, in words; {@code said} what was chosen */
    public record Line(Field field, String name, String told, String said) {}

    /** Fields under a heading. */
    public record Block(String id, String heading, String told, List<Field> fields) {
        public Block {
            fields = List.copyOf(fields);
        }
    }

    /** What is wrong, by the id of the input it stands in. */
    public Map<String, String> problems() {
        Map<String, String> problems = new LinkedHashMap<>();
        group.fields().stream()
                .filter(it -> !group.problem(it).isEmpty())
                .forEach(it -> problems.put(group.id() + "-" + it.id(), group.problem(it)));
        return problems;
    }
}
