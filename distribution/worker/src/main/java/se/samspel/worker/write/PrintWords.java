package se.samspel.worker.write;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The few words that the template itself says, in the language of the paper. */
record PrintWords(
        Locale locale, String page, String of, String place, String signature, String name) {
    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    static PrintWords in(String language) {
        Locale locale = Locale.forLanguageTag(language);
        return locale.getLanguage().equals("en")
                ? new PrintWords(
                        locale, "Page", "of", "Place and date", "Signature", "Name in print")
                : new PrintWords(
                        locale, "Sida", "av", "Ort och datum", "Namnteckning", "Namnförtydligande");
    }

    /** A day as it stands in running text, such as "31 mars 2027". */
    String day(Instant time) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", locale).format(time.atZone(SWEDEN));
    }
}
