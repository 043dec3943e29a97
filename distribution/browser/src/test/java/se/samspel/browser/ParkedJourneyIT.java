package se.samspel.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.Hashtable;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import se.samspel.testing.SamspelContainer;

/** A part of the server cannot do its work; the administrator sees it in words, and it is done when the part is well. */
@SamspelContainer
@InBrowser
class ParkedJourneyIT {
    private static final String LISTENER = "se.samspel.api.storage.EventListener";
    private final AtomicBoolean ill = new AtomicBoolean(true);

    @Test
    void whatFailedIsSeenAndTriedUntilItIsDone(BundleContext context, Visitor visitor)
            throws ClassNotFoundException {
        Page admin = visitor.signedIn(Look.DESKTOP, "Serveradministratör");
        ServiceRegistration<?> ailing = listen(context);
        try {
            Visitor.visit(admin, "/administration/halsa");
            press(admin, "Bygg om indexet");
            assertThat(admin.locator("#said")).containsText("Indexet byggs om.");
            untilParked(admin);
            assertThat(admin.getByRole(AriaRole.MAIN)).containsText("Räkna jobb");
            assertThat(admin.getByRole(AriaRole.MAIN)).containsText("Räknaren är full.");
            Visitor.accessible(admin);
            Visitor.picture(admin, "parked");

            Page phone = visitor.signedIn(Look.PHONE, "Serveradministratör");
            Visitor.visit(phone, "/administration/fel");
            Visitor.picture(phone, "parked-phone");

            tryFirst(admin);
            assertThat(admin.locator("#said")).containsText("Det gick inte den här gången heller.");
            ill.set(false);
            tryFirst(admin);
            assertThat(admin.locator("#said")).containsText("Nu gick det.");
            while (admin.getByRole(AriaRole.MAIN).innerText().contains("Räkna jobb")) {
                tryFirst(admin);
            }
            assertThat(admin.getByRole(AriaRole.MAIN)).containsText("Allt har gått fram.");
            Visitor.accessible(admin);
        } finally {
            ailing.unregister();
        }
    }

    private static void untilParked(Page admin) {
        for (int attempt = 0; attempt < 50; attempt++) {
            admin.navigate("/administration/fel");
            if (admin.getByRole(AriaRole.MAIN).innerText().contains("Räkna jobb")) {
                return;
            }
        }
        throw new AssertionError("nothing was parked: " + admin.content());
    }

    private static void tryFirst(Page admin) {
        admin.locator("form[action$='/forsok-igen'] button[data-size='sm']").first().click();
        admin.waitForLoadState();
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)).click();
    }

    /** The test stands outside the container, so its listener is made of the container's own types. */
    private ServiceRegistration<?> listen(BundleContext context) throws ClassNotFoundException {
        Class<?> type = bundle(context, "se.samspel.api").loadClass(LISTENER);
        Class<?> event =
                bundle(context, "se.samspel.storage").loadClass("se.samspel.storage.JobRequested");
        Object listener =
                Proxy.newProxyInstance(
                        type.getClassLoader(),
                        new Class<?>[] {type},
                        (self, method, values) ->
                                switch (method.getName()) {
                                    case "name" -> "test.counting";
                                    case "work" -> "räkna jobb";
                                    case "events" -> Set.of(event);
                                    case "on" -> count();
                                    case "hashCode" -> System.identityHashCode(self);
                                    case "equals" -> self == values[0];
                                    default -> "a listener of the test";
                                });
        return context.registerService(LISTENER, listener, new Hashtable<>());
    }

    private Object count() {
        if (ill.get()) {
            throw new IllegalStateException("Räknaren är full.");
        }
        return null;
    }

    private static Bundle bundle(BundleContext context, String name) {
        return Arrays.stream(context.getBundles())
                .filter(bundle -> name.equals(bundle.getSymbolicName()))
                .findFirst()
                .orElseThrow();
    }
}
