package se.samspel.arkiv.internal;

import java.util.Locale;
import java.util.regex.Pattern;
import se.samspel.api.UnitId;
import se.samspel.api.access.Organisation;
import se.samspel.arkiv.DocumentType;
import se.samspel.arkiv.spi.Facet;

/** What facets and their values are called. */
final class FacetLabels {
    private static final Pattern FIRST_WORD = Pattern.compile("^(Samordningsförbund(et)?|Finsam) ");

    private final Organisation organisation;
    private final StatedNames names;

    FacetLabels(Organisation organisation, StatedNames names) {
        this.organisation = organisation;
        this.names = names;
    }

    /** The heading of a facet. */
    static String legend(Facet facet) {
        return switch (facet) {
            case TYPE -> "Dokumenttyp";
            case ASSOCIATION -> "Förbund";
            case YEAR -> "År";
            case INTERVENTION -> "Insats";
            case TARGET_GROUP -> "Målgrupp";
        };
    }

    /** A value as people read it. */
    String of(Facet facet, String value) {
        if (value.isEmpty()) {
            return "Inte angivet";
        }
        return switch (facet) {
            case TYPE -> typeLabel(value);
            case ASSOCIATION ->
                    UnitId.isOne(value) ? shortName(organisation.name(new UnitId(value))) : value;
            case YEAR -> value;
            case INTERVENTION, TARGET_GROUP -> capital(names.written(facet, value));
        };
    }

    private static String capital(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    /** "Uppsala län" in a list where every line is a förbund. */
    private static String shortName(String name) {
        String own = FIRST_WORD.matcher(name).replaceFirst("");
        return own.isBlank() ? name : own;
    }

    private static String typeLabel(String value) {
        for (DocumentType type : DocumentType.values()) {
            if (type.name().equals(value)) {
                return type.swedish();
            }
        }
        return value;
    }
}
