/** Where the map is: its addresses, its place in the menu and who may do what. */
@NullMarked
package se.samspel.samverkanskarta.internal;

import org.jspecify.annotations.NullMarked;
