package se.samspel.api.documents;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import se.samspel.api.documents.ZipDirectory.Entry;
import se.samspel.api.documents.ZipDirectory.Fault;
import se.samspel.api.documents.ZipDirectory.Refused;

/** What an entry of a zip unpacks to; not one byte more than the zip says, and with the sum it says. */
final class ZipContent extends InputStream {
    private static final int BUFFER = 1 << 15;

    private final Entry entry;
    private final Inflater inflater = new Inflater(true);
    private final InputStream content;
    private final CRC32 sum = new CRC32();
    private long read;

    ZipContent(InputStream packed, Entry entry) {
        this.entry = entry;
        // the inflater wants one byte after the last
        InputStream padded = new SequenceInputStream(packed, new ByteArrayInputStream(new byte[1]));
        this.content =
                entry.method() == 0 ? packed : new InflaterInputStream(padded, inflater, BUFFER);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int some = some(buffer, offset, length);
        if (some < 0) {
            if (read != entry.size() || (int) sum.getValue() != entry.crc()) {
                throw new Refused(Fault.DAMAGED);
            }
            return -1;
        }
        sum.update(buffer, offset, some);
        read += some;
        if (read > entry.size()) {
            throw new Refused(Fault.DAMAGED);
        }
        return some;
    }

    private int some(byte[] buffer, int offset, int length) throws IOException {
        try {
            return content.read(buffer, offset, length);
        } catch (ZipException | EOFException broken) {
            throw new Refused(Fault.DAMAGED);
        }
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        content.close();
    }
}
