package se.samspel.samverkanskarta.internal.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import se.samspel.api.access.PartyKind;
import se.samspel.samverkanskarta.internal.model.Forum;
import se.samspel.samverkanskarta.internal.model.ForumStatus;
import se.samspel.samverkanskarta.internal.model.Inventories;
import se.samspel.samverkanskarta.internal.model.Inventory;
import se.samspel.samverkanskarta.internal.model.Level;
import se.samspel.samverkanskarta.internal.model.MapFunction;
import se.samspel.samverkanskarta.internal.model.MapParty;
import se.samspel.samverkanskarta.internal.model.Seat;

/** The analysis of random maps against references that count in the simplest way there is. */
class AnalysisTest {
    static final Norm NORM =
            new Norm(
                    "Prov",
                    List.of(
                            new Norm.Rule(
                                    "alla",
                                    Level.STRATEGIC,
                                    "",
                                    Set.of(PartyKind.MUNICIPALITY, PartyKind.REGION),
                                    List.of("chef"),
                                    "De beslutar."),
                            new Norm.Rule(
                                    "unga",
                                    null,
                                    "Unga 16–29 år",
                                    Set.of(PartyKind.EMPLOYMENT_SERVICE),
                                    List.of("handläggare", "unga"),
                                    "De möter unga.")),
                    List.of(
                            new Norm.Kinds(PartyKind.MUNICIPALITY, PartyKind.MUNICIPALITY),
                            new Norm.Kinds(PartyKind.REGION, PartyKind.SOCIAL_INSURANCE)),
                    List.of("nyanlända", "unga 16–29 år"),
                    List.of(known("Brytpunkt 1"), known("Från skola till arbete")),
                    true,
                    true,
                    0.4,
                    40);

    private static Norm.Known known(String name) {
        return new Norm.Known("n", name, "", null, Set.of());
    }

    @Provide
    Arbitrary<Inventory> maps() {
        return Inventories.small();
    }

    @Property(tries = 500)
    void gapsAreThoseOfAPlainCount(@ForAll("maps") Inventory map) {
        List<Gap> gaps = Gaps.of(map, NORM);
        assertEquals(PlainCount.gaps(map, NORM), new HashSet<>(gaps));
        assertEquals(gaps.size(), new HashSet<>(gaps).size(), "each once");
    }

    @Property(tries = 500)
    void aPartyThatLeavesAForumLeavesExactlyTheGapsThatItFilled(@ForAll("maps") Inventory map) {
        for (Forum forum : map.meeting()) {
            for (MapParty party : map.parties()) {
                Inventory without = PlainCount.without(map, forum, party);
                Consequences found = Consequences.between(map, without, NORM);
                Set<Gap> expected = new HashSet<>(PlainCount.gaps(without, NORM));
                expected.removeAll(PlainCount.gaps(map, NORM));
                assertEquals(expected, new HashSet<>(found.gaps().gained()));
                assertTrue(
                        expected.stream().allMatch(gap -> concerns(gap, forum, party, map)),
                        () -> expected.toString());
            }
        }
    }

    /** A party that leaves can open no gap but its own. */
    private static boolean concerns(Gap gap, Forum forum, MapParty party, Inventory map) {
        return switch (gap) {
            case Gap.PartyMissing it -> it.forum().equals(forum.key()) && it.kind() == party.kind();
            case Gap.FunctionMissing it -> it.forum().equals(forum.key());
            case Gap.NeverMeet it -> it.parties().has(party.key());
            case Gap.TransitionWithout it ->
                    it.party().equals(party.key()) && forum.transitions().contains(it.transition());
            case Gap.TargetGroupUncovered it -> false;
            case Gap.TransitionUncovered it -> false;
            case Gap.TransitionNotDrawn it -> false;
            case Gap.NoOwner it -> false;
            case Gap.NoPurpose it -> false;
        };
    }

    @Property(tries = 500)
    void overlapsAreThoseOfAPlainCount(@ForAll("maps") Inventory map) {
        Set<Pair> found =
                Overlap.of(map, NORM).stream()
                        .map(it -> new Pair(it.one(), it.other()))
                        .collect(Collectors.toSet());
        assertEquals(PlainCount.overlaps(map, NORM.overlap()), found);
    }

    @Property(tries = 500)
    void hoursAreThoseOfAPlainCount(@ForAll("maps") Inventory map) {
        Load load = Load.of(map);
        for (MapFunction function : map.functions()) {
            assertEquals(
                    PlainCount.minutes(map, function.key()), load.functions().get(function.key()));
        }
        for (MapParty party : map.parties()) {
            long sum =
                    map.functions().stream()
                            .filter(it -> it.party().equals(party.key()))
                            .mapToLong(it -> PlainCount.minutes(map, it.key()))
                            .sum();
            assertEquals(sum, load.parties().get(party.key()));
        }
        assertEquals(
                load.minutes(), load.forums().values().stream().mapToLong(Long::longValue).sum());
    }

