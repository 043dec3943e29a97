package se.samspel.dialogstod.internal.out;

import se.samspel.dialogstod.internal.compare.Chart;

/**
 * Draws a chart for paper: what shapes look like stands in the picture itself, in black and grey, and what is newest is told by
 * a thicker ring, so that a printer without colour says the same.
 */
final class ChartOnPaper {
    private static final String BLACK = "#1c1c1c";
    private static final String GREY = "#8a8a8a";
    private static final String LIGHT = "#cfcfcf";

    private final Chart chart;
    private final StringBuilder svg = new StringBuilder();

    private ChartOnPaper(Chart chart) {
        this.chart = chart;
    }

    static String svg(Chart chart) {
        return new ChartOnPaper(chart).draw();
    }

    private String draw() {
        svg.append(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\">"
                        .formatted(chart.width(), chart.height(), chart.width(), chart.height()));
        for (Chart.Tick tick : chart.ticks()) {
            line(tick.x(), 4, tick.x(), chart.height() - 20, LIGHT, 1);
            text(tick.x(), chart.height() - 5, tick.label(), "middle", false);
        }
        chart.lanes().forEach(this::lane);
        return svg.append("</svg>").toString();
    }

    private void lane(Chart.Lane lane) {
        text(2, lane.y(), lane.label(), "start", false);
        for (Chart.Bar bar : lane.bars()) {
            line(bar.from(), bar.y(), bar.to(), bar.y(), GREY, 2);
            line(bar.middleFrom(), bar.y(), bar.middleTo(), bar.y(), GREY, 8);
            line(bar.median(), bar.y() - 8, bar.median(), bar.y() + 8, BLACK, 3);
        }
        for (Chart.Mark mark : lane.marks()) {
            svg.append(
                    "<circle cx=\"%d\" cy=\"%d\" r=\"%d\" fill=\"#ffffff\" stroke=\"%s\" stroke-width=\"%s\"/>"
                            .formatted(
                                    mark.x(),
                                    mark.y(),
                                    mark.radius(),
                                    BLACK,
                                    mark.last() ? "3" : "1"));
            text(mark.x(), mark.y() + 4, mark.text(), "middle", mark.last());
        }
    }

    private void line(int x, int y, int toX, int toY, String colour, int width) {
        svg.append(
                "<line x1=\"%d\" y1=\"%d\" x2=\"%d\" y2=\"%d\" stroke=\"%s\" stroke-width=\"%d\"/>"
                        .formatted(x, y, toX, toY, colour, width));
    }

    private void text(int x, int y, String text, String anchor, boolean bold) {
        svg.append(
                "<text x=\"%d\" y=\"%d\" text-anchor=\"%s\" font-family=\"Open Sans\" font-size=\"12\"%s fill=\"%s\">%s</text>"
                        .formatted(
                                x,
                                y,
                                anchor,
                                bold ? " font-weight=\"bold\"" : "",
                                BLACK,
                                escaped(text)));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
