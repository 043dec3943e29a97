package se.samspel.samverkanskarta.internal.picture;

/** A node of the picture; functions and forums may have the same keys. */
public record NodeId(boolean isForum, String key) {
    public static NodeId function(String key) {
        return new NodeId(false, key);
    }

    public static NodeId forum(String key) {
        return new NodeId(true, key);
    }
}
