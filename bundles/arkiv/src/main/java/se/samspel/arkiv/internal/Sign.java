package se.samspel.arkiv.internal;

import jakarta.ws.rs.core.Response;

/** A picture that says that there is no picture: a browser shows it where the page would have been, also without script. */
final class Sign {
    private Sign() {}

    /** @param then what the reader can do */
    static Response of(int status, String then) {
        return Response.status(status)
                .type("image/svg+xml")
                .entity(
                        """
                        <svg xmlns="http://www.w3.org/2000/svg" width="1100" height="330" viewBox="0 0 1100 330">
                        <rect width="1100" height="330" fill="#f2f4f7"/>
                        <g font-family="sans-serif" text-anchor="middle" fill="#2b3440">
                        <text x="550" y="150" font-size="44">Sidan kan inte visas som bild</text>
                        <text x="550" y="220" font-size="36">%s</text>
                        </g></svg>
                        """
                                .formatted(then))
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "private, no-store")
                .build();
    }
}
