package se.samspel.plugins.internal;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.PluginId;
import se.samspel.api.UnitId;
import se.samspel.api.content.Attachment;
import se.samspel.api.content.ContentException;
import se.samspel.api.content.ContentFile;
import se.samspel.api.content.ContentKind;
import se.samspel.api.content.ContentObject;
import se.samspel.api.content.Shape;
import se.samspel.api.web.Theme;
import se.samspel.api.web.Themes;

/** Takes the look of a förbund from plugins: two colours and a logo. */
@Component(service = ContentKind.class)
public final class ThemeKind implements ContentKind<ThemeKind.NamedTheme> {
    private static final Shape.Text COLOUR =
            new Shape.Text(
                    7,
                    7,
                    "#[0-9a-fA-F]{6}",
                    "# och sex tecken 0–9 eller a–f, till exempel #0d7a5f");
    private final Themes themes;

    @Activate
    public ThemeKind(@Reference Themes themes) {
        this.themes = themes;
    }

    /** A theme and what people call it. */
    public record NamedTheme(String name, Theme theme) {}

    @Override
    public String name() {
        return "theme";
    }

    @Override
    public Words words() {
        return new Words("utseende", "utseenden");
    }

    @Override
    public Shape.Members shape() {
        return Shape.object()
                .must("association", Shape.id(), "Id på förbundet som ser ut så här.")
                .must("name", Shape.text(80), "Vad utseendet heter, oftast förbundets namn.")
                .must("main", COLOUR, "Färgen på knappar och länkar, till exempel #0d7a5f.")
                .must("second", COLOUR, "Färgen på det som är markerat, till exempel #2a6fb5.")
                .may("logo", Shape.text(200), "Sökvägen till logotypen, en SVG-fil i tillägget.")
                .build();
    }

    @Override
    public NamedTheme read(ContentFile file) throws ContentException {
        ContentObject root = file.root();
        UnitId association = new UnitId(root.text("association"));
        if (!file.appliesTo().isEmpty() && !file.appliesTo().contains(association)) {
            throw new ContentException(
                    "association",
                    "\"" + association + "\" står inte under appliesTo i plugin.json");
        }
        String logo = root.optionalText("logo").isPresent() ? logo(file, root.text("logo")) : "";
        return new NamedTheme(
                root.text("name"),
                new Theme(association, root.text("main"), root.text("second"), logo));
    }

    private static String logo(ContentFile file, String name) throws ContentException {
        Attachment picture =
                file.attachment(name)
                        .orElseThrow(
                                () ->
                                        new ContentException(
                                                "logo",
                                                "filen "
                                                        + Quoted.of(name)
                                                        + " finns inte i zip-filen"
                                                        + FittingValue.meant(
                                                                name,
                                                                file.attachments().keySet())));
        try {
            return SafeDrawing.of(Utf8.decode(picture.bytes()));
        } catch (ContentException unsafe) {
            throw new ContentException("logo", name + ": " + unsafe.getMessage());
        }
    }

    @Override
    public String title(NamedTheme content) {
        return content.name();
    }

    @Override
    public void replace(PluginId plugin, List<NamedTheme> contents) {
        themes.replace(plugin, contents.stream().map(NamedTheme::theme).toList());
    }
}
