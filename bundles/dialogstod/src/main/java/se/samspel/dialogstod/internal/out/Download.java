package se.samspel.dialogstod.internal.out;

import jakarta.ws.rs.core.Response;
import java.io.InputStream;

/**
 * A file to download.
 *
 * @param type its media type
 * @param name what it is called; only letters that every computer knows
 */
record Download(InputStream content, String type, String name) {
    Response answer() {
        return Response.ok(content, type)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .build();
    }
}
