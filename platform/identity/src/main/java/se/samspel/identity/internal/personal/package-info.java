/** What a person chooses for oneself: reminders and calendar addresses. */
@NullMarked
package se.samspel.identity.internal.personal;

import org.jspecify.annotations.NullMarked;
