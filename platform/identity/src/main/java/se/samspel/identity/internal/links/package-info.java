/** Addresses that open without sign-in until they are revoked. */
@NullMarked
package se.samspel.identity.internal.links;

import org.jspecify.annotations.NullMarked;
