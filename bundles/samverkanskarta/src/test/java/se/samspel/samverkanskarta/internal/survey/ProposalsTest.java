package se.samspel.samverkanskarta.internal.survey;

import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import se.samspel.samverkanskarta.internal.model.Forum;
import se.samspel.samverkanskarta.internal.model.Inventories;
import se.samspel.samverkanskarta.internal.model.Inventory;
import se.samspel.samverkanskarta.internal.model.Level;
import se.samspel.samverkanskarta.internal.model.MapFunction;
import se.samspel.samverkanskarta.internal.survey.SurveyAnswer.Goes;
import se.samspel.samverkanskarta.internal.survey.SurveyAnswer.Meeting;
import se.samspel.samverkanskarta.internal.survey.SurveyAnswer.NewMeeting;
import se.samspel.samverkanskarta.internal.survey.SurveyAnswer.Worth;

class ProposalsTest {
    private static final LocalDate DAY = LocalDate.of(2027, 3, 31);
    private static final Inventory MAP = Inventories.sample();

    /** Answers to the sample map by any of its functions. */
    @Provide
    Arbitrary<List<Said>> answers() {
        Arbitrary<Integer> seeds = Arbitraries.integers().between(0, 1_000_000);
        return Combinators.combine(seeds, Arbitraries.integers().between(0, 12))
                .as(
                        (seed, many) -> {
                            Random random = new Random(seed);
                            List<Said> said = new ArrayList<>();
                            for (int at = 1; at <= many; at++) {
                                said.add(said(random, at));
                            }
                            return said;
                        });
    }

    private static Said said(Random random, long answer) {
        List<MapFunction> functions = MAP.functions();
        List<Meeting> meetings = new ArrayList<>();
        for (Forum forum : MAP.meeting()) {
            if (random.nextInt(4) == 0) {
                meetings.add(meeting(random, forum.key()));
            }
        }
        List<NewMeeting> added =
                random.nextInt(3) > 0
                        ? List.of()
                        : List.of(
                                new NewMeeting(
                                        random.nextBoolean() ? "Morgonmöte" : "morgonmöte ",
                                        Level.OPERATIVE,
                                        random.nextBoolean() ? "" : "Dela upp dagen",
                                        "",
                                        random.nextInt(60),
                                        random.nextInt(90)));
        return new Said(
                answer,
                functions.get(random.nextInt(functions.size())).key(),
                DAY,
                new SurveyAnswer(
                        meetings, added, random.nextBoolean() ? "" : "Vården på natten", ""));
    }

    private static Meeting meeting(Random random, String forum) {
        return random.nextInt(4) == 0
                ? new Meeting(forum, Goes.NO, 0, 0, 0, List.of(), List.of(), "", Worth.UNSAID, "")
                : new Meeting(
                        forum,
                        Goes.YES,
                        random.nextInt(4),
                        random.nextInt(3) * 6,
                        random.nextInt(3) * 45,
                        random.nextBoolean() ? List.of() : List.of("nyanlända"),
                        random.nextBoolean() ? List.of() : List.of("p0"),
                        random.nextInt(5) == 0 ? "Anhöriga" : "",
                        Worth.values()[random.nextInt(4)],
                        random.nextInt(5) == 0 ? "Bra möte" : "");
    }

    @Property(tries = 100)
    void theOrderOfAnswersChangesNothing(@ForAll("answers") List<Said> said) {
        List<Said> turned = new ArrayList<>(said);
        Collections.reverse(turned);
        assertEquals(
                Proposals.of(1, MAP, said).stream().map(Proposal::values).toList(),
                Proposals.of(1, MAP, turned).stream().map(Proposal::values).toList());
        assertEquals(Proposals.of(1, MAP, said), Proposals.of(1, MAP, said));
    }

    @Property(tries = 100)
    void whatWasDecidedDoesNotWaitAndEachSlotIsProposedOnce(@ForAll("answers") List<Said> said) {
        List<Proposal> all = Proposals.of(1, MAP, said);
        assertEquals(
                all.size(), all.stream().map(Proposal::slot).distinct().count(), () -> "" + all);
        assertEquals(all, Proposals.waiting(all, Map.of()));
        assertEquals(List.of(), Proposals.waiting(all, decided(all)));
    }

    @Property(tries = 100)
    void whatWasDeclinedComesBackWithAnotherAnswerAndNothingElseDoes(
            @ForAll("answers") List<Said> said) {
        Map<Slot, Set<String>> decided = decided(Proposals.of(1, MAP, said));
        Forum forum = MAP.meeting().getFirst();
        List<Said> more = new ArrayList<>(said);
        more.add(said(99, MAP.functions().getFirst().key(), goes(forum.key(), 499)));
        List<Slot> back =
                Proposals.waiting(Proposals.of(1, MAP, more), decided).stream()
                        .map(Proposal::slot)
                        .toList();
        assertTrue(back.contains(new Slot(Slot.Kind.TIMES, forum.key(), "")), () -> "" + back);
        assertTrue(back.stream().allMatch(it -> it.forum().equals(forum.key())), () -> "" + back);
    }

