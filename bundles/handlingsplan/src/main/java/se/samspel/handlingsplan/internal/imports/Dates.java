package se.samspel.handlingsplan.internal.imports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.samspel.handlingsplan.Years;

/** Days and periods as people write them. */
final class Dates {
    private static final List<String> MONTHS =
            List.of(
                    "jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov",
                    "dec");

    private static final Pattern ISO = Pattern.compile("\\b(\\d{4})-(\\d{2})-(\\d{2})\\b");

    private static final Pattern WRITTEN =
            Pattern.compile(
                    "(?iu)\\b(\\d{1,2})\\s+(jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)\\p{L}*\\.?\\s+(\\d{4})\\b");

    private static final Pattern PERIOD =
            Pattern.compile("\\b((?:19|20|21)\\d{2})(?:\\s*[-–/]\\s*((?:19|20|21)?\\d{2}))?\\b");

    private Dates() {}

    /** The only day a text says; empty when it says none, or something besides. */
    static Optional<LocalDate> only(String text) {
        String plain = text.strip().replaceAll("[.]$", "");
        Matcher iso = ISO.matcher(plain);
        Matcher written = WRITTEN.matcher(plain);
        return iso.matches() || written.matches() ? first(plain) : Optional.empty();
    }

    /** The first day a text says. */
    static Optional<LocalDate> first(String text) {
        Matcher iso = ISO.matcher(text);
        if (iso.find()) {
            return day(iso.group(1), iso.group(2), iso.group(3));
        }
        Matcher written = WRITTEN.matcher(text);
        if (written.find()) {
            int month = 1 + MONTHS.indexOf(written.group(2).toLowerCase(Locale.ROOT));
            return day(written.group(3), Integer.toString(month), written.group(1));
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(
                    LocalDate.of(
                            Integer.parseInt(year),
                            Integer.parseInt(month),
                            Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** The first period a text says: "2017-2018", "2017–18" or "2017"; a day is none. */
    static Optional<Years> years(String text) {
        Matcher matcher =
                PERIOD.matcher(ISO.matcher(WRITTEN.matcher(text).replaceAll(" ")).replaceAll(" "));
        while (matcher.find()) {
            String from = matcher.group(1);
            String to = matcher.group(2);
            String last = to == null ? from : to.length() == 2 ? from.substring(0, 2) + to : to;
            Optional<Years> years = Years.read(from + "-" + last);
            if (years.isPresent()) {
                return years;
            }
        }
        return Optional.empty();
    }
}
