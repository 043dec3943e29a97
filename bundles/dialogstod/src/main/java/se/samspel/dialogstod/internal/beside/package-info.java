/** What is laid beside a question: what the group said last time, what the archive says and what the answers have led to. */
@NullMarked
package se.samspel.dialogstod.internal.beside;

import org.jspecify.annotations.NullMarked;
