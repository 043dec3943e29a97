package se.samspel.arkiv.internal.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.compress.LZ4;

/**
 * A text as a column of an index holds it: how many bytes it is, and these by LZ4. A text whose letters are all in Latin-1,
 * as many Swedish texts are, has one byte for each, which is how Java itself holds it; others are UTF-8.
 */
final class PackedText {
    private static final int LAST_OF_LATIN_1 = 0xFF;

    private PackedText() {}

    static BytesRef of(String text) {
        boolean latin = text.chars().allMatch(letter -> letter <= LAST_OF_LATIN_1);
        byte[] bytes = text.getBytes(charset(latin));
        ByteBuffersDataOutput packed = new ByteBuffersDataOutput();
        try {
            packed.writeVInt(bytes.length << 1 | (latin ? 1 : 0));
            LZ4.compress(bytes, 0, bytes.length, packed, new LZ4.FastCompressionHashTable());
        } catch (IOException impossible) {
            throw new UncheckedIOException("a text in memory could not be packed", impossible);
        }
        return new BytesRef(packed.toArrayCopy());
    }

    /** The text that was packed. */
    static String read(BytesRef packed) throws IOException {
        ByteArrayDataInput in = new ByteArrayDataInput(packed.bytes, packed.offset, packed.length);
        int head = in.readVInt();
        byte[] bytes = new byte[head >>> 1];
        LZ4.decompress(in, bytes.length, bytes, 0);
        return new String(bytes, charset((head & 1) == 1));
    }

    private static Charset charset(boolean latin) {
        return latin ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8;
    }
}