    @Property(tries = 500)
    void aSinglePointIsAFunctionWithoutWhichTwoPartiesStopMeeting(@ForAll("maps") Inventory map) {
        Set<String> found =
                SinglePoint.of(map).stream()
                        .map(it -> it.function() + " " + new Pair(it.party(), it.other()))
                        .collect(Collectors.toSet());
        assertEquals(PlainCount.singlePoints(map), found);
    }

    @Property(tries = 300)
    void whatGoesWithoutLossLosesNobodyAMeeting(@ForAll("maps") Inventory map) {
        for (Candidate candidate : Candidate.of(map)) {
            if (candidate.why().contains(Candidate.Reason.NOTHING_LOST)) {
                Inventory without = new WhatIf.Remove(candidate.forum()).in(map);
                assertEquals(PlainCount.functionPairs(map), PlainCount.functionPairs(without));
            }
        }
    }

    @Property(tries = 300)
    void twoForumsInOneKeepEveryMeetingAndAllThatWasCovered(@ForAll("maps") Inventory map) {
        List<Forum> meeting = map.meeting();
        if (meeting.size() > 1) {
            Inventory merged = new WhatIf.Merge(meeting.get(0).key(), meeting.get(1).key()).in(map);
            Consequences change = Consequences.between(map, merged, NORM);
            assertEquals(map.forums().size() - 1, merged.forums().size());
            assertTrue(change.nothingLost());
            assertTrue(change.parties().lost().isEmpty());
        }
    }

    @Property(tries = 300)
    void whatAForumBringsGoesAwayWithIt(@ForAll("maps") Inventory map) {
        for (Forum forum : map.meeting()) {
            Inventory without = new WhatIf.Remove(forum.key()).in(map);
            Consequences away = Consequences.between(map, without, NORM);
            Consequences back =
                    Consequences.between(without, new WhatIf.Add(forum).in(without), NORM);
            assertEquals(
                    new TreeSet<>(away.parties().lost()), new TreeSet<>(back.parties().gained()));
            assertEquals(
                    new TreeSet<>(away.functions().lost()),
                    new TreeSet<>(back.functions().gained()));
            assertEquals(Set.copyOf(away.gaps().lost()), Set.copyOf(back.gaps().gained()));
            assertEquals(away.allMinutes(), -back.allMinutes());
        }
    }

    @Property(tries = 300)
    void whatDoesNotMeetTodayCountsForNothing(@ForAll("maps") Inventory map) {
        Inventory today = map.withForums(map.meeting());
        assertEquals(Gaps.of(today, NORM), Gaps.of(map, NORM));
        assertEquals(Load.of(today), Load.of(map));
        assertEquals(Meetings.of(today), Meetings.of(map));
        assertEquals(SinglePoint.of(today), SinglePoint.of(map));
    }

    @Property(tries = 300)
    void aVersionAgainstItselfHasNoDifference(@ForAll("maps") Inventory map) {
        Difference same = Difference.between(map, map);
        assertTrue(same.forums().added().isEmpty() && same.forums().changed().isEmpty());
        assertTrue(same.forums().gone().isEmpty() && same.functions().gone().isEmpty());
        assertEquals(map, same.both(map, map));
    }

    @Test
    void aForumThatIsMissingBeginsInAWhatIf() {
        Inventory map = Inventories.sample();
        Forum missing =
                map.forums().stream()
                        .filter(it -> !it.status().happens())
                        .findFirst()
                        .orElseThrow();
        Inventory begun = new WhatIf.Begin(missing.key()).in(map);
        assertEquals(map.meeting().size() + 1, begun.meeting().size());
        assertTrue(Consequences.between(map, begun, NORM).functions().lost().isEmpty());
    }

    @Test
    void twoOfAFunctionCostTwice() {
        Inventory map = Inventories.random(3, 2, 4, 3);
        Forum forum =
                map.forums().stream().filter(it -> !it.seats().isEmpty()).findFirst().orElseThrow();
        Forum met = forum.withStatus(ForumStatus.EXISTS);
        Seat seat = met.seats().getFirst();
        Inventory one =
                map.withForums(List.of(met.withSeats(List.of(new Seat(seat.function(), 1)))));
        Inventory two =
                map.withForums(List.of(met.withSeats(List.of(new Seat(seat.function(), 2)))));
        assertEquals(2 * Load.of(one).minutes(), Load.of(two).minutes());
        assertEquals(Map.of(met.key(), Load.of(two).minutes()), Load.of(two).forums());
    }
}
