package se.samspel.storage.internal;

import java.io.InputStream;
import java.util.Objects;
import java.util.function.IntFunction;

/** Reads a file that is kept in pieces, one piece in memory at a time. Not for several threads. */
final class PieceStream extends InputStream {
    private final int pieces;
    private final IntFunction<byte[]> read;
    private int next;
    private byte[] piece = {};
    private int at;

    PieceStream(int pieces, IntFunction<byte[]> read) {
        this.pieces = pieces;
        this.read = read;
    }

    @Override
    public int read() {
        return atEnd() ? -1 : piece[at++] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int length) {
        Objects.checkFromIndexSize(from, length, into.length);
        if (length == 0) {
            return 0;
        }
        if (atEnd()) {
            return -1;
        }
        int count = Math.min(length, piece.length - at);
        System.arraycopy(piece, at, into, from, count);
        at += count;
        return count;
    }

    @Override
    public int available() {
        return piece.length - at;
    }

    private boolean atEnd() {
        while (at == piece.length) {
            if (next == pieces) {
                return true;
            }
            piece = read.apply(next++);
            at = 0;
        }
        return false;
    }
}
