package se.samspel.api.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.osgi.service.component.annotations.ComponentPropertyType;

/**
 * Marks a DS service as a resource of the web, by the service property {@code rest=true}. It is annotated with {@code
 * jakarta.ws.rs} and with a permission ({@link se.samspel.api.access.Needs}); {@code @Context} stands on method
 * parameters only. Paths below {@code api/v1/} answer JSON and appear in OpenAPI; all others answer pages.
 *
 * <p>A method may ask for {@code @Context}: {@link se.samspel.api.access.Viewer}, {@link Upload}, {@link Asking}, and
 * what {@code jakarta.ws.rs} itself offers.
 */
@ComponentPropertyType
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Rest {}
