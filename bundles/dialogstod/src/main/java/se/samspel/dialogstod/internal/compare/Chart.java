package se.samspel.dialogstod.internal.compare;

import java.util.List;

/**
 * A picture as shapes in the units of its own drawing; what they look like is for the style sheet to say. Everything in it
 * stands in its description and in a table as well.
 *
 * @param id unique on its page
 * @param title what it shows, for who listens
 * @param description the same in words
 * @param ticks the steps, left to right
 * @param lanes from above
 */
public record Chart(
        String id,
        String title,
        String description,
        int width,
        int height,
        List<Tick> ticks,
        List<Lane> lanes) {
    public Chart {
        ticks = List.copyOf(ticks);
        lanes = List.copyOf(lanes);
    }

    /** A step, its number and where it stands. */
    public record Tick(int x, String label) {}

    /**
     * What stands under one label.
     *
     * @param y the baseline of the label
     * @param bars at most one for the reach and one for the middle; none when the marks say all
     */
    public record Lane(String label, int y, List<Mark> marks, List<Bar> bars) {
        public Lane {
            marks = List.copyOf(marks);
            bars = List.copyOf(bars);
        }
    }

    /** A ring with a number in it. @param last whether it belongs to the newest round */
    public record Mark(int x, int y, int radius, String text, boolean last) {}

    /** How far answers reach: from the lowest to the highest, with the middle half and the median on it. */
    public record Bar(int y, int from, int to, int middleFrom, int middleTo, int median) {}
}
