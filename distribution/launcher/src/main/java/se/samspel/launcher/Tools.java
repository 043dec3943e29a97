package se.samspel.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The programs that the tests need besides Java and Maven: installed when that is possible, else named. */
final class Tools {
    /**
     * One program.
     *
     * @param places where it usually lies; a star stands for any version
     * @param packages the Debian packages that bring it, best first
     */
    private record Tool(String name, List<String> places, List<String> packages) {
        boolean isThere() {
            return places.stream().anyMatch(Tools::exists);
        }
    }

    private static final List<Tool> TOOLS =
            List.of(
                    new Tool(
                            "PostgreSQL",
                            List.of("/usr/lib/postgresql/*/bin/initdb", "/usr/bin/initdb"),
                            List.of("postgresql")),
                    new Tool(
                            "Chromium",
                            List.of(
                                    "/usr/bin/chromium-headless-shell",
                                    "/usr/bin/chromium",
                                    "/usr/bin/google-chrome"),
                            List.of("chromium-headless-shell", "chromium")),
                    new Tool(
                            "LibreOffice",
                            List.of("/usr/bin/soffice", "/usr/lib/libreoffice/program/soffice"),
                            List.of("libreoffice-writer-nogui", "libreoffice-writer")));

    private Tools() {}

    /** @throws Trouble when something is missing that cannot be installed from here, with the line that does it */
    static void requireForTests() {
        List<Tool> missing = missing();
        if (missing.isEmpty()) {
            return;
        }
        if (mayInstall()) {
            System.out.println("Installerar det som testerna behöver: " + names(missing));
            run("apt-get", "update", "-qq");
            missing.forEach(tool -> install(tool.packages()));
        }
        List<Tool> still = missing();
        if (!still.isEmpty()) {
            String packages =
                    String.join(" ", still.stream().map(tool -> tool.packages().get(0)).toList());
            throw new Trouble(
                    "Testerna behöver "
                            + names(still)
                            + ". Installera, på Debian med: sudo apt-get install "
                            + packages);
        }
    }

    private static List<Tool> missing() {
        return TOOLS.stream().filter(tool -> !tool.isThere()).toList();
    }

    private static String names(List<Tool> tools) {
        return String.join(" och ", tools.stream().map(Tool::name).toList());
    }

    private static boolean mayInstall() {
        return "root".equals(System.getProperty("user.name")) && exists("/usr/bin/apt-get");
    }

    private static void install(List<String> alternatives) {
        for (String name : alternatives) {
            if (run("apt-get", "install", "-y", "-qq", "--no-install-recommends", name) == 0) {
                return;
            }
        }
    }

    private static int run(String... command) {
        ProcessBuilder process = new ProcessBuilder(command).inheritIO();
        process.environment().put("DEBIAN_FRONTEND", "noninteractive");
        try {
            return process.start().waitFor();
        } catch (IOException missing) {
            return 127;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }

    private static boolean exists(String place) {
        int star = place.indexOf('*');
        if (star < 0) {
            return Files.isExecutable(Path.of(place));
        }
        String rest = place.substring(star + 2);
        return children(Path.of(place.substring(0, star)))
                .anyMatch(version -> Files.isExecutable(version.resolve(rest)));
    }

    private static Stream<Path> children(Path folder) {
        List<Path> found = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                files.forEach(found::add);
            } catch (IOException unreadable) {
                return Stream.of();
            }
        }
        return found.stream();
    }
}
