package se.samspel.api;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * How mail is sent, and under which address people reach the server.
 *
 * @param host the mail server; empty when no mail is sent
 * @param port its port
 * @param protection how the connection is protected
 * @param user empty for a mail server that asks for no name
 * @param password empty together with the user
 * @param passwordFile a file that holds the password, read at start; empty for none
 * @param from the sender, such as {@code samspel@forbundet.se}
 * @param address the server's address as people write it, without a slash at the end; for links in mail and calendars.
 *     Empty when it has not been said
 */
public record MailSettings(
        String host,
        int port,
        Protection protection,
        String user,
        String password,
        String passwordFile,
        String from,
        String address) {
    /** How the connection to the mail server is protected. */
    public enum Protection {
        /** Begins in the clear and is then protected; refuses to go on otherwise. Port 587. */
        STARTTLS,
        /** Protected from the first byte. Port 465. */
        TLS,
        /** Not at all; for a mail server on the same machine. */
        NONE
    }

    /** No mail. */
    public static MailSettings none() {
        return new MailSettings("", 587, Protection.STARTTLS, "", "", "", "", "");
    }

    /** Whether there is a mail server to send by. */
    public boolean isSetUp() {
        return !host.isEmpty();
    }

    static MailSettings of(Map<String, String> values, int port) {
        MailSettings mail =
                new MailSettings(
                        value(values, "samspel.mail.host"),
                        port,
                        protection(value(values, "samspel.mail.tls")),
                        value(values, "samspel.mail.user"),
                        value(values, "samspel.mail.password"),
                        value(values, "samspel.mail.password.file"),
                        value(values, "samspel.mail.from"),
                        withoutSlash(value(values, "samspel.address")));
        mail.problem()
                .ifPresent(
                        sentence -> {
                            throw new IllegalArgumentException(sentence);
                        });
        return mail;
    }

    private Optional<String> problem() {
        if (!address.isEmpty() && !address.matches("https?://[^\\s/?#]+(/[^\\s?#]*)?")) {
            return Optional.of(
                    "samspel.address ska vara en hel adress, till exempel https://samspel.forbundet.se,"
                            + " inte \""
                            + address
                            + "\".");
        }
        if (!isSetUp()) {
            return Optional.empty();
        }
        if (!from.matches("[^\\s@<>,;:\"]+@[^\\s@<>,;:\"]+")) {
            return Optional.of(
                    "samspel.mail.from ska vara avsändarens e-postadress när samspel.mail.host är satt,"
                            + " till exempel samspel@forbundet.se.");
        }
        if (address.isEmpty()) {
            return Optional.of(
                    "samspel.address behövs när samspel.mail.host är satt, för länkarna i breven. Skriv"
                            + " adressen som användarna når Samspel på, till exempel"
                            + " https://samspel.forbundet.se.");
        }
        if (!password.isEmpty() && !passwordFile.isEmpty()) {
            return Optional.of(
                    "Ange samspel.mail.password eller samspel.mail.password.file, inte båda.");
        }
        return Optional.empty();
    }

    private static Protection protection(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "starttls" -> Protection.STARTTLS;
            case "tls" -> Protection.TLS;
            case "none" -> Protection.NONE;
            default ->
                    throw new IllegalArgumentException(
                            "samspel.mail.tls ska vara starttls, tls eller none, inte \""
                                    + text
                                    + "\".");
        };
    }

    private static String value(Map<String, String> values, String key) {
        return Optional.ofNullable(values.get(key)).orElse("").strip();
    }

    private static String withoutSlash(String address) {
        return address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    }

    @Override
    public String toString() {
        return "MailSettings[host=" + host + ", port=" + port + ", protection=" + protection + "]";
    }
}
