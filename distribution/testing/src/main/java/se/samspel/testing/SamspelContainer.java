package se.samspel.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Gives a test class a running Samspel with a data folder of its own, a free port, and the demo's people. Test methods
 * and constructors may ask for {@link RunningSamspel}, {@link SamspelClient}, {@link org.osgi.framework.BundleContext} or
 * {@link java.net.URI} (where it answers).
 *
 * <pre>{@code
 * @SamspelContainer
 * class MyPluginIT {
 *     @Test
 *     void theStartPageAnswers(SamspelClient client) {
 *         assertEquals(200, client.get("/").statusCode());
 *     }
 * }
 * }</pre>
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(ContainerExtension.class)
public @interface SamspelContainer {
    /** Whether the class gets a container that no other class uses; otherwise one is shared by the whole run. */
    boolean alone() default false;

    /** Whether the demo's content and people are there; without them the server waits to be set up. Only with {@link #alone}. */
    boolean demo() default true;
}
