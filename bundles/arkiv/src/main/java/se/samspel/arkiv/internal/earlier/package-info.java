/** Goals that somebody has had before. */
@NullMarked
package se.samspel.arkiv.internal.earlier;

import org.jspecify.annotations.NullMarked;
