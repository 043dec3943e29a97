package se.samspel.dialogstod.internal.own;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samspel.api.fields.FieldGroup;
import se.samspel.api.web.Page;
import se.samspel.dialogstod.internal.DialogueMenu;

/**
 * A whole guide, to read before the meeting, to print for one without screens and to add the group's own questions to.
 *
 * @param size such as "8 områden, 20 frågor, omkring 2 timmar"
 * @param group the name of the group whose own questions are in it; empty when no group is chosen
 * @param editable whether the viewer may change them
 * @param removed the group's own questions that were taken away
 * @param path where the guide is, and below it its files
 * @param file where its JSON is fetched
 * @param fileName what to call it
 */
public record GuidePage(
        String title,
        int version,
        String intro,
        String size,
        String group,
        boolean editable,
        List<AreaView> areas,
        List<RemovedView> removed,
        String path,
        String file,
        String fileName)
        implements Page {
    public GuidePage {
        areas = List.copyOf(areas);
        removed = List.copyOf(removed);
    }

    /**
     * One area.
     *
     * @param anchor its id on the page
     * @param time such as "omkring 15 minuter"; empty when that is open
     * @param add the form for one more question of the group's own; null when there is none to add to
     * @param adding whether that form is open
     */
    public record AreaView(
            String anchor,
            String heading,
            String intro,
            String time,
            List<QuestionView> questions,
            @Nullable FieldGroup add,
            boolean adding) {}

    /**
     * One question.
     *
     * @param anchor its id on the page
     * @param scale such as "1 (inte alls) till 5 (helt och hållet)"; empty without a scale
     * @param when such as "Ställs när svaret på ”Hur ofta …” är 1 till 2."; empty when it is always asked
     * @param own whether the group has added it
     * @param change how it is changed; null for the guide's own and for who may not
     */
    public record QuestionView(
            String anchor,
            String text,
            String statement,
            String help,
            List<String> followUps,
            String scale,
            String when,
            boolean own,
            @Nullable ChangeView change) {}

    /**
     * How a question of the group's own is changed.
     *
     * @param history where it is told what has been done to it
     * @param place among the group's own questions of the area, from 0
     * @param open whether its form is open
     */
    public record ChangeView(
            FieldGroup form,
            String path,
            String history,
            int place,
            boolean first,
            boolean last,
            boolean open) {}

    /** A question that was taken away. */
    public record RemovedView(
            String text, String heading, String path, String history, long version) {}

    @Override
    public String menu() {
        return DialogueMenu.ID;
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(DialogueMenu.CRUMB);
    }
}
