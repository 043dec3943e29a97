package se.samspel.identity.internal;

import java.util.Dictionary;
import java.util.Hashtable;
import java.util.Optional;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.samspel.api.Settings;
import se.samspel.api.StartRefused;
import se.samspel.api.storage.Database;

/** Looks at the data folder once: either identity may go on, or the launcher is told why the server must not start. */
@Component(service = InstallationCheck.class, immediate = true)
public final class InstallationCheck {
    private static final Logger LOG = LoggerFactory.getLogger(InstallationCheck.class);

    @Activate
    public InstallationCheck(
            @Reference(target = "(schema=identity)") Database database, BundleContext context) {
        Settings settings = Settings.of(context::getProperty);
        Optional<String> refusal = Installation.refusal(database, settings);
        if (refusal.isEmpty()) {
            context.registerService(Installation.class, new Installation(database, settings), null);
            return;
        }
        LOG.error("{}", refusal.get());
        Dictionary<String, Object> properties = new Hashtable<>();
        properties.put(StartRefused.REASON, refusal.get());
        context.registerService(StartRefused.class, new StartRefused(refusal.get()), properties);
    }
}
