package se.samspel.samverkanskarta.internal.survey.guest;

import java.time.LocalDate;
import java.util.List;
import se.samspel.api.post.Visit;
import se.samspel.samverkanskarta.internal.model.Forum;
import se.samspel.samverkanskarta.internal.model.Inventory;
import se.samspel.samverkanskarta.internal.model.Level;
import se.samspel.samverkanskarta.internal.model.Seat;
import se.samspel.samverkanskarta.internal.survey.AnswerFields;
import se.samspel.samverkanskarta.internal.survey.AnswerValues;
import se.samspel.samverkanskarta.internal.survey.SurveyAnswer;
import se.samspel.samverkanskarta.internal.survey.rows.Guests;

/**
 * A survey as its address opens it for programs.
 *
 * @param lastDay the last day it can be answered; {@code keptUntil} the last day answers are kept
 * @param visit to send along from now on; a new one for who sent none
 * @param version what to send with the answer
 * @param sent whether it has been sent
 */
public record QuestionsJson(
        String map,
        String intro,
        String function,
        String party,
        LocalDate lastDay,
        LocalDate keptUntil,
        String visit,
        long version,
        boolean sent,
        List<Asked> forums,
        List<PartyJson> parties,
        SurveyAnswer answer) {
    /** A forum to answer about. @param people how many of the function sit there as the map says; 0 for none */
    public record Asked(
            String key,
            String name,
            Level level,
            int times,
            int minutes,
            int people,
            boolean ofOwnParty,
            List<String> targetGroups) {}

    /** A party of the map. */
    public record PartyJson(String key, String name) {}

    static QuestionsJson of(Guests.Opened opened) {
        AnswerFields fields = opened.fields();
        Inventory now = fields.now();
        return new QuestionsJson(
                opened.line().mapTitle(),
                opened.survey().intro(),
                now.called(fields.function()),
                now.partyOf(fields.function()).name(),
                opened.survey().lastDay(),
                opened.survey().keptUntil(),
                (opened.isNew() ? Visit.fresh() : opened.visit()).value(),
                opened.answer().version(),
                opened.answer().isSent(),
                now.meeting().stream().map(it -> asked(fields, it)).toList(),
                now.parties().stream().map(it -> new PartyJson(it.key(), it.name())).toList(),
                AnswerValues.answer(opened.answer().values()));
    }

    private static Asked asked(AnswerFields fields, Forum forum) {
        return new Asked(
                forum.key(),
                forum.name(),
                forum.level(),
                forum.pace().timesPerYear(),
                forum.pace().minutes(),
                forum.seat(fields.function().key()).map(Seat::people).orElse(0),
                fields.isOfParty(forum),
                forum.targetGroups().stream().sorted().toList());
    }
}
