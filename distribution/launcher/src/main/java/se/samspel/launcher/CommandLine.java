package se.samspel.launcher;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.samspel.api.content.Suggestion;

/**
 * What was asked for on the command line.
 *
 * @param settings settings keys with the values that options gave them
 */
record CommandLine(Command command, Map<String, String> settings) {
    /** What Samspel can do. */
    enum Command {
        RUN,
        TEST,
        DOCTOR,
        WHY,
        DEV,
        HELP
    }

    static final String HELP =
            """
            Så här använder du Samspel:

              samspel run [--demo]   startar Samspel och visar adressen
              samspel doctor         kontrollerar datorn, inställningarna och datamappen
              samspel why            berättar vad som inte är igång, och varför
              samspel dev            startar och byter ut en del när den byggts om
              samspel test [--long]  bygger allt och kör alla tester, med --long även de som tar lång tid

            Val till run, dev, why och doctor:

              --demo          påhittat innehåll i en egen datamapp, med rollväljare
              --port NUMMER   porten att lyssna på, annars 8080 (0 = vilken ledig som helst)
              --host ADRESS   adressen att lyssna på, annars 127.0.0.1
              --data MAPP     mappen där allt som sparas ligger, annars data

            Fler inställningar står i conf/samspel.properties.""";

    private static final String LONG = "samspel.test.long";
    private static final Map<String, String> WITH_VALUE =
            Map.of("--port", "samspel.port", "--host", "samspel.host", "--data", "samspel.data");

    CommandLine {
        settings = Map.copyOf(settings);
    }

    static CommandLine parse(String... arguments) {
        Deque<String> rest = new ArrayDeque<>(Arrays.asList(arguments));
        if (rest.isEmpty() || Stream.of("--help", "-h", "hjälp").anyMatch(rest::contains)) {
            return new CommandLine(Command.HELP, Map.of());
        }
        Command command = command(rest.pop());
        Map<String, String> settings = new TreeMap<>();
        while (!rest.isEmpty()) {
            option(command, rest, settings);
        }
        return new CommandLine(command, settings);
    }

    private static Command command(String word) {
        for (Command command : Command.values()) {
            if (command.name().toLowerCase(Locale.ROOT).equals(word)) {
                return command;
            }
        }
        List<String> known =
                Stream.of(Command.values()).map(c -> c.name().toLowerCase(Locale.ROOT)).toList();
        throw new Trouble(
                "Kommandot \"" + word + "\" finns inte." + meant(word, known) + "\n\n" + HELP);
    }

    private static void option(Command command, Deque<String> rest, Map<String, String> settings) {
        String word = rest.pop();
        if (command == Command.TEST && word.equals("--long")) {
            settings.put(LONG, "true");
            return;
        }
        int equals = word.indexOf('=');
        if (equals > 0) {
            rest.push(word.substring(equals + 1));
            word = word.substring(0, equals);
        }
        if (word.equals("--demo") && equals < 0) {
            settings.put("samspel.demo", "true");
            return;
        }
        String key = WITH_VALUE.get(word);
        if (key == null) {
            List<String> known =
                    Stream.concat(WITH_VALUE.keySet().stream(), Stream.of("--demo")).toList();
            throw new Trouble(
                    "Valet \"" + word + "\" finns inte." + meant(word, known) + "\n\n" + HELP);
        }
        if (rest.isEmpty()) {
            throw new Trouble("Det saknas ett värde efter " + word + ".\n\n" + HELP);
        }
        settings.put(key, rest.pop());
    }

    private static String meant(String word, List<String> known) {
        return Suggestion.nearest(word, known).map(near -> " Menade du " + near + "?").orElse("");
    }

    /** Whether the tests that take minutes each were asked for too. */
    boolean longer() {
        return settings.containsKey(LONG);
    }

    /** Whether the demo was asked for here, which always has a data folder of its own. */
    boolean demo() {
        return settings.containsKey("samspel.demo");
    }
}
