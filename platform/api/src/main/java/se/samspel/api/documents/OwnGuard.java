package se.samspel.api.documents;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A resource, or one method of it, that asks the {@link IdentityNumberGuard} about every text itself, so that the writer is
 * told at the right field and nothing typed is lost. What every other request brings as a form or as JSON is looked through
 * before the method is called, and refused with 422 when a personnummer seems to stand in it.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface OwnGuard {}
