package se.samspel.worker.wire;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;

/** Builds the bytes of one message. */
final class WireOut {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);

    WireOut number(long value) {
        return put(() -> out.writeLong(value));
    }

    WireOut kind(int value) {
        return put(() -> out.writeByte(value));
    }

    WireOut text(String value) {
        byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
        return put(
                () -> {
                    out.writeInt(utf8.length);
                    out.write(utf8);
                });
    }

    <T> WireOut list(List<T> values, Consumer<T> each) {
        put(() -> out.writeInt(values.size()));
        values.forEach(each);
        return this;
    }

    WireOut texts(List<String> values) {
        return list(values, this::text);
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }

    private WireOut put(Put put) {
        try {
            put.run();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return this;
    }

    private interface Put {
        void run() throws IOException;
    }
}
