package se.samspel.samverkanskarta;

import java.util.Arrays;
import java.util.Optional;

/** What a version of a map is put together from. */
public enum MapPart {
    FORUM("forum", "Forum", "Forumet"),
    FUNCTION("funktion", "Funktion", "Funktionen"),
    PARTY("part", "Part", "Parten"),
    TRANSITION("brytpunkt", "Brytpunkt", "Brytpunkten"),
    FINDING("iakttagelse", "Iakttagelse", "Iakttagelsen");

    private final String slug;
    private final String swedish;
    private final String definite;

    MapPart(String slug, String swedish, String definite) {
        this.slug = slug;
        this.swedish = swedish;
        this.definite = definite;
    }

    /** As it stands in an address. */
    public String slug() {
        return slug;
    }

    public String swedish() {
        return swedish;
    }

    /** With its article: "Forumet". */
    public String definite() {
        return definite;
    }

    public static Optional<MapPart> of(String slug) {
        return Arrays.stream(values()).filter(part -> part.slug.equals(slug)).findFirst();
    }
}
