package se.samspel.dialogstod.internal;

import se.samspel.api.web.Swedish;
import se.samspel.dialogstod.internal.Guide.Area;
import se.samspel.dialogstod.internal.Guide.Question;
import se.samspel.dialogstod.internal.Guide.Scale;
import se.samspel.dialogstod.internal.Guide.When;

/** What pages and papers say of a guide. */
public final class GuideWords {
    private GuideWords() {}

    /** "1 (gissar) till 5 (vet)". */
    public static String scale(Scale scale) {
        return scale(scale.steps(), scale.low(), scale.high());
    }

    /** The same for a scale as a round has copied it. */
    public static String scale(int steps, String low, String high) {
        return "1 (" + low + ") till " + steps + " (" + high + ")";
    }

    /** "Ställs när svaret på ”Hur säkert?” är 1 till 2." */
    public static String when(Guide guide, When when) {
        String steps =
                when.least() == when.most()
                        ? Integer.toString(when.least())
                        : when.least() + " till " + when.most();
        return "Ställs när svaret på ”"
                + guide.question(when.question()).map(Question::text).orElse("")
                + "” är "
                + steps
                + ".";
    }

    /** "8 områden, 20 frågor, omkring 2 timmar". */
    public static String size(Guide guide) {
        int minutes = guide.areas().stream().mapToInt(Area::minutes).sum();
        String size =
                Swedish.count(guide.areas().size(), "område", "områden")
                        + ", "
                        + Swedish.count(guide.questions().count(), "fråga", "frågor");
        return minutes == 0 ? size : size + ", " + time(minutes);
    }

    /** "omkring 20 minuter": minutes up to an hour and a half, then hours and halves; empty for an area without a time. */
    public static String time(int minutes) {
        if (minutes == 0) {
            return "";
        }
        if (minutes <= 90) {
            return "omkring " + Swedish.count(minutes, "minut", "minuter");
        }
        int halves = Math.round(minutes / 30f);
        return "omkring " + halves / 2 + (halves % 2 == 0 ? "" : ",5") + " timmar";
    }
}
