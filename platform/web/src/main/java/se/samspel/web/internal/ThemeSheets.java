package se.samspel.web.internal;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.samspel.api.PluginId;
import se.samspel.api.UnitId;
import se.samspel.api.web.Theme;
import se.samspel.api.web.Themes;

/** The looks of the förbund as style sheets and drawings, each under a name made of its content. */
@Component(service = {Themes.class, ThemeSheets.class})
public final class ThemeSheets implements Themes {
    static final String FOLDER = "/tema/";
    private static final Logger LOG = LoggerFactory.getLogger(ThemeSheets.class);
    private static final Look USUAL =
            new Look(Sheet.of("css", css("#0d7a5f", "#0062ba")), Optional.empty());

    private final Map<PluginId, List<Theme>> plugins = new LinkedHashMap<>();
    private volatile Snapshot now = new Snapshot(Map.of(), Map.of(USUAL.css().name(), USUAL.css()));

    @Activate
    public ThemeSheets() {}

    @Override
    public synchronized void replace(PluginId plugin, List<Theme> themes) {
        plugins.remove(plugin);
        if (!themes.isEmpty()) {
            plugins.put(plugin, List.copyOf(themes));
        }
        Map<UnitId, Look> looks = new LinkedHashMap<>();
        Map<String, Sheet> sheets = new LinkedHashMap<>();
        sheets.put(USUAL.css().name(), USUAL.css());
        plugins.values().stream()
                .flatMap(List::stream)
                .forEach(theme -> looks.put(theme.association(), look(theme)));
        looks.values()
                .forEach(look -> look.sheets().forEach(sheet -> sheets.put(sheet.name(), sheet)));
        now = new Snapshot(Map.copyOf(looks), Map.copyOf(sheets));
        LOG.info("Themes of {} plugins, {} in all", plugins.size(), looks.size());
    }

    /** The look of a förbund, or the usual one. */
    Look lookOf(@Nullable UnitId association) {
        return association == null ? USUAL : now.looks().getOrDefault(association, USUAL);
    }

    /** A sheet by its name. */
    Optional<Sheet> sheet(String name) {
        return Optional.ofNullable(now.sheets().get(name));
    }

    private static Look look(Theme theme) {
        return new Look(
                Sheet.of("css", css(theme.main(), theme.second())),
                theme.logo().isBlank()
                        ? Optional.empty()
                        : Optional.of(Sheet.of("svg", theme.logo())));
    }

    /**
     * Puts both colours in place of designsystemet's own, each shade once for light and dark, in the layer that comes
     * last of its colours; which of the two holds is said by {@code color-scheme}.
     */
    static String css(String main, String second) {
        return "@layer ds.theme.color-scheme.dark{:root,[data-color-scheme]{"
                + tokens("accent", Shade.of(main))
                + tokens("brand1", Shade.of(second))
                + "}}\n";
    }

    private static String tokens(String name, Shade colour) {
        StringBuilder text = new StringBuilder();
        for (Palette.Token token : Palette.of(colour)) {
            text.append(
                    "--ds-color-%s-%s:light-dark(%s,%s);"
                            .formatted(
                                    name, token.name(), token.light().hex(), token.dark().hex()));
        }
        return text.toString();
    }

    private record Snapshot(Map<UnitId, Look> looks, Map<String, Sheet> sheets) {}

    /** Style sheet and logo. */
    record Look(Sheet css, Optional<Sheet> logo) {
        List<Sheet> sheets() {
            return logo.map(svg -> List.of(css, svg)).orElse(List.of(css));
        }
    }

    /** A file that is served; its name changes with its content. */
    record Sheet(String name, String content) {
        static Sheet of(String ending, String content) {
            String hash = Hashes.of(content.getBytes(StandardCharsets.UTF_8));
            return new Sheet(hash.substring(0, 16) + "." + ending, content);
        }

        String href() {
            return FOLDER + name;
        }
    }
}
