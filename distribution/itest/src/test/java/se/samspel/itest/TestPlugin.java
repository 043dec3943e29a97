package se.samspel.itest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import se.samspel.testing.SamspelClient;

/** Installs a plugin the way IT does: handed in, looked at, confirmed. */
final class TestPlugin {
    private static final Pattern STAGE = Pattern.compile("\"stage\":(\\d+)");

    private TestPlugin() {}

    /** Files by their name in the zip. */
    static void install(SamspelClient administrator, Map<String, String> files) throws IOException {
        HttpResponse<String> staged =
                administrator.upload("/api/v1/tillagg", "file", "prov.zip", zip(files));
        assertEquals(201, staged.statusCode(), staged.body());
        Matcher stage = STAGE.matcher(staged.body());
        assertTrue(stage.find(), staged.body());
        HttpResponse<String> done =
                administrator.json("POST", "/api/v1/tillagg/granskningar/" + stage.group(1), "");
        assertEquals(200, done.statusCode(), done.body());
    }

    private static byte[] zip(Map<String, String> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
