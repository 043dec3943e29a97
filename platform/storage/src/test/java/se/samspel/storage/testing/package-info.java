/** A real storage in a temporary folder, for the tests of every bundle. */
package se.samspel.storage.testing;
