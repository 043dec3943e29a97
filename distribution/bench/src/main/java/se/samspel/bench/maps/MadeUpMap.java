package se.samspel.bench.maps;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import se.samspel.api.access.PartyKind;
import se.samspel.samverkanskarta.internal.model.Agreement;
import se.samspel.samverkanskarta.internal.model.Forum;
import se.samspel.samverkanskarta.internal.model.ForumStatus;
import se.samspel.samverkanskarta.internal.model.ForumWords;
import se.samspel.samverkanskarta.internal.model.Inventory;
import se.samspel.samverkanskarta.internal.model.Level;
import se.samspel.samverkanskarta.internal.model.MapFunction;
import se.samspel.samverkanskarta.internal.model.MapParty;
import se.samspel.samverkanskarta.internal.model.Pace;
import se.samspel.samverkanskarta.internal.model.Seat;
import se.samspel.samverkanskarta.internal.model.VersionKind;

/** A map by rule: two fifths forums, two to six in each, mostly of one level; the same seed gives the same map. */
final class MadeUpMap {
    private static final List<PartyKind> KINDS =
            List.of(
                    PartyKind.MUNICIPALITY,
                    PartyKind.REGION,
                    PartyKind.EMPLOYMENT_SERVICE,
                    PartyKind.SOCIAL_INSURANCE);

    private static final List<String> ROLES =
            List.of(
                    "Enhetschef",
                    "Handläggare",
                    "Kurator",
                    "Verksamhetsutvecklare",
                    "Samordnare",
                    "Arbetsförmedlare",
                    "Socialsekreterare",
                    "Områdeschef",
                    "Vägledare",
                    "Arbetsterapeut",
                    "Koordinator",
                    "Utredare");
    private static final List<String> MEETINGS =
            List.of(
                    "Råd för",
                    "Nätverk om",
                    "Avstämning om",
                    "Styrgrupp för",
                    "Samverkansteam för",
                    "Dialog om",
                    "Beredning av",
                    "Uppföljning av");
    private static final List<String> ABOUT =
            List.of(
                    "unga",
                    "ekonomiskt bistånd",
                    "rehabilitering",
                    "psykisk hälsa",
                    "etablering",
                    "funktionsnedsättning",
                    "studier",
                    "öppenvård",
                    "daglig verksamhet",
                    "arbetsmarknad och försörjning");

    /** Most meet; of ten one is to change, one can go, one is missing and one is needed. */
    private static final List<ForumStatus> STATUSES =
            List.of(
                    ForumStatus.EXISTS,
                    ForumStatus.EXISTS,
                    ForumStatus.EXISTS,
                    ForumStatus.SHOULD_CHANGE,
                    ForumStatus.EXISTS,
                    ForumStatus.EXISTS,
                    ForumStatus.CAN_GO,
                    ForumStatus.EXISTS,
                    ForumStatus.MISSING,
                    ForumStatus.NEEDED);

    private final Random random;
    private final List<MapFunction> functions = new ArrayList<>();
    private final List<Forum> forums = new ArrayList<>();

    private MadeUpMap(int seed) {
        this.random = new Random(seed);
    }

    static Inventory of(int seed, int nodes) {
        MadeUpMap map = new MadeUpMap(seed);
        int forums = nodes * 2 / 5;
        for (int at = 0; at < nodes - forums; at++) {
            map.functions.add(map.function(at));
        }
        for (int at = 0; at < forums; at++) {
            map.forums.add(map.forum(at));
        }
        List<MapParty> parties =
                KINDS.stream()
                        .map(it -> new MapParty(key(it), name(it), it.swedish(), it, null))
                        .toList();
        return new Inventory(
                "Karta " + seed,
                VersionKind.CURRENT,
                LocalDate.EPOCH,
                parties,
                map.functions,
                map.forums,
                List.of(),
                List.of());
    }

    /** None of a förbund that exists, so that the map can be drawn in any. */
    private static String name(PartyKind kind) {
        return kind == PartyKind.MUNICIPALITY ? "Bruksbo kommun" : kind.swedish() + " Norrdal";
    }

    private static String key(PartyKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private MapFunction function(int at) {
        return new MapFunction(
                "f" + at,
                name(ROLES, at),
                key(KINDS.get(random.nextInt(KINDS.size()))),
                "",
                level(),
                Set.of());
    }

    /** Each a name of its own, as long and as short as those that people write. */
    private static String name(List<String> first, int at) {
        return first.get(at % first.size()) + " " + ABOUT.get(at / first.size() % ABOUT.size());
    }

    private Level level() {
        return random.nextInt(3) == 0 ? Level.STRATEGIC : Level.OPERATIVE;
    }

    private Forum forum(int at) {
        Level level = level();
        List<MapFunction> peers =
                new ArrayList<>(
                        functions.stream()
                                .filter(it -> it.level() == level || random.nextInt(5) == 0)
                                .toList());
        Collections.shuffle(peers, random);
        List<Seat> seats =
                peers.stream()
                        .limit(2 + random.nextInt(5))
                        .map(MapFunction::key)
                        .map(Seat::of)
                        .toList();
        return new Forum(
                "m" + at,
                name(MEETINGS, at),
                level,
                STATUSES.get(at % STATUSES.size()),
                ForumWords.NONE,
                new Pace(1 + at % 12, 60),
                Agreement.NONE,
                Set.of(),
                Set.of(),
                Set.of(),
                seats);
    }
}
