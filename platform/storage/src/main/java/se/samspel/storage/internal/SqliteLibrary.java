package se.samspel.storage.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.sqlite.JDBC;
import org.sqlite.util.LibraryLoaderUtil;

/**
 * Puts the driver's native library where only this user can write, and tells the driver. The driver could unpack it by
 * itself, but then reads it back byte by byte to compare, which is most of the time it takes to start.
 */
final class SqliteLibrary {
    private SqliteLibrary() {}

    /**
     * @param folder private and empty; where the driver unpacks by itself when it has no library for this system that
     *     we know of
     */
    static void unpack(Path folder) {
        System.setProperty("org.sqlite.tmpdir", folder.toString());
        String name = LibraryLoaderUtil.getNativeLibName();
        String resource = LibraryLoaderUtil.getNativeLibResourcePath() + "/" + name;
        try (InputStream in = JDBC.class.getResourceAsStream(resource)) {
            if (in != null) {
                Files.copy(in, folder.resolve(name));
                System.setProperty("org.sqlite.lib.path", folder.toString());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot unpack SQLite into " + folder, e);
        }
    }
}
