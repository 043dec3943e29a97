/** What other bundles' tests need to write, change and read documents for real. */
@NullMarked
package se.samspel.documents.testing;

import org.jspecify.annotations.NullMarked;
