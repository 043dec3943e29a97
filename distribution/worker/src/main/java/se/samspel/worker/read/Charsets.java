package se.samspel.worker.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Finds the character set of plain text, which no file says. */
final class Charsets {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private Charsets() {}

    /** Decodes text by its byte order mark, its zeros, its being whole UTF-8, or else as Windows wrote it. */
    static String decode(byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
        }
        if (starts(bytes, 0xFF, 0xFE)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        }
        if (starts(bytes, 0xFE, 0xFF)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
        }
        if (zeros(bytes, 1) * 5 > bytes.length) {
            return new String(bytes, StandardCharsets.UTF_16LE);
        }
        if (zeros(bytes, 0) * 5 > bytes.length) {
            return new String(bytes, StandardCharsets.UTF_16BE);
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, usesControls(bytes) ? StandardCharsets.ISO_8859_1 : WINDOWS);
        }
    }

    /** Whether the start of a file is text in any of the character sets. */
    static boolean looksLikeText(byte[] head) {
        String text = decode(head);
        long strange =
                text.chars()
                        .filter(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f')
                        .count();
        long lost = text.chars().filter(c -> c == '\uFFFD').count();
        return (strange + lost) * 100 <= text.length();
    }

    /** Five bytes mean nothing in windows-1252; a text that has them is older than that. */
    private static boolean usesControls(byte[] bytes) {
        for (byte b : bytes) {
            int value = b & 0xFF;
            if (value == 0x81 || value == 0x8D || value == 0x8F || value == 0x90 || value == 0x9D) {
                return true;
            }
        }
        return false;
    }

    private static long zeros(byte[] bytes, int from) {
        long zeros = 0;
        for (int i = from; i < bytes.length; i += 2) {
            zeros += bytes[i] == 0 ? 1 : 0;
        }
        return zeros;
    }

    private static boolean starts(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
