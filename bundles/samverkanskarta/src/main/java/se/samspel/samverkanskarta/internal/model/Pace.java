package se.samspel.samverkanskarta.internal.model;

/**
 * How often and how long a forum meets. Zero says that it is not known, and then no hours are counted.
 *
 * @param timesPerYear meetings a year
 * @param minutes length of one meeting
 */
public record Pace(int timesPerYear, int minutes) {
    public static final Pace UNKNOWN = new Pace(0, 0);

    public Pace {
        if (timesPerYear < 0 || timesPerYear > 500 || minutes < 0 || minutes > 24 * 60) {
            throw new IllegalArgumentException(
                    "a pace is 0-500 times a year and 0-1440 minutes, not "
                            + timesPerYear
                            + " and "
                            + minutes);
        }
    }

    public boolean known() {
        return timesPerYear > 0 && minutes > 0;
    }

    /** What one seat for one costs a year: meetings times minutes; 0 when it is not known. */
    public int minutesPerYear() {
        return timesPerYear * minutes;
    }
}
