package se.samspel.arkiv.internal.outcomes;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samspel.api.documents.DocumentStructure.Outcome;

/**
 * What is asked about outcomes.
 *
 * @param associations the förbund documents are about; empty for all
 * @param from the first year; null for no first
 * @param to the last year; null for no last
 * @param suggestions whether what nobody has confirmed is counted too
 */
public record Asked(
        Dimension by,
        Set<String> associations,
        @Nullable Integer from,
        @Nullable Integer to,
        boolean suggestions) {
    private static final String PAGE = "/arkiv/utfall";

    public Asked {
        associations = Set.copyOf(associations);
    }

    /** What was typed, as far as it can be understood. */
    public static Asked of(
            String by, Set<String> associations, String from, String to, boolean suggestions) {
        Set<String> chosen = new LinkedHashSet<>(associations);
        chosen.removeIf(String::isBlank);
        return new Asked(Dimension.of(by), chosen, year(from), year(to), suggestions);
    }

    private static @Nullable Integer year(String typed) {
        return typed.strip().matches("\\d{4}") ? Integer.valueOf(typed.strip()) : null;
    }

    Asked by(Dimension other) {
        return new Asked(other, associations, from, to, suggestions);
    }

    /** The page, as a bookmark. */
    String address() {
        return address("");
    }

    /** The same as a table for spreadsheets. */
    String csv() {
        return address("/csv");
    }

    /** The goals behind a number. */
    String goals(String key, @Nullable Outcome outcome) {
        return address("/mal")
                + "&nyckel="
                + encoded(key)
                + (outcome == null ? "" : "&utfall=" + outcome.name());
    }

    private String address(String below) {
        StringBuilder address = new StringBuilder(PAGE + below + "?efter=" + by.inAddress());
        associations.stream()
                .sorted()
                .forEach(it -> address.append("&forbund=").append(encoded(it)));
        if (from != null) {
            address.append("&fran=").append(from);
        }
        if (to != null) {
            address.append("&till=").append(to);
        }
        return address.append(suggestions ? "&forslag=ja" : "").toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
