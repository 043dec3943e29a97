package se.samspel.dialogstod.internal;

import java.util.List;
import se.samspel.api.web.Page;

/**
 * A whole guide, to read before the meeting and to print for one without screens.
 *
 * @param size such as "8 områden, 20 frågor, omkring 2 timmar"
 * @param file where its JSON is fetched
 */
public record GuidePage(
        String title, int version, String intro, String size, List<AreaView> areas, String file)
        implements Page {
    public GuidePage {
        areas = List.copyOf(areas);
    }

    /**
     * One area.
     *
     * @param anchor its id on the page
     * @param time such as "omkring 15 minuter"; empty when that is open
     */
    public record AreaView(
            String anchor,
            String heading,
            String intro,
            String time,
            List<QuestionView> questions) {}

    /**
     * One question.
     *
     * @param scale such as "1 (inte alls) till 5 (helt och hållet)"; empty without a scale
     * @param when such as "Ställs när svaret på ”Hur ofta …” är 1 till 2."; empty when it is always asked
     */
    public record QuestionView(
            String text,
            String statement,
            String help,
            List<String> followUps,
            String scale,
            String when) {}

    @Override
    public String menu() {
        return DialogueMenu.ID;
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(DialogueMenu.CRUMB);
    }
}
