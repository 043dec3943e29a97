package se.samspel.plugins.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A plugin that a test writes, as the bytes of its zip. */
final class TestZip {
    private final Map<String, byte[]> files = new LinkedHashMap<>();

    /** A complete plugin with one note. */
    static TestZip plugin(String id, String version) {
        return new TestZip()
                .with("plugin.json", description(id, version, ""))
                .with("anteckningar/en.json", "{\"id\": \"en\", \"title\": \"En anteckning\"}");
    }

    /** A plugin of one förbund. */
    static TestZip pluginFor(String unit, String id, String version) {
        return plugin(id, version)
                .with(
                        "plugin.json",
                        description(id, version, "\"appliesTo\": [\"" + unit + "\"], "));
    }

    static String description(String id, String version, String more) {
        return """
        {"id": "%s", "version": "%s", "name": "Provet %s", "description": "Ett prov.",
         "requires": {"samspel": "[1.0,2)"}, %s
         "content": {"note": ["anteckningar/en.json"]}}
        """
                .formatted(id, version, id, more);
    }

    TestZip with(String name, String text) {
        return with(name, text.getBytes(StandardCharsets.UTF_8));
    }

    TestZip with(String name, byte[] bytes) {
        files.put(name, bytes);
        return this;
    }

    TestZip without(String name) {
        files.remove(name);
        return this;
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setTime(0);
                zip.putNextEntry(entry);
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return out.toByteArray();
    }
}
