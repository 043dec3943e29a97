/** The started demo that benches work in, and the times they print. */
@NullMarked
package se.samspel.bench.demo;

import org.jspecify.annotations.NullMarked;
