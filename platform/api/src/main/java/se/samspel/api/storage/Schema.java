package se.samspel.api.storage;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.osgi.annotation.bundle.Attribute;
import org.osgi.annotation.bundle.Capability;

/**
 * Stands on a bundle's root package and says which table prefix is the bundle's own: {@code @Schema("plan")} owns every
 * table named {@code plan_…} and gets a {@link Database} service with the property {@code schema=plan} once its
 * migrations ({@code db/V001__what.sql}, forward only, never edited after release) have succeeded. It is also what an
 * event's name begins with, so the packages below it belong to the schema as well.
 *
 * <p>In the bundle's manifest it becomes {@code Provide-Capability: samspel.schema;schema=plan}.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PACKAGE)
@Capability(namespace = "samspel.schema")
public @interface Schema {
    /** Lower-case letters a–z, at most 20. */
    @Attribute("schema")
    String value();
}
