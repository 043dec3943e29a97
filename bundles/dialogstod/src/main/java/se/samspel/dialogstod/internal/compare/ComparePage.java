package se.samspel.dialogstod.internal.compare;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samspel.api.web.Page;
import se.samspel.dialogstod.internal.DialogueMenu;

/**
 * A group's scale questions through its rounds: pictures, the same as tables, and what to know before comparing.
 *
 * @param group the group's name
 * @param groupId for the form
 * @param rounds those that can be chosen
 * @param csv where the table is fetched
 * @param paper where it is fetched on paper, with the format in place of a star
 */
public record ComparePage(
        String group,
        String groupId,
        List<RoundView> rounds,
        List<QuestionView> questions,
        String csv,
        String paper)
        implements Page {
    /** What the shapes of the picture of all answers mean. */
    public static final String SPREAD =
            "Siffran i ringen är hur många som valde steget. Den tunna linjen går från lägst till högst, den"
                    + " tjocka visar mitten och strecket medianen.";

    /** The same of the picture of the parties. */
    public static final String PARTIES =
            "Siffran i ringen är omgångens nummer. Den fyllda är den senaste.";

    public ComparePage {
        rounds = List.copyOf(rounds);
        questions = List.copyOf(questions);
    }

    /**
     * A round to choose.
     *
     * @param number in the pictures; empty when it is not chosen
     * @param said such as "12 oktober 2023, guidens version 1"
     */
    public record RoundView(
            String id, String number, String title, String said, String path, boolean chosen) {}

    /**
     * One question.
     *
     * @param wordings every wording with its rounds, when there are several
     */
    public record QuestionView(
            String anchor,
            String area,
            String wording,
            List<WordingView> wordings,
            List<String> remarks,
            List<StretchView> stretches) {}

    /** What the question was called once. */
    public record WordingView(String text, String rounds) {}

    /**
     * What can be laid on each other.
     *
     * @param scale such as "1 (gissar) till 5 (vet)"
     * @param change what has happened; empty for a single measurement
     * @param spread null when nobody answered
     * @param parties null when no party is to be told apart
     */
    public record StretchView(
            String scale,
            String change,
            @Nullable Chart spread,
            @Nullable Chart parties,
            TableView table,
            @Nullable TableView byParty) {}

    /** A table; the first cell of a row is its head. */
    public record TableView(String caption, List<String> head, List<List<String>> rows) {}

    /** Where it is fetched as PDF or Word. */
    public String paper(String format) {
        return paper.replace("*", format);
    }

    @Override
    public String title() {
        return "Jämför omgångar";
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
