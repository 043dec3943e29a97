package se.samspel.api;

/**
 * Who made a change, as the audit trail and the history keep it.
 *
 * @param id the user's id, or the name of the part of the server that acted by itself, such as {@code system:arkiv}
 * @param name what people read, at the time of the change
 */
public record Actor(String id, String name) {
    /** The server acting by itself, for example when it indexes or migrates. */
    public static Actor system(String part) {
        return new Actor("system:" + part, "Samspel");
    }
}
