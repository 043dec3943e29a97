package se.samspel.worker.wire;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the bytes of one message, and trusts no length in them. */
final class WireIn {
    private final ByteBuffer in;

    WireIn(byte[] message) {
        in = ByteBuffer.wrap(message);
    }

    long number() throws WireException {
        try {
            return in.getLong();
        } catch (BufferUnderflowException tooShort) {
            throw cut();
        }
    }

    int kind() throws WireException {
        try {
            return in.get();
        } catch (BufferUnderflowException tooShort) {
            throw cut();
        }
    }

    String text() throws WireException {
        byte[] utf8 = new byte[length()];
        in.get(utf8);
        return new String(utf8, StandardCharsets.UTF_8);
    }

    <T> List<T> list(Each<T> each) throws IOException {
        int size = length();
        List<T> values = new ArrayList<>(Math.min(size, 1000));
        for (int i = 0; i < size; i++) {
            values.add(each.read());
        }
        return List.copyOf(values);
    }

    List<String> texts() throws IOException {
        return list(this::text);
    }

    /** Everything in the message has been read. */
    void end() throws WireException {
        if (in.hasRemaining()) {
            throw new WireException(in.remaining() + " bytes too many in a message");
        }
    }

    private int length() throws WireException {
        try {
            int length = in.getInt();
            // every element takes a byte at least, so a longer list than that is a lie
            if (length < 0 || length > in.remaining()) {
                throw cut();
            }
            return length;
        } catch (BufferUnderflowException tooShort) {
            throw cut();
        }
    }

    private static WireException cut() {
        return new WireException("a message that ends too early");
    }

    interface Each<T> {
        T read() throws IOException;
    }
}
