/**
 * What a document says as data: read out of its text by rules that can be told, suggested, decided by people and kept as
 * the document's structure.
 */
@NullMarked
package se.samspel.arkiv.internal.structure;

import org.jspecify.annotations.NullMarked;
