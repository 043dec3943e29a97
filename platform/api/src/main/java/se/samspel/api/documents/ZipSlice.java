package se.samspel.api.documents;

import java.io.IOException;
import java.io.InputStream;

/** Some bytes of a zip in their order. */
final class ZipSlice extends InputStream {
    private final ZipDirectory.Bytes zip;
    private final long end;
    private long at;

    ZipSlice(ZipDirectory.Bytes zip, long start, long length) {
        this.zip = zip;
        this.at = start;
        this.end = start + length;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int some = (int) Math.min(length, end - at);
        if (some <= 0) {
            return length == 0 ? 0 : -1;
        }
        byte[] bytes = new byte[some];
        zip.read(at, bytes);
        System.arraycopy(bytes, 0, buffer, offset, some);
        at += some;
        return some;
    }
}
