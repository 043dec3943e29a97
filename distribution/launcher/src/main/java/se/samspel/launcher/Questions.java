package se.samspel.launcher;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Lets {@code samspel why} ask a running Samspel, through a socket file in the data folder that only its owner can open.
 * Where the system has no such sockets, or the path is too long for one, nothing is opened.
 */
final class Questions implements AutoCloseable {
    private static final String FILE = "why.sock";
    private final @Nullable ServerSocketChannel channel;
    private final Path file;

    private Questions(@Nullable ServerSocketChannel channel, Path file) {
        this.channel = channel;
        this.file = file;
    }

    static Questions open(Path data, Diagnosis diagnosis) {
        Path file = data.resolve(FILE);
        try {
            Files.deleteIfExists(file);
            ServerSocketChannel channel = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
            channel.bind(UnixDomainSocketAddress.of(file));
            Thread.ofVirtual().name("samspel-why").start(() -> answerAll(channel, diagnosis));
            return new Questions(channel, file);
        } catch (IOException | UnsupportedOperationException notHere) {
            return new Questions(null, file);
        }
    }

    private static void answerAll(ServerSocketChannel channel, Diagnosis diagnosis) {
        while (channel.isOpen()) {
            try (SocketChannel asker = channel.accept()) {
                String text = String.join("\n", diagnosis.sentences());
                asker.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
            } catch (IOException gone) {
                // the one who asked left, or the server stops; the loop's condition tells which
            }
        }
    }

    /** What a Samspel that runs on the data folder answers; empty when none can be asked. */
    static Optional<List<String>> ask(Path data) {
        try (SocketChannel channel =
                SocketChannel.open(UnixDomainSocketAddress.of(data.resolve(FILE)))) {
            byte[] answer = Channels.newInputStream(channel).readAllBytes();
            return Optional.of(new String(answer, StandardCharsets.UTF_8).lines().toList());
        } catch (IOException | UnsupportedOperationException nobody) {
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        try {
            if (channel != null) {
                channel.close();
            }
            Files.deleteIfExists(file);
        } catch (IOException gone) {
            throw new Trouble(
                    "Filen " + file + " gick inte att ta bort. Ta bort den för hand.", gone);
        }
    }
}