    @Property(tries = 200)
    void anAnswerIsTheSameAfterItsForms(@ForAll("answers") List<Said> said) {
        for (Said one : said) {
            SurveyAnswer what = AnswerValues.answer(AnswerValues.values(one.what()));
            assertEquals(what, AnswerValues.answer(AnswerValues.values(what)));
            assertEquals(one.what().meetings(), what.meetings());
            assertEquals(one.what().missing(), what.missing());
            assertEquals(
                    AnswerValues.values(what).entrySet().stream()
                            .filter(it -> !it.getValue().isEmpty())
                            .collect(toMap(Map.Entry::getKey, Map.Entry::getValue)),
                    Carried.values(Carried.text(AnswerValues.values(what))));
        }
    }

    @Test
    void whoeverSaysWhatTheMapSaysProposesNothing() {
        List<Said> said = new ArrayList<>();
        long answer = 1;
        for (MapFunction function : MAP.functions()) {
            List<Meeting> meetings =
                    MAP.meeting().stream()
                            .filter(it -> it.seat(function.key()).isPresent())
                            .map(it -> goes(it.key(), it.pace().timesPerYear()))
                            .toList();
            said.add(
                    new Said(
                            answer++,
                            function.key(),
                            DAY,
                            new SurveyAnswer(meetings, List.of(), "", "")));
        }
        assertEquals(List.of(), Proposals.of(1, MAP, said));
    }

    @Test
    void whatMostSayIsProposedAndOfAsManyTheLarger() {
        String forum = MAP.meeting().getFirst().key();
        List<Said> said =
                List.of(
                        said(1, "k0", goes(forum, 300)),
                        said(2, "k1", goes(forum, 300)),
                        said(3, "k2", goes(forum, 7)));
        assertEquals("300", times(said));
        assertEquals("300", times(List.of(said.get(0), said.get(2))));
        assertEquals("7", times(List.of(said.get(2))));
    }

    private static String times(List<Said> said) {
        return Proposals.of(1, MAP, said).stream()
                .filter(it -> it.slot().kind() == Slot.Kind.TIMES)
                .map(it -> it.values().get("times"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aMeetingThatIsOnTheMapAlreadyIsMetByItsName() {
        Forum forum = MAP.meeting().getFirst();
        String stranger =
                MAP.functions().stream()
                        .map(MapFunction::key)
                        .filter(it -> forum.seat(it).isEmpty())
                        .findFirst()
                        .orElseThrow();
        SurveyAnswer answer =
                new SurveyAnswer(
                        List.of(),
                        List.of(
                                new NewMeeting(
                                        forum.name().toUpperCase(Locale.ROOT),
                                        Level.OPERATIVE,
                                        "",
                                        "",
                                        0,
                                        0)),
                        "",
                        "");
        assertEquals(
                List.of(new Slot(Slot.Kind.SEAT, forum.key(), stranger)),
                Proposals.of(1, MAP, List.of(new Said(1, stranger, DAY, answer))).stream()
                        .map(Proposal::slot)
                        .toList());
    }

    @Test
    void aForumThatIsGoneIsProposedAsOneThatDoesNotFit() {
        Proposal proposal =
                Proposals.of(1, MAP, List.of(said(1, "k0", goes("borta", 0)))).getFirst();
        assertEquals(new Slot(Slot.Kind.SEAT, "borta", "k0"), proposal.slot());
        assertTrue(!proposal.fits());
    }

    @Test
    void aSlotIsReadBackFromItsText() {
        Slot slot = new Slot(Slot.Kind.TARGET_GROUP, "m1", "unga: 16–29");
        assertEquals(slot, Slot.of(slot.text()).orElseThrow());
        assertTrue(Slot.of("SEAT:m1").isEmpty());
        assertTrue(Slot.of("X:m1:f1").isEmpty());
        assertTrue(slot.key(7).matches("e7-[a-f0-9-]{18}"), slot.key(7));
    }

    private static Meeting goes(String forum, int times) {
        return new Meeting(
                forum, Goes.YES, 0, times, 0, List.of(), List.of(), "", Worth.UNSAID, "");
    }

    private static Said said(long answer, String function, Meeting meeting) {
        return new Said(
                answer, function, DAY, new SurveyAnswer(List.of(meeting), List.of(), "", ""));
    }

    private static Map<Slot, Set<String>> decided(List<Proposal> all) {
        Map<Slot, Set<String>> decided = new HashMap<>();
        all.forEach(it -> decided.put(it.slot(), it.basis()));
        return decided;
    }
}
