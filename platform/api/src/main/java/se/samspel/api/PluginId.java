package se.samspel.api;

/**
 * Names a plugin (tillägg).
 *
 * @param value lower-case letters a–z, digits, dots and hyphens, at most 60 characters, such as {@code gavleborg}
 */
public record PluginId(String value) {
    public PluginId {
        if (!value.matches("[a-z0-9][a-z0-9.-]{0,59}")) {
            throw new IllegalArgumentException(
                    "a plugin id is a-z, 0-9, dots and hyphens, at most 60: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
