/**
 * The words between the server and its worker: frames, requests and replies. Compiled into both, so they can never
 * disagree.
 */
@NullMarked
package se.samspel.worker.wire;

import org.jspecify.annotations.NullMarked;
