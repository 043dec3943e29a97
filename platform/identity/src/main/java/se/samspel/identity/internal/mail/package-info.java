/** Mail: letters as rows, and the carrier that takes them to the mail server. Knows nothing of the rest of the bundle. */
@NullMarked
package se.samspel.identity.internal.mail;

import org.jspecify.annotations.NullMarked;
