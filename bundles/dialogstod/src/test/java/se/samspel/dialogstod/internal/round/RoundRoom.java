package se.samspel.dialogstod.internal.round;

import static se.samspel.identity.testing.SmallOrganisation.ARBETSFORMEDLINGEN;
import static se.samspel.identity.testing.SmallOrganisation.GAVLEBORG;
import static se.samspel.identity.testing.SmallOrganisation.HOFORS_KOMMUN;
import static se.samspel.identity.testing.SmallOrganisation.MYSAM_HOFORS;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samspel.api.PluginId;
import se.samspel.api.UnitId;
import se.samspel.api.UserId;
import se.samspel.api.access.Access;
import se.samspel.api.access.Membership;
import se.samspel.api.access.Organisation;
import se.samspel.api.access.Role;
import se.samspel.api.access.Viewer;
import se.samspel.api.storage.Database;
import se.samspel.dialogstod.AnswerKind;
import se.samspel.dialogstod.QuestionId;
import se.samspel.dialogstod.RoundId;
import se.samspel.dialogstod.RoundQuestionId;
import se.samspel.dialogstod.internal.Guide;
import se.samspel.dialogstod.internal.Guides;
import se.samspel.identity.testing.SmallOrganisation;
import se.samspel.identity.testing.TemporaryIdentity;
import se.samspel.storage.testing.Engine;
import se.samspel.storage.testing.TemporaryStorage;

/** The real bundle on a real storage and the real rules of access, put together by hand as the container does. */
public final class RoundRoom implements AutoCloseable {
    public static final UserId SECRET_ACCOUNT = new UserId(987_654_321);
    public static final String SECRET_NAME = "Vendela Tallmo";

    public final SmallOrganisation small;
    public final TemporaryStorage storage;
    public final Database database;
    public final Clock clock;
    public final Guides guides;
    public final RoundCheck check;
    public final RoundNews news = new RoundNews();
    public final RoundWriter writer;
    public final NewRounds newRounds;
    public final Rounds rounds;

    /** Opens it empty, with one guide of two areas. */
    public RoundRoom(Engine engine, Path folder) {
        this(
                TemporaryStorage.open(engine, folder, "dialogue", Rounds.class),
                new SmallOrganisation());
    }

    private RoundRoom(TemporaryStorage storage, SmallOrganisation small) {
        this(storage, small, small.access(), small.organisation());
    }

    /** The same among people who have accounts. */
    public RoundRoom(TemporaryIdentity identity) {
        this(
                identity.storage().with("dialogue", Rounds.class),
                new SmallOrganisation(),
                identity.access(),
                identity.organisation());
    }

    private RoundRoom(
            TemporaryStorage storage,
            SmallOrganisation small,
            Access access,
            Organisation organisation) {
        this.small = small;
        this.storage = storage;
        database = storage.database("dialogue");
        clock = storage.clock();
        guides = new Guides(organisation, storage.order());
        guides.replace(new PluginId("gavleborg"), List.of(guide()));
        check = new RoundCheck(organisation);
        writer = new RoundWriter(database, organisation, clock);
        newRounds = new NewRounds(database, organisation, clock);
        rounds =
                new Rounds(
                        database,
                        access,
                        organisation,
                        guides,
                        newRounds,
                        check,
                        writer,
                        news,
                        new RoundList(database));
    }

    /** A guide in which the third question is asked after a low step of the second. */
    public static Guide guide() {
        return new Guide(
                "gavleborg/samtal",
                3,
                "Samtal",
                "",
                "mysam",
                Set.of(GAVLEBORG),
                List.of(
                        new Guide.Area(
                                "behov",
                                "1",
                                "Behov",
                                "",
                                20,
                                List.of(
                                        question("vilka", null, null),
                                        question(
                                                "sakert",
                                                new Guide.Scale(5, "gissar", "vet"),
                                                null))),
                        new Guide.Area(
                                "moten",
                                "2",
                                "Möten",
                                "",
                                0,
                                List.of(
                                        question(
                                                "sakna",
                                                null,
                                                new Guide.When(new QuestionId("sakert"), 1, 2))))));
    }

    private static Guide.Question question(
            String id, Guide.@Nullable Scale scale, Guide.@Nullable When when) {
        return new Guide.Question(
                new QuestionId(id),
                "Fråga " + id + "?",
                "",
                "",
                List.of("Hur då?", "När?"),
                scale,
                when);
    }

    /** Speaks for the municipality. */
    public Viewer member() {
        return small.viewer(Role.MEMBER, MYSAM_HOFORS);
    }

    public Viewer convener() {
        return small.viewer(Role.CONVENER, MYSAM_HOFORS);
    }

    /** Speaks for the employment service, under a name and a number that are easy to look for. */
    public Viewer secret() {
        return member(SECRET_ACCOUNT, SECRET_NAME, ARBETSFORMEDLINGEN);
    }

    public Viewer member(UserId account, String name, @Nullable UnitId party) {
        return new Viewer(
                account,
                name,
                List.of(
                        new Membership(
                                MYSAM_HOFORS, Role.MEMBER, LocalDate.of(2020, 1, 1), null, party)),
                MYSAM_HOFORS);
    }

    public RoundId preparing(Round.Naming naming) {
        return preparing(naming, Round.Showing.AT_OPENING);
    }

    public RoundId preparing(Round.Naming naming, Round.Showing showing) {
        return rounds.begin(convener(), wanted(naming, showing, ""));
    }

    /** A round in which the group talks. */
    public RoundId talking(Round.Naming naming) {
        RoundId round = preparing(naming);
        saved(rounds.write(convener(), round, new RoundChange.Open(), ""));
        return round;
    }

    public static NewRound wanted(Round.Naming naming, Round.Showing showing, String request) {
        return new NewRound(
                MYSAM_HOFORS,
                "gavleborg/samtal",
                "Dialog inför 2028",
                LocalDate.of(2027, 3, 24),
                LocalDate.of(2027, 3, 31),
                showing,
                naming,
                request);
    }

    public Round seen(RoundId round) {
        return rounds.open(member(), round);
    }

    public RoundQuestionId question(RoundId round, String id) {
        return seen(round).questions().stream()
                .filter(it -> it.question().value().equals(id))
                .findFirst()
                .orElseThrow()
                .id();
    }

    /** Writes as somebody who has seen nothing yet. */
    public RoundOutcome write(
            Viewer who, RoundId round, String question, AnswerKind kind, String text) {
        UnitId party =
                kind == AnswerKind.PARTY || kind == AnswerKind.DISSENT ? HOFORS_KOMMUN : null;
        return rounds.write(
                who,
                round,
                new RoundChange.Answer(question(round, question), kind, party, text, 0, 0),
                "");
    }

    /** Writes the joint answer, from a version on. */
    public RoundOutcome joint(Viewer who, RoundId round, String question, String text, long seen) {
        return rounds.write(
                who,
                round,
                new RoundChange.Answer(
                        question(round, question), AnswerKind.JOINT, null, text, 0, seen),
                "");
    }

    public static RoundOutcome.Saved saved(RoundOutcome outcome) {
        if (outcome instanceof RoundOutcome.Saved saved) {
            return saved;
        }
        throw new AssertionError("not saved: " + outcome);
    }

    @Override
    public void close() {
        storage.close();
    }
}
