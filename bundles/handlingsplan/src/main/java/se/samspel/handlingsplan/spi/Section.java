package se.samspel.handlingsplan.spi;

import java.util.List;
import se.samspel.api.fields.FieldType;
import se.samspel.api.fields.RichText;
import se.samspel.handlingsplan.SectionId;
import se.samspel.handlingsplan.SectionKind;

/**
 * A part of a plan: a text, an area, the prioritised groups, the members or the facts.
 *
 * @param number as the template numbers it; may be empty
 * @param required whether the template wants it filled before the plan is adopted
 * @param texts what the template asks for here, in order
 * @param emptyOnPurpose whether the group has said that the area is to be empty
 * @param emptyReason why, when they said
 * @param refersTo the areas that it sends the reader to ("se även område 4"), also such as are no longer there
 * @param goals in order; only an area has any
 */
public record Section(
        SectionId id,
        String number,
        String title,
        SectionKind kind,
        boolean required,
        List<Text> texts,
        boolean emptyOnPurpose,
        String emptyReason,
        List<SectionId> refersTo,
        List<Goal> goals) {
    public Section {
        texts = List.copyOf(texts);
        refersTo = List.copyOf(refersTo);
        goals = List.copyOf(goals);
    }

    /**
     * One value that the template asks for.
     *
     * @param field its id within the section
     * @param required whether the template wants it filled before the plan is adopted
     * @param value as it is stored; empty for nothing
     */
    public record Text(String field, FieldType type, String label, boolean required, String value) {
        /** The value without the signs of formatted text. */
        public String words() {
            return type == FieldType.RICH_TEXT ? RichText.words(value) : value;
        }
    }

    /** "4. Arbetsintegrerande sociala företag", or only the title when there is no number. */
    public String heading() {
        return number.isEmpty() ? title : number + ". " + title;
    }

    /** Whether any of its texts is filled. */
    public boolean hasText() {
        return texts.stream().anyMatch(text -> !text.value().isBlank());
    }
}
