package se.samspel.launcher;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import se.samspel.api.Settings;
import se.samspel.api.content.Suggestion;

/**
 * The settings of this start: defaults, over them the file, the environment and the command line.
 *
 * @param settings typed and checked
 * @param properties the same as text, for the container
 */
record Configuration(Settings settings, Map<String, String> properties) {
    /** For the script, which picks Java before anything of this runs. */
    private static final List<String> SCRIPT = List.of("SAMSPEL_JAVA_OPTIONS");

    Configuration {
        properties = Map.copyOf(properties);
    }

    /**
     * Reads and checks everything, before anything starts.
     *
     * @throws Trouble when a key is unknown or a value does not work
     */
    static Configuration read(Place place, CommandLine line, Map<String, String> environment) {
        Map<String, String> values = new TreeMap<>();
        Settings.KEYS.forEach(key -> values.put(key.name(), key.defaultValue()));
        values.putAll(SettingsFile.read(place.settingsFile()));
        values.putAll(fromEnvironment(environment));
        String data = place.base().resolve(values.getOrDefault("samspel.data", "data")).toString();
        values.put(
                "samspel.data", line.demo() ? place.base().resolve("data-demo").toString() : data);
        values.putAll(line.settings());
        values.put(
                "samspel.data",
                Path.of(value(values, "samspel.data")).toAbsolutePath().normalize().toString());
        values.put("samspel.home", place.home().toString());
        return new Configuration(checked(values::get), values);
    }

    /** The keys a person may set; where the distribution lies is for the script to say. */
    static List<Settings.Key> keys() {
        return Settings.KEYS.stream().filter(key -> !key.name().equals("samspel.home")).toList();
    }

    private static String value(Map<String, String> values, String key) {
        return values.getOrDefault(key, "");
    }

    private static Settings checked(UnaryOperator<@Nullable String> property) {
        try {
            Settings settings = Settings.of(property);
            Loopback.require(settings.host());
            return settings;
        } catch (IllegalArgumentException wrong) {
            throw new Trouble("Samspel startar inte. " + wrong.getMessage(), wrong);
        }
    }

    private static Map<String, String> fromEnvironment(Map<String, String> environment) {
        Map<String, String> keys = new LinkedHashMap<>();
        keys().forEach(key -> keys.put(key.environment(), key.name()));
        Map<String, String> found = new TreeMap<>();
        new TreeMap<>(environment)
                .forEach(
                        (name, value) -> {
                            String key = keys.get(name);
                            if (key != null) {
                                found.put(key, value);
                            } else if (name.startsWith("SAMSPEL_") && !SCRIPT.contains(name)) {
                                throw unknown(name, keys);
                            }
                        });
        return found;
    }

    private static Trouble unknown(String name, Map<String, String> keys) {
        return new Trouble(
                "Samspel startar inte. Miljövariabeln "
                        + name
                        + " känns inte igen."
                        + Suggestion.nearest(name, keys.keySet())
                                .map(near -> " Menade du " + near + "?")
                                .orElse(" Ta bort den och försök igen."));
    }
}
