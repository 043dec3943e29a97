package se.samspel.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.samspel.api.Settings;
import se.samspel.api.content.Suggestion;

/** Reads {@code key=value} lines strictly: a backslash is a backslash, and a key nobody knows is an error with its line. */
final class SettingsFile {
    private SettingsFile() {}

    /** The keys of the file; none when there is no file. */
    static Map<String, String> read(Path file) {
        Map<String, String> values = new TreeMap<>();
        List<String> lines = lines(file);
        for (int number = 1; number <= lines.size(); number++) {
            String line = lines.get(number - 1).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                take(line, file + ", rad " + number, values);
            }
        }
        return values;
    }

    private static List<String> lines(Path file) {
        if (!Files.exists(file)) {
            return List.of();
        }
        try {
            return Files.readAllLines(file);
        } catch (IOException unreadable) {
            throw new Trouble(
                    "Samspel startar inte. Filen "
                            + file
                            + " går inte att läsa. Kontrollera att den är text i UTF-8 och att du får läsa den.",
                    unreadable);
        }
    }

    private static void take(String line, String where, Map<String, String> values) {
        int equals = line.indexOf('=');
        String key = equals < 0 ? line : line.substring(0, equals).strip();
        List<String> known = Configuration.keys().stream().map(Settings.Key::name).toList();
        if (!known.contains(key)) {
            String help =
                    Suggestion.nearest(key, known)
                            .map(near -> "Menade du " + near + "?")
                            .orElse("Det här går att ställa in: " + String.join(", ", known) + ".");
            throw wrong(where, "\"" + key + "\" känns inte igen. " + help);
        }
        if (equals < 0) {
            throw wrong(where, "Det saknas ett likhetstecken och ett värde efter " + key + ".");
        }
        if (values.put(key, line.substring(equals + 1).strip()) != null) {
            throw wrong(where, key + " står två gånger. Ta bort den ena raden.");
        }
    }

    private static Trouble wrong(String where, String what) {
        return new Trouble("Samspel startar inte. " + where + ": " + what);
    }
}
