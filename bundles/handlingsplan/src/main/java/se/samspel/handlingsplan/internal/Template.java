package se.samspel.handlingsplan.internal;

import java.util.List;
import java.util.Set;
import se.samspel.api.PluginId;
import se.samspel.api.UnitId;
import se.samspel.api.fields.Field;
import se.samspel.handlingsplan.SectionId;
import se.samspel.handlingsplan.SectionKind;

/**
 * What a plan is made from, as a plugin wrote it. A plan copies what it needs, so a template may change or go.
 *
 * @param appliesTo the units that are offered it; empty means all
 * @param intro said to the person who chooses between templates
 * @param approval whether every party must approve a plan before it is adopted
 */
public record Template(
        PluginId plugin,
        String id,
        String version,
        String title,
        String intro,
        Set<UnitId> appliesTo,
        List<Section> sections,
        boolean approval) {
    public Template {
        appliesTo = Set.copyOf(appliesTo);
        sections = List.copyOf(sections);
    }

    /** A template whose plans need no approval by the parties. */
    public Template(
            PluginId plugin,
            String id,
            String version,
            String title,
            String intro,
            Set<UnitId> appliesTo,
            List<Section> sections) {
        this(plugin, id, version, title, intro, appliesTo, sections, false);
    }

    /** Names the template among those of all plugins, such as {@code gavleborg/mysam}. */
    public String key() {
        return plugin + "/" + id;
    }

    /** Whether a unit is offered it, given the unit and all above it. */
    boolean offeredWithin(Set<UnitId> within) {
        return appliesTo.isEmpty() || appliesTo.stream().anyMatch(within::contains);
    }

    /**
     * A part of the plans made from it.
     *
     * @param replaces ids it had in earlier versions, and ids of sections that are now a part of it
     */
    public record Section(
            SectionId id,
            String number,
            String title,
            String help,
            SectionKind kind,
            boolean required,
            List<Text> texts,
            List<SectionId> replaces) {
        public Section {
            texts = List.copyOf(texts);
            replaces = List.copyOf(replaces);
        }

        /** A section that has never been called anything else. */
        public Section(
                SectionId id,
                String number,
                String title,
                String help,
                SectionKind kind,
                boolean required,
                List<Text> texts) {
            this(id, number, title, help, kind, required, texts, List.of());
        }

        /** As it is headed: "3. Trisam". */
        public String heading() {
            return number.isEmpty() ? title : number + ". " + title;
        }
    }

    /**
     * A value it asks for.
     *
     * @param start what stands there from the beginning, such as a background that the whole county shares
     * @param replaces where it stood in earlier versions: a field's id within the section, or {@code section/field}
     */
    public record Text(Field field, boolean required, String start, List<String> replaces) {
        public Text {
            replaces = List.copyOf(replaces);
        }

        /** A text that has never stood anywhere else. */
        public Text(Field field, boolean required, String start) {
            this(field, required, start, List.of());
        }
    }
}
