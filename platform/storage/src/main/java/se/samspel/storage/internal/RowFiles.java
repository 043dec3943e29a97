package se.samspel.storage.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import se.samspel.api.storage.FileId;
import se.samspel.api.storage.Files;

/** Files in the database, in pieces, so that servers on several machines share them and one backup has it all. */
final class RowFiles implements Files {
    private static final String SCHEMA = "storage_file";
    private static final int PIECE = 1 << 20;

    private final Engine engine;
    private final Path incoming;
    private final Clock clock;
    private final FileUses uses;

    RowFiles(Engine engine, Path incoming, Migrator migrator, Clock clock) {
        this.engine = engine;
        this.incoming = incoming;
        this.clock = clock;
        this.uses = new FileUses(engine);
        migrator.run(
                SCHEMA, OwnMigrations.in("/db/postgresql/", "V001__files.sql", "V002__put_at.sql"));
    }

    @Override
    public FileId put(InputStream content) throws IOException {
        Path part = java.nio.file.Files.createTempFile(incoming, "file", ".part");
        try {
            var digest = Digest.sha256();
            try (OutputStream out = java.nio.file.Files.newOutputStream(part)) {
                new DigestInputStream(content, digest).transferTo(out);
            }
            FileId id = new FileId(HexFormat.of().formatHex(digest.digest()));
            keep(id, part);
            return id;
        } finally {
            java.nio.file.Files.deleteIfExists(part);
        }
    }

    private void keep(FileId id, Path part) throws IOException {
        try {
            engine.write(
                    connection -> {
                        if (!putAgain(connection, id) && insertName(connection, id, part)) {
                            insertPieces(connection, id, part);
                        }
                        return true;
                    });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private boolean putAgain(Connection connection, FileId id) throws SQLException {
        String sql = "update storage_file_name set put_at = ? where sha256 = ?";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, clock.millis());
            statement.setString(2, id.sha256());
            return statement.executeUpdate() == 1;
        }
    }

    /** First, so that of two who bring the same file at the same time one waits for the other and has nothing to do. */
    private boolean insertName(Connection connection, FileId id, Path part) throws SQLException {
        String sql =
                """
                insert into storage_file_name (sha256, size, put_at) values (?, ?, ?)
                on conflict (sha256) do nothing
                """;
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, id.sha256());
            statement.setLong(2, part.toFile().length());
            statement.setLong(3, clock.millis());
            return statement.executeUpdate() == 1;
        }
    }

    private static void insertPieces(Connection connection, FileId id, Path part)
            throws SQLException {
        String sql = "insert into storage_file_piece (sha256, number, content) values (?, ?, ?)";
        try (InputStream in = java.nio.file.Files.newInputStream(part);
                PreparedStatement statement = connection.prepareStatement(sql)) {
            int number = 0;
            for (byte[] piece = in.readNBytes(PIECE);
                    piece.length > 0;
                    piece = in.readNBytes(PIECE)) {
                statement.setString(1, id.sha256());
                statement.setInt(2, number++);
                statement.setBytes(3, piece);
                statement.executeUpdate();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the received file", e);
        }
    }

    @Override
    public InputStream open(FileId file) throws IOException {
        long size = size(file);
        return new PieceStream((int) ((size + PIECE - 1) / PIECE), number -> piece(file, number));
    }

    private byte[] piece(FileId file, int number) {
        String sql = "select content from storage_file_piece where sha256 = ? and number = ?";
        return engine.read(
                connection -> {
                    try (PreparedStatement statement = connection.prepareStatement(sql)) {
                        statement.setString(1, file.sha256());
                        statement.setInt(2, number);
                        try (ResultSet row = statement.executeQuery()) {
                            row.next();
                            return row.getBytes(1);
                        }
                    }
                });
    }

    @Override
    public long size(FileId file) throws IOException {
        return sizeOf(file).orElseThrow(() -> new NoSuchFileException(file.sha256()));
    }

    @Override
    public boolean remove(FileId file, Instant lastKnown) {
        if (uses.any(file)) {
            return false;
        }
        return engine.write(
                connection -> {
                    if (!isLeft(connection, file, lastKnown)) {
                        return !isThere(connection, file);
                    }
                    delete(connection, "storage_file_piece", file);
                    delete(connection, "storage_file_name", file);
                    return true;
                });
    }

    /** Whether nobody has put it since; holds its row until the transaction ends. */
    private static boolean isLeft(Connection connection, FileId file, Instant lastKnown)
            throws SQLException {
        String sql = "select 1 from storage_file_name where sha256 = ? and put_at <= ? for update";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, file.sha256());
            statement.setLong(2, lastKnown.toEpochMilli());
            try (ResultSet row = statement.executeQuery()) {
                return row.next();
            }
        }
    }

    private static void delete(Connection connection, String table, FileId file)
            throws SQLException {
        String sql = "delete from " + table + " where sha256 = ?";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, file.sha256());
            statement.executeUpdate();
        }
    }

    private static boolean isThere(Connection connection, FileId file) throws SQLException {
        return sizeOf(connection, file).isPresent();
    }

    private Optional<Long> sizeOf(FileId file) {
        return engine.read(connection -> sizeOf(connection, file));
    }

    private static Optional<Long> sizeOf(Connection connection, FileId file) throws SQLException {
        String sql = "select size from storage_file_name where sha256 = ?";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, file.sha256());
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(row.getLong(1)) : Optional.empty();
            }
        }
    }
}
