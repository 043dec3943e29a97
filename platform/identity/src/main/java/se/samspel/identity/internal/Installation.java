package se.samspel.identity.internal;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import se.samspel.api.Settings;
import se.samspel.api.storage.Database;
import se.samspel.api.storage.Tx;

/**
 * What kind of content the data folder holds: the demo's or people's own. The first start decides and marks it in a row;
 * a later start in the other mode is refused, so that invented people never sign in to real content. The service is there
 * only when the start is not refused, and all else of identity waits for it.
 */
final class Installation {
    private final Settings settings;

    /** @throws IllegalStateException with the refusal */
    Installation(Database database, Settings settings) {
        this.settings = settings;
        refusal(database, settings)
                .ifPresent(
                        sentence -> {
                            throw new IllegalStateException(sentence);
                        });
    }

    Settings settings() {
        return settings;
    }

    boolean demo() {
        return settings.demo();
    }

    /** Why the server must not start, in Swedish; marks the folder at its first start. */
    static Optional<String> refusal(Database database, Settings settings) {
        if (settings.demo() && !isLoopback(settings.host())) {
            return Optional.of(
                    "Demoläget startar bara på den egna datorn, eftersom alla kan välja roll utan"
                            + " lösenord. Ta bort --host eller sätt samspel.host till 127.0.0.1. Nu står"
                            + " det \""
                            + settings.host()
                            + "\". Inget har ändrats.");
        }
        String wanted = settings.demo() ? "demo" : "real";
        String found = database.maintain(tx -> mark(tx, wanted));
        return found.equals(wanted)
                ? Optional.empty()
                : Optional.of(settings.demo() ? realContent(settings) : demoContent(settings));
    }

    private static String mark(Tx tx, String wanted) {
        Optional<String> found =
                tx.sql("select value from identity_installation where name = 'content'")
                        .first(String.class);
        if (found.isEmpty()) {
            tx.sql("insert into identity_installation (name, value) values ('content', :value)")
                    .with("value", wanted)
                    .run();
        }
        return found.orElse(wanted);
    }

    private static String realContent(Settings settings) {
        return "Demoläget startar inte på mappen "
                + settings.data()
                + ", för där finns riktigt innehåll. Inget har ändrats. Välj en annan mapp med --data,"
                + " eller starta utan --demo.";
    }

    private static String demoContent(Settings settings) {
        return "Mappen "
                + settings.data()
                + " innehåller demolägets påhittade innehåll. Samspel startar inte på den utan --demo."
                + " Inget har ändrats. Välj en annan mapp med --data, eller starta med --demo.";
    }

    static boolean isLoopback(String host) {
        try {
            return !host.isBlank() && InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException unknown) {
            return false;
        }
    }
}
