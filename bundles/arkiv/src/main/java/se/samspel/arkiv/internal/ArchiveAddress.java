package se.samspel.arkiv.internal;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.samspel.arkiv.DocumentId;
import se.samspel.arkiv.spi.Facet;
import se.samspel.arkiv.spi.Way;

/** The addresses of the archive's pages; each can be kept as a bookmark. */
public final class ArchiveAddress {
    /** Where the archive begins. */
    public static final String ROOT = "/arkiv";

    /** Where files are uploaded. */
    public static final String UPLOAD = "/arkiv/ladda-upp";

    private ArchiveAddress() {}

    /** The name of a facet in an address. */
    static String parameter(Facet facet) {
        return switch (facet) {
            case TYPE -> "typ";
            case ASSOCIATION -> "forbund";
            case YEAR -> "ar";
            case INTERVENTION -> "insats";
            case TARGET_GROUP -> "malgrupp";
        };
    }

    /** A search in every way. */
    static String search(String typed, Map<Facet, Set<String>> chosen, boolean newest) {
        return search(typed, chosen, Set.of(), newest);
    }

    /** A search. */
    public static String search(
            String typed, Map<Facet, Set<String>> chosen, Set<Way> without, boolean newest) {
        StringBuilder address = new StringBuilder(ROOT + "?q=" + encoded(typed));
        for (Facet facet : Facet.values()) {
            for (String value : List.copyOf(chosen.getOrDefault(facet, Set.of()))) {
                address.append('&').append(parameter(facet)).append('=').append(encoded(value));
            }
        }
        for (Way way : Way.values()) {
            if (without.contains(way)) {
                address.append("&utan=").append(WayNames.of(way));
            }
        }
        if (newest) {
            address.append("&ordning=nyast");
        }
        return address.toString();
    }

    /** A document. */
    public static String document(DocumentId id) {
        return ROOT + "/" + id;
    }

    public static String original(DocumentId id) {
        return document(id) + "/original";
    }

    /** A page of the original as a picture. */
    static String picture(DocumentId id, int page) {
        return original(id) + "/sida/" + page;
    }

    public static String facts(DocumentId id) {
        return document(id) + "/uppgifter";
    }

    public static String batch(long batch) {
        return ROOT + "/uppladdningar/" + batch;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
