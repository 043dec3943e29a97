package se.samspel.plugins.internal;

import java.nio.file.Path;
import java.time.Duration;
import org.osgi.framework.Version;

/**
 * The server that the plugins live on.
 *
 * @param version of Samspel
 * @param shipped the folder of zips that came with the product
 * @param data the data folder
 * @param settling how long the server must stand after its start before the start counts as good
 */
record Site(Version version, Path shipped, Path data, Duration settling) {}
