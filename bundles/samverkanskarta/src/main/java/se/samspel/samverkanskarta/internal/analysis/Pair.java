package se.samspel.samverkanskarta.internal.analysis;

/** Two that meet, or do not; the same whichever is named first. */
public record Pair(String one, String other) implements Comparable<Pair> {
    public Pair {
        if (one.compareTo(other) > 0) {
            String first = other;
            other = one;
            one = first;
        }
    }

    /** Whether it is one of the two. */
    public boolean has(String key) {
        return one.equals(key) || other.equals(key);
    }

    @Override
    public int compareTo(Pair another) {
        int first = one.compareTo(another.one);
        return first == 0 ? other.compareTo(another.other) : first;
    }
}
