package se.samspel.dialogstod.internal.compare;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
import se.samspel.dialogstod.internal.round.Round;
import se.samspel.dialogstod.internal.round.Round.Answer;
import se.samspel.dialogstod.internal.round.Round.Naming;
import se.samspel.dialogstod.internal.round.Round.Question;
import se.samspel.dialogstod.internal.round.Round.Scale;
import se.samspel.identity.testing.SmallOrganisation;

/** A round as a value, for rules that need no storage. Everything in it happened at one moment in 2026. */
public final class SampleRound {
    public static final Instant MOMENT = Instant.parse("2026-03-10T09:30:00Z");

    private final long id;
    private final String title;
    private final LocalDate day;
    private int guideVersion = 1;
    private Naming naming = Naming.BY_PARTY;
    private RoundStatus status = RoundStatus.FINISHED;
    private final List<Question> questions = new ArrayList<>();
    private final List<Answer> answers = new ArrayList<>();
    private final List<Round.Dots> dots = new ArrayList<>();
    private final List<Round.Participant> participants = new ArrayList<>();

    private SampleRound(long id, String title, LocalDate day) {
        this.id = id;
        this.title = title;
        this.day = day;
    }

    public static SampleRound of(long id, String title, String day) {
        return new SampleRound(id, title, LocalDate.parse(day));
    }

    public SampleRound naming(Naming other) {
        naming = other;
        return this;
    }

    public SampleRound status(RoundStatus other) {
        status = other;
        return this;
    }

    public SampleRound guideVersion(int other) {
        guideVersion = other;
        return this;
    }

    /** A question in words only when there are no steps; what is answered after it is answered to it. */
    public SampleRound question(String question, String wording, int steps) {
        return question(question, wording, steps == 0 ? null : new Scale(steps, "låg", "hög"));
    }

    public SampleRound question(String question, String wording, @Nullable Scale scale) {
        questions.add(
                new Question(
                        new RoundQuestionId(id * 1000 + questions.size() + 1),
                        1,
                        "behov",
                        new QuestionId(question),
                        wording,
                        "",
                        "",
                        List.of(),
                        scale,
                        null,
                        false,
                        QuestionStatus.DISCUSSED));
        return this;
    }

    public SampleRound answer(AnswerKind kind, @Nullable UnitId party, int step, String text) {
        return answer(kind, party, "Lea Skrivare", step, text);
    }

    public SampleRound answer(
            AnswerKind kind, @Nullable UnitId party, String writer, int step, String text) {
        answers.add(
                new Answer(
                        new AnswerId(id * 1000 + 500 + answers.size()),
                        questions.getLast().id(),
                        1,
                        kind,
                        party,
                        writer,
                        text,
                        step,
                        kind == AnswerKind.JOINT && party == null
                                ? List.of(SmallOrganisation.HOFORS_KOMMUN)
                                : List.of(),
                        false,
                        false,
                        MOMENT));
        return this;
    }

    /** @param parties those of each party; none in an anonymous round */
    public SampleRound dots(int all, Map<UnitId, Integer> parties) {
        dots.add(new Round.Dots(questions.getLast().id(), all, 0, parties));
        return this;
    }

    public SampleRound present(@Nullable UnitId party, String name) {
        participants.add(
                new Round.Participant(
                        participants.size() + 1,
                        party,
                        !name.isEmpty(),
                        name,
                        null,
                        0,
                        true,
                        false));
        return this;
    }

    public Round build() {
        return new Round(
                new RoundId(id),
                1,
                1,
                SmallOrganisation.MYSAM_HOFORS,
                SmallOrganisation.GAVLEBORG,
                title,
                "gavleborg/samtal",
                guideVersion,
                "mysam",
                OptionalLong.empty(),
                status,
                Round.Showing.AT_OPENING,
                naming,
                null,
                day,
                null,
                OptionalLong.empty(),
                null,
                null,
                MOMENT,
                MOMENT,
                status == RoundStatus.FINISHED ? MOMENT : null,
                List.of(new Round.Area(1, 1, "behov", "1", "Behov", "", 20, 600, null)),
                questions,
                answers,
                participants,
                dots);
    }
}
