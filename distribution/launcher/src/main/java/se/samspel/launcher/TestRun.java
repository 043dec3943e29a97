package se.samspel.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Everything that continuous integration runs: builds, checks the style, and runs every test, browser included. */
final class TestRun {
    /**
     * A build is over before the optimising compiler has paid for itself. With little room for code or for what is soon
     * forgotten, a tenth of its time goes to cleaning up.
     */
    private static final String FOR_A_SHORT_LIFE =
            "-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:ReservedCodeCacheSize=240m -Xms1g -Xmn640m";

    /** One module is compiled while another one's tests wait. */
    private static final String SIDE_BY_SIDE = "-T2";

    private final Path checkout;
    private final Path java;
    private final boolean longer;

    /** @param longer whether tests with the tag {@code long} are run too */
    TestRun(Path checkout, Path java, boolean longer) {
        this.checkout = checkout;
        this.java = java;
        this.longer = longer;
    }

    int all() {
        if (!checkout.resolve("pom.xml").toFile().isFile()) {
            throw new Trouble("test behöver källkoden. Kör kommandot i en utcheckad kopia.");
        }
        Tools.forTests().require();
        // File times may be kept in whole seconds.
        Instant begun = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        TestsFolder folder = TestsFolder.make();
        // Also when the run is broken off.
        Runtime.getRuntime().addShutdownHook(new Thread(folder::close, "tests-folder"));
        int exit = run(command(folder.path()));
        TestReports reports = TestReports.in(checkout, begun);
        reports.failures().forEach(System.out::println);
        System.out.println(reports.summary());
        return exit == 0 && reports.green() ? 0 : 1;
    }

    List<String> command(Path folder) {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                "mvn",
                                "-B",
                                "-ntp",
                                SIDE_BY_SIDE,
                                "--fail-at-end",
                                "-Dsamspel.test.folder=" + folder,
                                "verify"));
        if (longer) {
            command.add("-Dsamspel.test.excluded=none");
            command.add("-Dsamspel.pictures=true");
        }
        return command;
    }

    private int run(List<String> command) {
        ProcessBuilder maven = new ProcessBuilder(command).directory(checkout.toFile()).inheritIO();
        maven.environment().put("JAVA_HOME", java.toString());
        maven.environment().putIfAbsent("MAVEN_OPTS", FOR_A_SHORT_LIFE);
        try {
            return maven.start().waitFor();
        } catch (IOException missing) {
            throw new Trouble(
                    "Maven finns inte. Installera det, på Debian med: apt-get install maven",
                    missing);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }
}
