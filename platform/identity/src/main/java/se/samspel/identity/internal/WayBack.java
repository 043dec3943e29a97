package se.samspel.identity.internal;

import org.jspecify.annotations.Nullable;

/** Where a person goes afterwards: a path of this server and nothing else, whatever the form said. */
final class WayBack {
    private WayBack() {}

    /** The path, or the start page when it could lead elsewhere. */
    static String to(@Nullable String path) {
        boolean own =
                path != null
                        && path.startsWith("/")
                        && !path.startsWith("//")
                        && path.indexOf('\\') < 0
                        && path.chars().noneMatch(Character::isISOControl)
                        && !path.startsWith("/logga-");
        return own && path != null ? path : "/";
    }
}
