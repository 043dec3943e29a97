/**
 * The whole product inside a JUnit test: the same bundles as the launcher starts, in a container in the test's own JVM.
 * Begin with {@link se.samspel.testing.SamspelContainer}. JUnit stands outside the container and shares no types of the
 * product with it; a test looks at it as a browser, an API client or an operator would.
 */
@NullMarked
package se.samspel.testing;

import org.jspecify.annotations.NullMarked;
