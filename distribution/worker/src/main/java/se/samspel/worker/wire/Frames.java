package se.samspel.worker.wire;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Optional;

/** Messages on a pipe: four letters, a length, the bytes. Anything else on the pipe is noticed at once. */
public final class Frames {
    /** Largest frame that is written or accepted, in bytes. */
    public static final int MOST = 64 << 20;

    private static final int MARK = 0x534D5350;

    private Frames() {}

    /** Writes one frame and flushes it. */
    public static void write(DataOutputStream out, byte[] content) throws IOException {
        if (content.length > MOST) {
            throw new WireException(
                    "a message of " + content.length + " bytes; the limit is " + MOST);
        }
        out.writeInt(MARK);
        out.writeInt(content.length);
        out.write(content);
        out.flush();
    }

    /**
     * Waits for the next frame.
     *
     * @return empty when the other side is gone, also in the middle of a frame
     * @throws WireException when something other than a frame stands on the pipe
     */
    public static Optional<byte[]> read(DataInputStream in) throws IOException {
        try {
            int mark = in.readInt();
            if (mark != MARK) {
                throw new WireException("not a frame: " + Integer.toHexString(mark));
            }
            int length = in.readInt();
            if (length < 0 || length > MOST) {
                throw new WireException("a frame of " + length + " bytes; the limit is " + MOST);
            }
            byte[] content = in.readNBytes(length);
            return content.length == length ? Optional.of(content) : Optional.empty();
        } catch (EOFException gone) {
            return Optional.empty();
        }
    }
}
