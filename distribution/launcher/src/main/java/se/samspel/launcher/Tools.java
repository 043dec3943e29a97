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
    record Tool(String name, List<String> places, List<String> packages) {
        boolean isThere() {
            return places.stream().anyMatch(Tools::exists);
        }
    }

    /** Carries one command out and says how it went, as a process's exit code. */
    interface Shell {
        int run(String... command);
    }

    static final List<Tool> TOOLS =
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
                            List.of("libreoffice-writer-nogui", "libreoffice-writer")),
                    new Tool("Tesseract", List.of("/usr/bin/tesseract"), List.of("tesseract-ocr")),
                    new Tool(
                            "svenska för Tesseract",
                            List.of("/usr/share/tesseract-ocr/*/tessdata/swe.traineddata"),
                            List.of("tesseract-ocr-swe")));

    private final List<Tool> tools;
    private final boolean mayInstall;
    private final Shell shell;

    Tools(List<Tool> tools, boolean mayInstall, Shell shell) {
        this.tools = List.copyOf(tools);
        this.mayInstall = mayInstall;
        this.shell = shell;
    }

    /** What the tests need, installed by Debian's own program where this account may. */
    static Tools forTests() {
        boolean root = "root".equals(System.getProperty("user.name"));
        return new Tools(TOOLS, root && exists("/usr/bin/apt-get"), Tools::run);
    }

    /** @throws Trouble when something is missing that cannot be installed from here, with the line that does it */
    void require() {
        List<Tool> missing = missing();
        if (missing.isEmpty()) {
            return;
        }
        if (mayInstall) {
            System.out.println("Installerar det som testerna behöver: " + names(missing));
            shell.run("apt-get", "update", "-qq");
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

    private List<Tool> missing() {
        return tools.stream().filter(tool -> !tool.isThere()).toList();
    }

    private static String names(List<Tool> tools) {
        return String.join(" och ", tools.stream().map(Tool::name).toList());
    }

    private void install(List<String> alternatives) {
        for (String name : alternatives) {
            if (shell.run("apt-get", "install", "-y", "-qq", "--no-install-recommends", name)
                    == 0) {
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
            return Files.isReadable(Path.of(place));
        }
        String rest = place.substring(star + 2);
        return children(Path.of(place.substring(0, star)))
                .anyMatch(version -> Files.isReadable(version.resolve(rest)));
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
