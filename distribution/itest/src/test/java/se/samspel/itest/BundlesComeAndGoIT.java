package se.samspel.itest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import se.samspel.testing.RunningSamspel;
import se.samspel.testing.SamspelClient;
import se.samspel.testing.SamspelContainer;

/** A feature can leave and come back while the rest goes on. */
@SamspelContainer(alone = true)
class BundlesComeAndGoIT {
    @Test
    void aFeaturesPagesAndMenuFollowItsBundle(
            BundleContext context, RunningSamspel samspel, SamspelClient client)
            throws BundleException {
        await("people can sign in", () -> signsIn(client));
        Bundle archive = bundle(context, "se.samspel.arkiv");
        await("the archive answers", () -> client.get("/arkiv").statusCode() == 200);
        assertTrue(
                client.get("/").body().contains("href=\"/arkiv\""), "the archive is in the menu");

        archive.stop();
        await("the archive has left", () -> client.get("/arkiv").statusCode() == 404);
        assertTrue(
                !client.get("/").body().contains("href=\"/arkiv\""), "the menu has forgotten it");
        assertEquals(200, client.get("/konto").statusCode());

        archive.start();
        await("the archive is back", () -> client.get("/arkiv").statusCode() == 200);
        await("all is well again", () -> samspel.wrong().isEmpty());
        assertEquals(List.of(), samspel.wrong());
    }

    @Test
    void theProductSurvivesThatTheStorageLeavesAndComesBack(
            BundleContext context, RunningSamspel samspel, SamspelClient client)
            throws BundleException {
        Bundle storage = bundle(context, "se.samspel.storage");
        storage.stop();
        await(
                "it says that it is not ready",
                () -> client.get("/health/ready").statusCode() != 200);
        storage.start();
        await("it is ready again", () -> client.get("/health/ready").statusCode() == 200);
        await("people can sign in again", () -> signsIn(client));
        assertEquals(200, client.get("/").statusCode());
        await("all is well again", () -> samspel.wrong().isEmpty());
    }

    private static boolean signsIn(SamspelClient client) {
        try {
            client.signInAs("Kansli");
            return true;
        } catch (IllegalStateException | IllegalArgumentException notYet) {
            return false;
        }
    }

    private static Bundle bundle(BundleContext context, String name) {
        return Arrays.stream(context.getBundles())
                .filter(bundle -> name.equals(bundle.getSymbolicName()))
                .findFirst()
                .orElseThrow();
    }

    private static void await(String what, BooleanSupplier condition) {
        Instant deadline = Instant.now().plus(Duration.ofSeconds(60));
        while (!condition.getAsBoolean()) {
            assertTrue(Instant.now().isBefore(deadline), "waited in vain for: " + what);
            LockSupport.parkNanos(2_000_000);
        }
    }
}
