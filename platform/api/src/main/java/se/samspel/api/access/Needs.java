package se.samspel.api.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The permission of a resource method or of all methods of a resource: {@link SignedIn}, {@link Open} or this. A method
 * without one of the three fails the build. Here the viewer must be signed in and hold one of the roles somewhere; the
 * method still asks {@link Access} about the unit in question.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Needs {
    Role[] value();
}
