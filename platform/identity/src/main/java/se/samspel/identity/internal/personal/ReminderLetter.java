package se.samspel.identity.internal.personal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.samspel.api.post.Letter;
import se.samspel.api.post.ReminderSource.News;
import se.samspel.api.post.ReminderSource.Reminder;
import se.samspel.api.web.Swedish;
import se.samspel.identity.internal.mail.Letters;

/** The letter that reminds one person of what is late and what is soon due. */
final class ReminderLetter {
    private static final int MOST_OF_EACH = 15;

    private ReminderLetter() {}

    /** Writes it; there is something to be reminded of, or something new. */
    static Letter of(List<Reminder> reminders, List<News> news, Reminding often, LocalDate today) {
        List<Reminder> late = reminders.stream().filter(it -> it.due().isBefore(today)).toList();
        List<Reminder> soon = reminders.stream().filter(it -> !it.due().isBefore(today)).toList();
        List<Letter.Block> blocks = new ArrayList<>();
        if (!reminders.isEmpty()) {
            blocks.add(new Letter.Text("Det här rör dig eller din part i planerna."));
            add(blocks, "Sent", late);
            add(blocks, "Snart klart senast", soon);
            blocks.add(
                    new Letter.Text(
                            "Är något klart? Säg det på nästa avstämning eller ändra i planen, så"
                                    + " försvinner det härifrån."));
        }
        addNews(blocks, news);
        blocks.add(
                new Letter.Link(
                        "Du får påminnelser "
                                + (often == Reminding.DAILY ? "varje vardag" : "en gång i veckan")
                                + ". Ändra eller stäng av på Min sida",
                        MyPages.PATH));
        return new Letter(key(today), subject(late.size(), soon.size(), news.size()), blocks);
    }

    /** The key of a day's letter. */
    static String key(LocalDate day) {
        return Letters.REMINDERS + day;
    }

    private static void addNews(List<Letter.Block> blocks, List<News> news) {
        if (!news.isEmpty()) {
            blocks.add(
                    new Letter.Items(
                            "Nytt för dina bevakningar",
                            news.stream()
                                    .map(it -> new Letter.Item(it.what(), it.path()))
                                    .toList()));
        }
    }

    private static String subject(int late, int soon, int news) {
        if (late + soon == 0) {
            return "Nytt i Samspel för " + Swedish.count(news, "bevakning", "bevakningar");
        }
        if (late == 0) {
            return "Att göra i Samspel: " + soon + " snart";
        }
        return "Att göra i Samspel: "
                + Swedish.count(late, "sen", "sena")
                + (soon == 0 ? "" : ", " + soon + " snart");
    }

    private static void add(List<Letter.Block> blocks, String heading, List<Reminder> reminders) {
        if (reminders.isEmpty()) {
            return;
        }
        blocks.add(
                new Letter.Items(
                        heading,
                        reminders.stream()
                                .limit(MOST_OF_EACH)
                                .map(
                                        it ->
                                                new Letter.Item(
                                                        Swedish.date(it.due())
                                                                + ": "
                                                                + it.what()
                                                                + " ("
                                                                + it.where()
                                                                + ")",
                                                        it.path()))
                                .toList()));
        if (reminders.size() > MOST_OF_EACH) {
            blocks.add(
                    new Letter.Text(
                            "Och "
                                    + (reminders.size() - MOST_OF_EACH)
                                    + " till. Du ser alla i Samspel."));
        }
    }
}
