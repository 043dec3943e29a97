package se.samspel.plugin.exempel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Collection;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import se.samspel.testing.SamspelClient;
import se.samspel.testing.SamspelContainer;

/** The plugin in a running Samspel, as its author sees it. */
@SamspelContainer
class NextStepIT {
    @Test
    void theRuleComesWithItsBundleAndLeavesWithIt(BundleContext context, SamspelClient client)
            throws BundleException, InvalidSyntaxException {
        assertEquals(0, rules(context).size());

        Bundle plugin =
                context.installBundle(Path.of(System.getProperty("plugin.jar")).toUri().toString());
        plugin.start();
        assertEquals(Bundle.ACTIVE, plugin.getState());
        assertEquals(1, rules(context).size());
        assertEquals(200, client.getJson("/health/ready").statusCode());

        plugin.uninstall();
        assertEquals(0, rules(context).size());
        assertEquals(200, client.getJson("/health/ready").statusCode());
    }

    private static Collection<ServiceReference<?>> rules(BundleContext context)
            throws InvalidSyntaxException {
        ServiceReference<?>[] found =
                context.getAllServiceReferences(
                        "se.samspel.handlingsplan.spi.PlanRule", "(rule=exempel-nasta-steg)");
        return found == null ? java.util.List.of() : java.util.List.of(found);
    }
}
