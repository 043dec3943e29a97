package se.samspel.launcher;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where things lie.
 *
 * @param home the distribution: {@code bundle}, {@code lib}, {@code plugins}, {@code worker}
 * @param base the folder of the script: {@code conf} and the data folders; the same as {@code home} when unpacked from the
 *     zip, the checkout when built from source
 */
record Place(Path home, Path base) {
    Place {
        home = home.toAbsolutePath().normalize();
        base = base.toAbsolutePath().normalize();
    }

    /** As the script said. */
    static Place ofThisProcess() {
        String home = System.getProperty("samspel.home", ".");
        return new Place(Path.of(home), Path.of(System.getProperty("samspel.base", home)));
    }

    Distribution distribution() {
        return new Distribution(home);
    }

    Path settingsFile() {
        return base.resolve("conf").resolve("samspel.properties");
    }

    /** Whether this is a checkout that can be built and tested. */
    boolean isCheckout() {
        return Files.isRegularFile(base.resolve("pom.xml"));
    }
}
