/** What every database has to hold to, run on both. */
package se.samspel.storage.contract;
