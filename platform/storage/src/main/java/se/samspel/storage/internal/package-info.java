/**
 * How the storage works inside. {@link se.samspel.storage.internal.Storage} is the whole of it assembled; the rest is
 * private to the package.
 */
@NullMarked
package se.samspel.storage.internal;

import org.jspecify.annotations.NullMarked;
