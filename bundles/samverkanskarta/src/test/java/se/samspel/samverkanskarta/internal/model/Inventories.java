package se.samspel.samverkanskarta.internal.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import se.samspel.api.access.PartyKind;

/** Maps to test with: made up by rule, so that one number always gives the same map. */
public final class Inventories {
    private static final List<PartyKind> KINDS =
            List.of(
                    PartyKind.MUNICIPALITY,
                    PartyKind.REGION,
                    PartyKind.SOCIAL_INSURANCE,
                    PartyKind.EMPLOYMENT_SERVICE,
                    PartyKind.MUNICIPALITY,
                    PartyKind.OTHER);
    private static final List<String> PARTIES =
            List.of(
                    "Bruksbo kommun",
                    "Region Norrdal",
                    "Försäkringskassan",
                    "Arbetsförmedlingen",
                    "Ådalens kommun",
                    "Brukarrådet");
    private static final List<String> CHIEFS =
            List.of("Enhetschef", "Verksamhetschef", "Områdeschef", "Samverkansansvarig");
    private static final List<String> WORKERS =
            List.of("Handläggare", "Samordnare", "Vägledare", "Kurator", "Utredare", "Konsulent");
    private static final List<String> PARTS =
            List.of(
                    "unga",
                    "vuxna",
                    "ekonomiskt bistånd",
                    "rehabilitering",
                    "öppenvård",
                    "funktionsnedsättning",
                    "studier",
                    "etablering",
                    "psykisk hälsa",
                    "daglig verksamhet och arbetsmarknad");
    private static final List<String> MEETINGS =
            List.of("Råd", "Nätverk", "Team", "Avstämning", "Styrgrupp", "Forum", "Dialogdag");
    private static final List<String> TARGETS =
            List.of("unga 16–29 år", "långtidssjukskrivna", "nyanlända", "psykisk ohälsa");
    private static final List<String> PURPOSES =
            List.of(
                    "",
                    "Planera gemensamma insatser för unga",
                    "Planera gemensamma insatser för vuxna",
                    "Följa upp sjukskrivningar tillsammans");

    private Inventories() {}

    /** One that looks like a länsförbund's: 25 forums and 35 functions. */
    public static Inventory sample() {
        return random(7, 4, 35, 25);
    }

    /** Small ones, for rules. */
    public static Arbitrary<Inventory> small() {
        return of(5, 10, 8);
    }

    /** Any, up to these sizes. */
    public static Arbitrary<Inventory> of(int parties, int functions, int forums) {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 1_000_000),
                        Arbitraries.integers().between(1, parties),
                        Arbitraries.integers().between(0, functions),
                        Arbitraries.integers().between(0, forums))
                .as(Inventories::random);
    }

    public static Inventory random(int seed, int parties, int functions, int forums) {
        Random random = new Random(seed);
        List<MapParty> some = new ArrayList<>();
        for (int at = 0; at < parties; at++) {
            some.add(new MapParty("p" + at, PARTIES.get(at), PARTIES.get(at), KINDS.get(at), null));
        }
        List<MapFunction> people = new ArrayList<>();
        for (int at = 0; at < functions; at++) {
            people.add(function(random, at, parties));
        }
        List<Transition> transitions = transitions(random, parties);
        List<Forum> meetings = new ArrayList<>();
        for (int at = 0; at < forums; at++) {
            meetings.add(forum(random, at, people));
        }
        return new Inventory(
                "Nuläge " + seed,
                VersionKind.CURRENT,
                LocalDate.of(2027, 3, 31),
                some,
                people,
                meetings,
                transitions,
                List.of());
    }

    private static MapFunction function(Random random, int at, int parties) {
        boolean chief = random.nextInt(3) == 0;
        return new MapFunction(
                "k" + at,
                pick(random, chief ? CHIEFS : WORKERS) + " " + pick(random, PARTS),
                "p" + random.nextInt(parties),
                "",
                chief ? Level.STRATEGIC : Level.OPERATIVE,
                Set.of());
    }

    private static List<Transition> transitions(Random random, int parties) {
        List<Transition> some = new ArrayList<>();
        for (int at = 0; at < 3; at++) {
            some.add(
                    new Transition(
                            "t" + at,
                            "Brytpunkt " + at,
                            "",
                            at == 2 ? null : new Transition.Ages(18 + at, 25 + at),
                            Set.copyOf(
                                    List.of(
                                            "p" + random.nextInt(parties),
                                            "p" + random.nextInt(parties)))));
        }
        return some;
    }

    private static Forum forum(Random random, int at, List<MapFunction> people) {
        Level level = random.nextInt(3) == 0 ? Level.STRATEGIC : Level.OPERATIVE;
        List<MapFunction> peers = new ArrayList<>(people);
        peers.removeIf(it -> it.level() != level && random.nextInt(5) != 0);
        Collections.shuffle(peers, random);
        int home = random.nextInt(Math.max(1, peers.size()));
        Map<String, Seat> seats = new LinkedHashMap<>();
        peers.stream()
                .skip(Math.min(home, Math.max(0, peers.size() - 3)))
                .limit(random.nextInt(6))
                .forEach(it -> seats.put(it.key(), new Seat(it.key(), 1 + random.nextInt(2))));
        ForumStatus[] all = ForumStatus.values();
        ForumStatus status =
                random.nextInt(2) == 0 ? ForumStatus.EXISTS : all[random.nextInt(all.length)];
        return new Forum(
                "m" + at,
                pick(random, MEETINGS) + " " + pick(random, PARTS),
                level,
                status,
                ForumWords.NONE
                        .withPurpose(pick(random, PURPOSES))
                        .withOwner(random.nextBoolean() ? "Processledaren" : ""),
                random.nextInt(4) == 0
                        ? Pace.UNKNOWN
                        : new Pace(1 + random.nextInt(12), 30 * (1 + random.nextInt(4))),
                Agreement.NONE,
                some(random, TARGETS),
                some(random, List.of("t0", "t1", "t2")),
                Set.of(),
                List.copyOf(seats.values()));
    }

    private static Set<String> some(Random random, List<String> all) {
        return all.stream().filter(it -> random.nextInt(4) == 0).collect(Collectors.toSet());
    }

    private static String pick(Random random, List<String> all) {
        return all.get(random.nextInt(all.size()));
    }
}
