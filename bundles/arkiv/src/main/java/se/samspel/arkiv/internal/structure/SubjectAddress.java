package se.samspel.arkiv.internal.structure;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where it is told what the archive says of an insats or a target group, by its name. */
public final class SubjectAddress {
    private SubjectAddress() {}

    /** A target group. */
    public static String targetGroup(String name) {
        return "/arkiv/malgrupp" + named(name);
    }

    /** An insats, in the register or not. */
    public static String intervention(String name) {
        return "/arkiv/insats" + named(name);
    }

    private static String named(String name) {
        return "?namn=" + URLEncoder.encode(name, StandardCharsets.UTF_8);
    }
}
