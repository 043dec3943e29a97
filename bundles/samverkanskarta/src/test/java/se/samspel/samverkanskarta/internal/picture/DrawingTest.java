package se.samspel.samverkanskarta.internal.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import se.samspel.samverkanskarta.internal.model.Inventories;
import se.samspel.samverkanskarta.internal.model.Inventory;
import se.samspel.samverkanskarta.internal.model.MapFunction;
import se.samspel.samverkanskarta.internal.picture.Picture.Area;
import se.samspel.samverkanskarta.internal.picture.Picture.Box;
import se.samspel.samverkanskarta.internal.picture.Picture.Node;

class DrawingTest {
    @Provide
    Arbitrary<Inventory> maps() {
        return Inventories.of(6, 24, 18);
    }

    @Property(tries = 200)
    void nothingStandsOnAnythingElseAndAllOfItIsInside(@ForAll("maps") Inventory map) {
        Picture picture = Layout.of(map);
        List<Area> areas = picture.nodes().stream().map(Node::area).toList();
        for (int one = 0; one < areas.size(); one++) {
            for (int other = one + 1; other < areas.size(); other++) {
                assertFalse(overlap(areas.get(one), areas.get(other)));
            }
        }
        for (Box box : picture.boxes()) {
            assertTrue(inside(box.area(), new Area(0, 0, picture.width(), picture.height())));
            box.nodes().forEach(node -> assertTrue(inside(node.area(), box.area())));
        }
    }

    @Property(tries = 200)
    void theDrawingIsXmlThatHasEveryNodeAndEveryLine(@ForAll("maps") Inventory map)
            throws Exception {
        Document drawn = read(Drawing.links(Layout.of(map), node -> Optional.of("/" + node.key())));
        int seats = map.forums().stream().mapToInt(it -> it.seats().size()).sum();
        NodeList links = drawn.getElementsByTagName("a");
        assertEquals(map.forums().size() + map.functions().size(), links.getLength());
        for (int at = 0; at < links.getLength(); at++) {
            assertFalse(((Element) links.item(at)).getAttribute("aria-label").isEmpty());
        }
        assertEquals(seats, Layout.of(map).lines().size());
        assertFalse(Drawing.plain(Layout.of(map)).contains(" style="));
        assertFalse(Drawing.plain(Layout.of(map)).contains("<a "));
    }

    @Test
    void theSameMapGivesTheSameLetters() {
        Picture picture = Layout.of(Inventories.sample());
        assertEquals(Drawing.plain(picture), Drawing.plain(Layout.of(Inventories.sample())));
        assertTrue(picture.width() < 1400, () -> "wide: " + picture.width());
    }

    @Test
    void oneStepsThroughTheLeftColumnThenTheForumsThenTheRight() {
        Picture picture = Layout.of(Inventories.sample());
        int before = 0;
        for (Box box : picture.boxes()) {
            assertTrue(box.area().x() >= before);
            before = box.area().x();
            int above = 0;
            for (Node node : box.nodes()) {
                assertTrue(node.area().y() > above);
                above = node.area().y();
            }
        }
    }

    @Test
    void whatPeopleWriteStaysLetters() throws Exception {
        Inventory map = Inventories.random(1, 1, 1, 1);
        MapFunction evil =
                new MapFunction(
                        "k0",
                        "<script>alert('x')</script> & \" \u0000",
                        "p0",
                        "",
                        map.functions().getFirst().level(),
                        Set.of());
        Document drawn = read(Drawing.plain(Layout.of(map.withFunctions(List.of(evil)))));
        assertEquals(0, drawn.getElementsByTagName("script").getLength());
    }

    @Test
    void aPartOfAMapStandsAsTheWholeDid() {
        Inventory map = Inventories.sample();
        Order order = Order.of(map);
        Inventory some = map.withForums(map.forums().subList(0, 12));
        List<NodeId> whole =
                Layout.of(map, order, Map.of()).nodes().stream().map(Node::id).toList();
        List<NodeId> part =
                Layout.of(some, order, Map.of()).nodes().stream().map(Node::id).toList();
        assertEquals(whole.stream().filter(part::contains).toList(), part);
    }

    @ParameterizedTest
    @CsvSource({
        "Kort, 1",
        "Enhetschef ekonomiskt bistånd och arbetsmarknad, 2",
        "Enhetschef för ekonomiskt bistånd och arbetsmarknad i hela länet och i grannlänen, 2",
        "Arbetsmarknadsförvaltningsadministrationschefskonferensen, 2"
    })
    void aLabelIsSetInTwoLinesThatFit(String label, int lines) {
        List<String> set = Letters.lines(label, 208, 2);
        assertEquals(lines, set.size(), set::toString);
        set.forEach(line -> assertTrue(Letters.width(line) <= 216, line));
    }

    @Test
    void aLabelThatIsCutTellsItsWholeNameInATitle() {
        Inventory map = Inventories.random(1, 1, 1, 0);
        String name = "Samordnare ".repeat(9).strip();
        MapFunction long1 =
                new MapFunction("k0", name, "p0", "", map.functions().getFirst().level(), Set.of());
        String drawn = Drawing.plain(Layout.of(map.withFunctions(List.of(long1))));
        assertTrue(drawn.contains("<title>" + name + "</title>"));
    }

    private static Document read(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(svg)));
    }

    private static boolean overlap(Area one, Area other) {
        return one.x() < other.right()
                && other.x() < one.right()
                && one.y() < other.bottom()
                && other.y() < one.bottom();
    }

    private static boolean inside(Area inner, Area outer) {
        return inner.x() >= outer.x()
                && inner.y() >= outer.y()
                && inner.right() <= outer.right()
                && inner.bottom() <= outer.bottom();
    }
}
