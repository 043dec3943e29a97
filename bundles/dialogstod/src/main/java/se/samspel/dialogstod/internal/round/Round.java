package se.samspel.dialogstod.internal.round;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import se.samspel.api.UnitId;
import se.samspel.dialogstod.AnswerId;
import se.samspel.dialogstod.AnswerKind;
import se.samspel.dialogstod.QuestionId;
import se.samspel.dialogstod.QuestionStatus;
import se.samspel.dialogstod.RoundId;
import se.samspel.dialogstod.RoundQuestionId;
import se.samspel.dialogstod.RoundStatus;

/**
 * A round as one viewer may see it: while it is prepared, the others' answers are not in it unless it shows them at once.
 *
 * @param changes grows with every change anywhere in the round
 * @param guide plugin and id; empty when the questions came with an imported plan
 * @param due the last day to prepare
 * @param day when the group meets
 * @param reminded the last day on which those who were not ready were reminded; null when that has not been
 * @param earlier the round that is laid beside this one
 * @param current the question on the big screen
 * @param areas in order
 * @param questions in the order they are asked
 */
public record Round(
        RoundId id,
        long version,
        long changes,
        UnitId group,
        UnitId association,
        String title,
        String guide,
        int guideVersion,
        String template,
        OptionalLong plan,
        RoundStatus status,
        Showing showing,
        Naming naming,
        @Nullable LocalDate due,
        @Nullable LocalDate day,
        @Nullable LocalDate reminded,
        OptionalLong meeting,
        @Nullable RoundId earlier,
        @Nullable RoundQuestionId current,
        Instant createdAt,
        @Nullable Instant openedAt,
        @Nullable Instant finishedAt,
        List<Area> areas,
        List<Question> questions,
        List<Answer> answers,
        List<Participant> participants,
        List<Dots> dots) {
    public Round {
        areas = List.copyOf(areas);
        questions = List.copyOf(questions);
        answers = List.copyOf(answers);
        participants = List.copyOf(participants);
        dots = List.copyOf(dots);
    }

    /** When the others see what was prepared. */
    public enum Showing {
        AT_OPENING("När omgången öppnas"),
        AT_ONCE("Genast");

        private final String swedish;

        Showing(String swedish) {
            this.swedish = swedish;
        }

        public String swedish() {
            return swedish;
        }
    }

    /** Under what name an answer stands, in the rows, on the pages, in what is taken out and in the audit trail. */
    public enum Naming {
        NAMED("Med namn"),
        BY_PARTY("Med part, utan namn"),
        ANONYMOUS("Utan namn och part");

        private final String swedish;

        Naming(String swedish) {
            this.swedish = swedish;
        }

        public String swedish() {
            return swedish;
        }
    }

    /**
     * The questions of one area.
     *
     * @param area as the template calls it
     * @param minutes how long the group means to talk; 0 when that is open
     * @param runningSince null while its clock stands
     */
    public record Area(
            long id,
            long version,
            String area,
            String number,
            String title,
            String intro,
            int minutes,
            long spentSeconds,
            @Nullable Instant runningSince) {
        /** "3. Trisam". */
        public String heading() {
            return number.isEmpty() ? title : number + ". " + title;
        }
    }

    /**
     * One question as it is asked in this round.
     *
     * @param question the same through all rounds
     * @param scale null when it is answered in words only
     * @param when null when it is always asked
     * @param own added by the group itself
     */
    public record Question(
            RoundQuestionId id,
            long version,
            String area,
            QuestionId question,
            String wording,
            String help,
            String statement,
            List<String> followUps,
            @Nullable Scale scale,
            @Nullable When when,
            boolean own,
            QuestionStatus status) {
        public Question {
            followUps = List.copyOf(followUps);
        }
    }

    /** Steps from 1. */
    public record Scale(int steps, String low, String high) {}

    /** Asked only when an earlier question got a step from {@code least} to {@code most}, both included. */
    public record When(QuestionId question, int least, int most) {}

    /**
     * What was said.
     *
     * @param party who is spoken for; null for the group, for a person alone and in an anonymous round
     * @param writer the name it stands under; empty when the round names nobody
     * @param step 0 when none was chosen
     * @param text empty when the answer was taken back
     * @param behind the parties that stand behind a joint answer
     * @param mine whether the viewer may change it as its writer
     */
    public record Answer(
            AnswerId id,
            RoundQuestionId question,
            long version,
            AnswerKind kind,
            @Nullable UnitId party,
            String writer,
            String text,
            int step,
            List<UnitId> behind,
            boolean removed,
            boolean mine,
            Instant writtenAt) {
        public Answer {
            behind = List.copyOf(behind);
        }
    }

    /**
     * A party or a person that takes part. In an anonymous round there is one without party and name for each who is ready.
     *
     * @param person whether it is a person and not a party
     * @param ready when they said that they had prepared; null until then
     * @param answered how many questions they have prepared an answer to
     * @param mine whether it is the viewer, or a party that the viewer speaks for
     */
    public record Participant(
            long id,
            @Nullable UnitId party,
            boolean person,
            String name,
            @Nullable Instant ready,
            int answered,
            boolean present,
            boolean mine) {}

    /**
     * How many dots a question got.
     *
     * @param all all holders together
     * @param mine those of the viewer or the viewer's party
     * @param parties those of each party; empty in an anonymous round
     */
    public record Dots(RoundQuestionId question, int all, int mine, Map<UnitId, Integer> parties) {
        public Dots {
            parties = Map.copyOf(parties);
        }
    }

    public Optional<Question> question(RoundQuestionId wanted) {
        return questions.stream().filter(it -> it.id().equals(wanted)).findFirst();
    }

    public List<Question> questionsOf(Area area) {
        return questions.stream().filter(it -> it.area().equals(area.area())).toList();
    }

    /**
     * Whether a question is asked: always, or when the question it hangs on got a step that calls for it. The joint answer
     * decides when it has a step; before that, one answer is enough.
     */
    public boolean isAsked(Question question) {
        When when = question.when();
        if (when == null) {
            return true;
        }
        List<Answer> given =
                questions.stream()
                        .filter(it -> it.question().equals(when.question()))
                        .flatMap(it -> answersTo(it.id()).stream())
                        .filter(it -> it.step() > 0)
                        .toList();
        List<Answer> joint = given.stream().filter(it -> it.kind() == AnswerKind.JOINT).toList();
        return (joint.isEmpty() ? given : joint)
                .stream().anyMatch(it -> it.step() >= when.least() && it.step() <= when.most());
    }

    /** The questions that are asked as the answers stand now. */
    public List<Question> asked() {
        return questions.stream().filter(this::isAsked).toList();
    }

    public Optional<Area> area(String wanted) {
        return areas.stream().filter(it -> it.area().equals(wanted)).findFirst();
    }

    public boolean is(RoundStatus wanted) {
        return status == wanted;
    }

    /** The dots on a question. */
    public Dots dotsOn(RoundQuestionId question) {
        return dots.stream()
                .filter(it -> it.question().equals(question))
                .findFirst()
                .orElseGet(() -> new Dots(question, 0, 0, Map.of()));
    }

    /** An answer that the viewer sees, also one that was taken back. */
    public Optional<Answer> answer(AnswerId wanted) {
        return answers.stream().filter(it -> it.id().equals(wanted)).findFirst();
    }

    /** Whether an answer can be taken back, or brought back, as the round stands now, by who may write it. */
    public boolean isOpenTo(Answer answer) {
        return answer.kind() == AnswerKind.PREPARED
                ? is(RoundStatus.PREPARING) && answer.mine()
                : is(RoundStatus.OPEN);
    }

    /** The answers that stand, without those taken back. */
    public List<Answer> answersTo(RoundQuestionId question) {
        return answers.stream()
                .filter(it -> it.question().equals(question) && !it.removed())
                .toList();
    }
}
