package se.samspel.arkiv.internal;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.storage.UpkeepTask;
import se.samspel.arkiv.spi.SearchEngine;

/** Lets the engine put its files in order, once an hour when much has come. */
@Component(service = UpkeepTask.class)
public final class TidyIndex implements UpkeepTask {
    private final SearchEngine engine;

    @Activate
    public TidyIndex(@Reference SearchEngine engine) {
        this.engine = engine;
    }

    @Override
    public String name() {
        return "Search index tidied";
    }

    @Override
    public int run() {
        return engine.tidy() ? 1 : 0;
    }
}
