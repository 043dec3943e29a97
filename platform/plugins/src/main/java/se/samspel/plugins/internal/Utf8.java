package se.samspel.plugins.internal;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import se.samspel.api.content.ContentException;

/** Bytes to text, strictly; a byte order mark of UTF-8, which some editors on Windows write, is passed over. */
final class Utf8 {
    private Utf8() {}

    static String decode(byte[] bytes) throws ContentException {
        if (starts(bytes, 0xFF, 0xFE) || starts(bytes, 0xFE, 0xFF)) {
            throw new ContentException(
                    "", "filen är sparad som UTF-16. Spara om den med teckenkodningen UTF-8");
        }
        int from = starts(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer out = CharBuffer.allocate(bytes.length - from);
        CharsetDecoder decoder =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            throw new ContentException(
                    "",
                    "rad "
                            + lineOf(bytes, in.position())
                            + ": filen är inte sparad som UTF-8. Spara om den med teckenkodningen UTF-8");
        }
        return out.flip().toString();
    }

    private static boolean starts(byte[] bytes, int... first) {
        if (bytes.length < first.length) {
            return false;
        }
        for (int index = 0; index < first.length; index++) {
            if ((bytes[index] & 0xFF) != first[index]) {
                return false;
            }
        }
        return true;
    }

    private static int lineOf(byte[] bytes, int position) {
        int line = 1;
        for (int index = 0; index < position; index++) {
            if (bytes[index] == '\n') {
                line++;
            }
        }
        return line;
    }
}
