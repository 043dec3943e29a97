package se.samspel.plugins.internal;

import java.util.Optional;
import org.osgi.framework.Version;
import org.osgi.framework.VersionRange;

/** Whether this server is one that a plugin is made for, and the words for when it is not. */
final class Requirement {
    private Requirement() {}

    static Optional<String> refusal(VersionRange range, Version server) {
        if (range.includes(server)) {
            return Optional.empty();
        }
        boolean tooOld = server.compareTo(range.getLeft()) < 0;
        Version right = range.getRight();
        String wanted =
                tooOld || right == null
                        ? "Tillägget kräver version " + shortest(range.getLeft()) + "."
                        : "Tillägget är gjort för versioner före " + shortest(right) + ".";
        return Optional.of(
                wanted + " Den här servern har " + twoParts(server) + ". Inget har ändrats.");
    }

    private static String shortest(Version version) {
        return version.getMicro() != 0
                ? version.toString()
                : version.getMinor() != 0
                        ? twoParts(version)
                        : Integer.toString(version.getMajor());
    }

    private static String twoParts(Version version) {
        return version.getMajor() + "." + version.getMinor();
    }
}
