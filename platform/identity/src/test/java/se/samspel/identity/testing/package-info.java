/** A small organisation with people and the real access rules, for the tests of every bundle. */
package se.samspel.identity.testing;
