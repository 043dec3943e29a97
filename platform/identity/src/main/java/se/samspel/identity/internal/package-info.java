/** The rules and rows of identity; nothing here is for other bundles. */
@NullMarked
package se.samspel.identity.internal;

import org.jspecify.annotations.NullMarked;
