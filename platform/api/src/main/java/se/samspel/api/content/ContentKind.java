package se.samspel.api.content;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;
import se.samspel.api.PluginId;

/**
 * A DS service that takes one kind of plugin content, such as templates. {@link #read} is pure, so a preview costs
 * nothing; {@link #replace} is total, so install, upgrade, downgrade, recovery and removal are one code path.
 *
 * @param <T> one file's content, an immutable value
 */
@ConsumerType
public interface ContentKind<T> {
    /** As {@code plugin.json} names it, such as {@code handlingsplan.template}. */
    String name();

    /** Swedish, in singular and plural, for previews: "mall", "mallar". */
    Words words();

    /** What a file looks like. */
    Shape.Members shape();

    /**
     * Turns a file that already fits the shape into a value, and checks what a shape cannot say.
     *
     * @throws ContentException with the path and what would have worked
     */
    T read(ContentFile file) throws ContentException;

    /** What a person calls the value in a preview, such as the template's title. */
    String title(T content);

    /**
     * Makes this the plugin's whole content of the kind; the empty list withdraws it. Publishes by swapping one
     * immutable snapshot; never fails for content that {@link #read} returned.
     */
    void replace(PluginId plugin, List<T> contents);

    /** How many things in use the plugin's content stands behind ("4 pågående planer"); Swedish, empty for none. */
    default String usedBy(PluginId plugin) {
        return "";
    }

    /** Singular and plural, without article. */
    record Words(String one, String many) {}
}
