package se.samspel.arkiv.internal.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.compress.LZ4;

/** A text as a column of an index holds it: how many bytes it is as UTF-8, and these by LZ4. */
final class PackedText {
    private PackedText() {}

    static BytesRef of(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        ByteBuffersDataOutput packed = new ByteBuffersDataOutput();
        try {
            packed.writeVInt(bytes.length);
            LZ4.compress(bytes, 0, bytes.length, packed, new LZ4.FastCompressionHashTable());
        } catch (IOException impossible) {
            throw new UncheckedIOException("a text in memory could not be packed", impossible);
        }
        return new BytesRef(packed.toArrayCopy());
    }

    /** The text that was packed. */
    static String read(BytesRef packed) throws IOException {
        ByteArrayDataInput in = new ByteArrayDataInput(packed.bytes, packed.offset, packed.length);
        int length = in.readVInt();
        byte[] bytes = new byte[length];
        LZ4.decompress(in, length, bytes, 0);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
