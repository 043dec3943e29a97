package se.samspel.web.internal;

import java.net.URL;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.samspel.api.Settings;

/** Puts the parts of the web together, for the container and for tests alike. */
final class Assembly {
    private final Settings settings;
    private final Surroundings surroundings;
    private final StaticFiles files;
    private final Live live;
    private final Refusals refusals;
    private final List<Object> own;
    private final RestApplication application;

    /**
     * Builds all parts; nothing is opened.
     *
     * @param entries finds a bundle's file by symbolic name and path
     * @param resources all resources that are served, for the API's description
     */
    Assembly(
            Settings settings,
            Surroundings surroundings,
            ThemeSheets themes,
            BiFunction<String, String, @Nullable URL> entries,
            Supplier<List<Object>> resources) {
        this.settings = settings;
        this.surroundings = surroundings;
        files = new StaticFiles(entries, themes);
        Json json = new Json();
        live = new Live(surroundings, json);
        Views views = new Views();
        refusals = new Refusals(json, views);
        Frames frames = new Frames(surroundings, views, files, themes, settings.demo());
        OpenApi description = new OpenApi(resources);
        own =
                List.of(
                        new StartPages(surroundings, views),
                        new AboutPages(),
                        new HealthApi(surroundings),
                        new DescriptionApi(description, json),
                        new DescriptionPages(description));
        application =
                new RestApplication(
                        surroundings,
                        List.of(
                                new PathDecides(),
                                new JsonBodies(json),
                                new Outcomes(views, frames, refusals, surroundings),
                                new RefusalMapper(refusals)));
    }

    /** The pages and endpoints of the web itself. */
    List<Object> ownResources() {
        return own;
    }

    Live live() {
        return live;
    }

    /** A server that is not open yet. */
    WebServer server() {
        return new WebServer(
                settings, application, surroundings, files, live, new ErrorAnswers(refusals));
    }
}
