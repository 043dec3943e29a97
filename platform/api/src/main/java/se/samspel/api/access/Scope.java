package se.samspel.api.access;

import se.samspel.api.UnitId;

/**
 * Who may read a thing; every readable row and index document carries one as text, so a filter is a comparison and
 * nobody joins identity's tables.
 *
 * @param value {@code unit:<group or förbund>} for those who work there, {@code within:<förbund>} for everyone in the
 *     förbund, {@code everyone} for all who are signed in, {@code administration:<förbund>} for those who manage the förbund's
 *     people and groups, {@code server} for the server's administrators
 */
public record Scope(String value) {
    public static final Scope EVERYONE = new Scope("everyone");
    public static final Scope SERVER = new Scope("server");

    /** For those who work in the unit, or above it. */
    public static Scope unit(UnitId unit) {
        return new Scope("unit:" + unit);
    }

    /** For everyone in the förbund. */
    public static Scope within(UnitId association) {
        return new Scope("within:" + association);
    }

    /** For those who manage the people and groups of the förbund: its it and the server's administrators. */
    public static Scope administration(UnitId association) {
        return new Scope("administration:" + association);
    }

    @Override
    public String toString() {
        return value;
    }
}
