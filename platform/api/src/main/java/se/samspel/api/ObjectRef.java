package se.samspel.api;

/**
 * Points at one thing in any bundle without knowing its table.
 *
 * @param kind the kind with its schema first, such as {@code plan.goal}
 * @param id the row's id as text
 */
public record ObjectRef(String kind, String id) {
    public ObjectRef(String kind, long id) {
        this(kind, Long.toString(id));
    }

    @Override
    public String toString() {
        return kind + ":" + id;
    }
}
