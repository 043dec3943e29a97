package se.samspel.launcher;

import java.nio.file.Path;
import java.util.Map;

/** The commands of Samspel. The scripts {@code samspel} and {@code samspel.cmd} only find Java and come here. */
public final class Main {
    private Main() {}

    /**
     * Runs one command and ends the process: 0 when it went well, 1 when something is wrong, 2 when the command line is.
     *
     * @param arguments the command and its options
     */
    public static void main(String[] arguments) {
        wipeJavasOwnWarning();
        System.exit(run(arguments, System.getenv()));
    }

    /**
     * Java itself says on the error stream that the vector module is not finished, before anything of ours runs and with no
     * flag against it. On a terminal, as the script tells us, the line is wiped away; in a log it stays.
     */
    private static void wipeJavasOwnWarning() {
        if (Boolean.getBoolean("samspel.terminal")
                && ModuleLayer.boot().findModule("jdk.incubator.vector").isPresent()) {
            System.err.print("\033[1A\033[2K");
            System.err.flush();
        }
    }

    private static int run(String[] arguments, Map<String, String> environment) {
        CommandLine line;
        try {
            line = CommandLine.parse(arguments);
        } catch (Trouble wrong) {
            System.err.println(wrong.getMessage());
            return 2;
        }
        try {
            return run(line, environment);
        } catch (Trouble trouble) {
            System.err.println(trouble.getMessage());
            return 1;
        }
    }

    private static int run(CommandLine line, Map<String, String> environment) {
        Place place = Place.ofThisProcess();
        return switch (line.command()) {
            case HELP -> help();
            case RUN -> new Run(place, Configuration.read(place, line, environment)).untilStopped();
            case DEV -> new Dev(place, Configuration.read(place, line, environment)).untilStopped();
            case WHY -> new Why(place, Configuration.read(place, line, environment)).answer();
            case DOCTOR -> Doctor.examine(place, line, environment);
            case TEST -> test(place, line);
        };
    }

    private static int test(Place place, CommandLine line) {
        Path java = Path.of(System.getProperty("java.home"));
        return new TestRun(place.base(), java, line.longer()).all();
    }

    private static int help() {
        System.out.println(CommandLine.HELP);
        return 0;
    }
}
