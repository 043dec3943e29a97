package se.samspel.samverkanskarta.internal.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samspel.samverkanskarta.internal.model.Forum;
import se.samspel.samverkanskarta.internal.model.Inventories;
import se.samspel.samverkanskarta.internal.model.Inventory;
import se.samspel.samverkanskarta.internal.model.Seat;

class OrderTest {
    @Provide
    Arbitrary<Inventory> maps() {
        return Inventories.of(6, 24, 18);
    }

    @Property(tries = 300)
    void theCountIsThatOfEveryPairOfLines(@ForAll("maps") Inventory map) {
        Order order = Order.of(map);
        assertEquals(pairs(map, order), Crossings.of(map, order));
    }

    @Property(tries = 300)
    void noMoreLinesCrossThanByBarycentreAlone(@ForAll("maps") Inventory map) {
        assertTrue(Crossings.of(map, Order.of(map)) <= Crossings.byBarycentre(map));
    }

    @Property(tries = 100)
    void theSameMapAlwaysGivesTheSameOrder(@ForAll("maps") Inventory map) {
        assertEquals(Order.of(map), Order.of(map));
    }

    @Property(tries = 100)
    void everyNodeStandsOnceAndAnUnchangedMapMovesNobody(@ForAll("maps") Inventory map) {
        Order order = Order.of(map);
        assertEquals(map.forums().size() + map.functions().size(), order.nodes().size());
        assertEquals(order.nodes().size(), new HashSet<>(order.nodes()).size());
        assertEquals(order, order.after(map));
    }

    @Property(tries = 300)
    void oneSeatLessLetsNoMoreLinesCrossAndMovesFew(@ForAll("maps") Inventory map) {
        Order before = Order.of(map);
        for (Forum forum : map.forums()) {
            if (!forum.seats().isEmpty()) {
                Inventory changed =
                        with(map, forum.withSeats(forum.seats().subList(1, forum.seats().size())));
                assertTrue(
                        Crossings.of(changed, before.after(changed))
                                <= Crossings.of(changed, before));
                return;
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 60, 150})
    void aSmallChangeMovesFewNodes(int nodes) {
        int moved = 0;
        int looked = 0;
        for (int seed = 0; seed < 10; seed++) {
            Inventory map = Inventories.random(seed, 4, nodes * 6 / 10, nodes * 4 / 10);
            Order before = Order.of(map);
            Inventory changed = oneMore(map);
            moved += moved(before, before.after(changed));
            looked += nodes;
        }
        assertTrue(moved * 20 <= looked, moved + " of " + looked + " nodes moved");
    }

    @Test
    void whatIsNewStandsWhereItsLinesLead() {
        Inventory map = Inventories.sample();
        Forum known = map.forums().getFirst();
        List<Forum> forums = new ArrayList<>(map.forums());
        forums.add(
                new Forum(
                        "ny",
                        "Ny",
                        known.level(),
                        known.status(),
                        known.words(),
                        known.pace(),
                        known.agreement(),
                        known.targetGroups(),
                        known.transitions(),
                        known.municipalities(),
                        known.seats()));
        Inventory changed = map.withForums(forums);
        Order after = Order.of(map).after(changed);
        assertTrue(after.nodes().contains(NodeId.forum("ny")));
        assertTrue(Crossings.of(changed, after) <= Crossings.of(changed, Order.of(map)));
    }

    private static Inventory oneMore(Inventory map) {
        Forum forum = map.forums().get(map.forums().size() / 2);
        List<Seat> seats = new ArrayList<>(forum.seats());
        String function = map.functions().get(map.functions().size() / 2).key();
        if (forum.seat(function).isEmpty()) {
            seats.add(Seat.of(function));
        } else {
            seats.removeIf(it -> it.function().equals(function));
        }
        return with(map, forum.withSeats(seats));
    }

    static Inventory with(Inventory map, Forum changed) {
        return map.withForums(
                map.forums().stream()
                        .map(it -> it.key().equals(changed.key()) ? changed : it)
                        .toList());
    }

    /** How many have to be taken out so that the rest stands as before: all but the longest row that still goes upwards. */
    private static int moved(Order before, Order after) {
        Map<NodeId, Integer> ranks = before.ranks();
        List<Integer> tails = new ArrayList<>();
        for (NodeId node : after.nodes()) {
            int rank = ranks.get(node);
            int at = 0;
            while (at < tails.size() && tails.get(at) < rank) {
                at++;
            }
            if (at == tails.size()) {
                tails.add(rank);
            } else {
                tails.set(at, rank);
            }
        }
        return after.nodes().size() - tails.size();
    }

    private static int pairs(Inventory map, Order order) {
        Picture picture = Layout.of(map, order, Map.of());
        List<Picture.Line> lines = picture.lines();
        int sum = 0;
        for (int one = 0; one < lines.size(); one++) {
            for (int other = one + 1; other < lines.size(); other++) {
                Picture.Line first = lines.get(one);
                Picture.Line second = lines.get(other);
                boolean sameSide = first.fromX() < first.toX() == second.fromX() < second.toX();
                long turns = (long) (first.fromY() - second.fromY()) * (first.toY() - second.toY());
                if (sameSide && turns < 0) {
                    sum++;
                }
            }
        }
        return sum;
    }
}
