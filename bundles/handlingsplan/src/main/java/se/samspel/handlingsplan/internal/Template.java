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

    /** A part of the plans made from it. */
    public record Section(
            SectionId id,
            String number,
            String title,
            String help,
            SectionKind kind,
            boolean required,
            List<Text> texts) {
        public Section {
            texts = List.copyOf(texts);
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
     */
    public record Text(Field field, boolean required, String start) {}
}
