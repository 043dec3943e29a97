package se.samspel.api;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What the one settings file and the environment say, typed. The launcher reads and checks them before anything starts
 * and hands them to the container as framework properties; a bundle calls {@code Settings.of(context::getProperty)}.
 *
 * @param home the distribution's folder
 * @param data where everything that is kept lives
 * @param host the address to listen on; loopback only until TLS is there
 * @param port TCP port; 0 means any free one
 * @param demo whether the demo content and the role picker are on
 * @param databaseUrl empty for the embedded SQLite, otherwise a {@code jdbc:postgresql:} URL
 * @param databaseUser user for PostgreSQL
 * @param databasePassword password for PostgreSQL
 * @param uploadMegabytes largest accepted upload, in MiB
 * @param mail how mail is sent
 */
public record Settings(
        Path home,
        Path data,
        String host,
        int port,
        boolean demo,
        String databaseUrl,
        String databaseUser,
        String databasePassword,
        int uploadMegabytes,
        MailSettings mail) {

    /** One key of the settings file: its default and what it means, in Swedish for the person who edits the file. */
    public record Key(String name, String defaultValue, String meaning) {
        /** The environment variable that overrides the file: {@code samspel.database.url} is SAMSPEL_DATABASE_URL. */
        public String environment() {
            return name.toUpperCase(java.util.Locale.ROOT).replace('.', '_');
        }
    }

    /** Every key there is; anything else in the file stops the start. */
    public static final List<Key> KEYS =
            List.of(
                    new Key(
                            "samspel.home",
                            ".",
                            "Mappen där Samspel är uppackat. Sätts av startprogrammet."),
                    new Key("samspel.data", "data", "Mappen där allt som sparas ligger."),
                    new Key("samspel.host", "127.0.0.1", "Adressen som Samspel lyssnar på."),
                    new Key("samspel.port", "8080", "Porten som Samspel lyssnar på."),
                    new Key(
                            "samspel.demo",
                            "false",
                            "Demoläge: påhittat innehåll och rollväljare."),
                    new Key(
                            "samspel.database.url",
                            "",
                            "Tomt för den inbyggda databasen, annars jdbc:postgresql://…"),
                    new Key("samspel.database.user", "", "Användare i PostgreSQL."),
                    new Key("samspel.database.password", "", "Lösenord i PostgreSQL."),
                    new Key(
                            "samspel.upload.megabytes",
                            "50",
                            "Största fil som får laddas upp, i megabyte."),
                    new Key(
                            "samspel.address",
                            "",
                            "Adressen som användarna når Samspel på, för länkar i brev och kalendrar."),
                    new Key(
                            "samspel.mail.host",
                            "",
                            "E-postservern. Tomt betyder att ingen e-post skickas."),
                    new Key("samspel.mail.port", "587", "E-postserverns port."),
                    new Key(
                            "samspel.mail.tls",
                            "starttls",
                            "Skyddet för förbindelsen: starttls, tls eller none."),
                    new Key("samspel.mail.user", "", "Användare hos e-postservern."),
                    new Key("samspel.mail.password", "", "Lösenord hos e-postservern."),
                    new Key(
                            "samspel.mail.password.file",
                            "",
                            "En fil med lösenordet, i stället för lösenordet självt."),
                    new Key("samspel.mail.from", "", "Avsändarens e-postadress."),
                    new Key(
                            "samspel.log",
                            "",
                            "Hur mycket som loggas, till exempel info,se.samspel.web=debug."));

    /**
     * Reads the settings from checked properties.
     *
     * @param property looks a key up; null means the default
     * @throws IllegalArgumentException with the key's name and what would have worked
     */
    public static Settings of(UnaryOperator<@Nullable String> property) {
        Map<String, String> values = new TreeMap<>();
        for (Key key : KEYS) {
            values.put(
                    key.name(),
                    Optional.ofNullable(property.apply(key.name())).orElse(key.defaultValue()));
        }
        return new Settings(
                Path.of(value(values, "samspel.home")).toAbsolutePath().normalize(),
                Path.of(value(values, "samspel.data")).toAbsolutePath().normalize(),
                value(values, "samspel.host"),
                number(values, "samspel.port", 0, 65535),
                truth(values, "samspel.demo"),
                value(values, "samspel.database.url"),
                value(values, "samspel.database.user"),
                value(values, "samspel.database.password"),
                number(values, "samspel.upload.megabytes", 1, 2000),
                MailSettings.of(values, number(values, "samspel.mail.port", 1, 65535)));
    }

    private static String value(Map<String, String> values, String key) {
        return Optional.ofNullable(values.get(key)).orElse("").strip();
    }

    private static int number(Map<String, String> values, String key, int least, int most) {
        String text = value(values, key);
        try {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // falls through to the message that says what would have worked
        }
        throw new IllegalArgumentException(
                key
                        + " ska vara ett heltal mellan "
                        + least
                        + " och "
                        + most
                        + ", inte \""
                        + text
                        + "\".");
    }

    private static boolean truth(Map<String, String> values, String key) {
        String text = value(values, key);
        if (text.equals("true") || text.equals("false")) {
            return text.equals("true");
        }
        throw new IllegalArgumentException(
                key + " ska vara true eller false, inte \"" + text + "\".");
    }

    @Override
    public String toString() {
        return "Settings[data="
                + data
                + ", host="
                + host
                + ", port="
                + port
                + ", demo="
                + demo
                + "]";
    }
}
