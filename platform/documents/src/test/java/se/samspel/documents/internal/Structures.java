package se.samspel.documents.internal;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import se.samspel.api.documents.StructureReader;
import se.samspel.api.documents.StructureReader.Block;
import se.samspel.api.documents.StructureReader.Structure;

/** What the real worker tells of files that do it no harm. */
final class Structures {
    private static final StructureReader READER = new WorkerStructureReader(RealWorker.shared());

    private Structures() {}

    static StructureReader.Outcome read(String name, byte[] file) throws IOException {
        return READER.read(name, new ByteArrayInputStream(file));
    }

    static List<Block> blocks(String name, byte[] file) throws IOException {
        return assertInstanceOf(Structure.class, read(name, file)).blocks();
    }
}
