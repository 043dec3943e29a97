package se.samspel.itest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import se.samspel.testing.RunningSamspel;
import se.samspel.testing.SamspelClient;
import se.samspel.testing.SamspelContainer;

/** The product as it is shipped: all of it runs. */
@SamspelContainer
class WholeProductIT {
    @Test
    void everyBundleIsActive(BundleContext context) {
        for (Bundle bundle : context.getBundles()) {
            if (bundle.getHeaders().get(Constants.FRAGMENT_HOST) == null) {
                assertEquals(Bundle.ACTIVE, bundle.getState(), bundle.toString());
            }
        }
    }

    @Test
    void noComponentWaitsForAnother(RunningSamspel samspel) {
        assertEquals(List.of(), samspel.wrong());
    }

    @Test
    void itSaysThatItLivesAndIsReady(SamspelClient client) {
        assertEquals(200, client.get("/health/live").statusCode());
        assertEquals(200, client.get("/health/ready").statusCode());
    }
}
