package se.samspel.samverkanskarta.internal.views;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.samspel.api.web.Page;
import se.samspel.api.web.Swedish;
import se.samspel.samverkanskarta.internal.MapTab;
import se.samspel.samverkanskarta.internal.analysis.Candidate;
import se.samspel.samverkanskarta.internal.analysis.Gaps;
import se.samspel.samverkanskarta.internal.analysis.Overlap;
import se.samspel.samverkanskarta.internal.analysis.SinglePoint;
import se.samspel.samverkanskarta.internal.model.Inventory;
import se.samspel.samverkanskarta.internal.norm.NormFile;
import se.samspel.samverkanskarta.internal.picture.Drawing;
import se.samspel.samverkanskarta.internal.picture.Layout;
import se.samspel.samverkanskarta.internal.picture.Order;
import se.samspel.samverkanskarta.internal.words.MapText;

/** Makes the page of the picture. */
final class PictureViews {
    /** A larger map is shown as a matrix first: a picture of it is hard to take in. */
    static final int LARGEST = 150;

    private PictureViews() {}

    static Page page(Seen seen, NormFile norm, FilterView.Units units) {
        Inventory shown = seen.filter().in(seen.inventory());
        boolean large = shown.forums().size() + shown.functions().size() > LARGEST;
        if (large && seen.asked("visa").isEmpty()) {
            return MatrixViews.page(seen, units)
                    .withInstead(seen.path(MapTab.PICTURE) + "?visa=bild");
        }
        return new PicturePage(
                seen.line(),
                new MapText(shown).size(),
                look(seen, norm),
                FilterView.of(
                        seen.path(MapTab.PICTURE),
                        seen.line(),
                        seen.inventory(),
                        seen.filter(),
                        units),
                svg(seen, shown),
                files(seen));
    }

    /** A part of the map stands as the whole does, so that nothing moves when one filters. */
    private static String svg(Seen seen, Inventory shown) {
        return shown.forums().isEmpty() && shown.functions().isEmpty()
                ? ""
                : Drawing.links(Layout.of(shown, Order.of(seen.inventory()), Map.of()), seen::node);
    }

    private static List<Line> look(Seen seen, NormFile norm) {
        Inventory inventory = seen.inventory();
        List<Line> look = new ArrayList<>();
        add(look, seen, Gaps.of(inventory, norm.norm()).size(), "lucka", "luckor", "luckor");
        add(
                look,
                seen,
                Overlap.of(inventory, norm.norm()).size(),
                "dubblering",
                "dubbleringar",
                "dubbleringar");
        add(
                look,
                seen,
                SinglePoint.of(inventory).size(),
                "skör koppling",
                "sköra kopplingar",
                "skora");
        add(
                look,
                seen,
                Candidate.of(inventory).size(),
                "forum som kan tas bort",
                "forum som kan tas bort",
                "kan-bort");
        return look;
    }

    private static void add(
            List<Line> look, Seen seen, int count, String one, String many, String anchor) {
        if (count > 0) {
            String text = Swedish.count(count, one, many);
            look.add(
                    new Line(
                            text,
                            List.of(
                                    new Line.Link(
                                            text, seen.path(MapTab.ANALYSIS) + "#" + anchor))));
        }
    }

    private static List<Line.Link> files(Seen seen) {
        String path = seen.path(MapTab.PICTURE);
        return List.of(
                new Line.Link("Rapport (PDF)", path + ".pdf"),
                new Line.Link("Bilden (SVG)", path + ".svg"),
                new Line.Link("Tabell (Excel)", path + ".xlsx"),
                new Line.Link("Tabell (CSV)", path + ".csv"));
    }
}
