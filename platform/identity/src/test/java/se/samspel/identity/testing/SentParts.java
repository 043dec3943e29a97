package se.samspel.identity.testing;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.samspel.api.web.Upload;

/** A multipart form as a test of a page sends it. */
public final class SentParts implements Upload {
    private final Map<String, String> texts;
    private final List<Sent> files = new ArrayList<>();

    private record Sent(String part, String fileName, byte[] content, boolean isTooLarge)
            implements UploadedFile {
        @Override
        public long size() {
            return content.length;
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(content);
        }
    }

    /** A form with texts and no files yet. */
    public SentParts(Map<String, String> texts) {
        this.texts = Map.copyOf(texts);
    }

    /** The same form with one more file. */
    public SentParts file(String part, String fileName, byte[] content) {
        files.add(new Sent(part, fileName, content.clone(), false));
        return this;
    }

    /** The same form with one more file, which is larger than the settings allow. */
    public SentParts tooLargeFile(String part, String fileName) {
        files.add(new Sent(part, fileName, new byte[] {1}, true));
        return this;
    }

    @Override
    public List<UploadedFile> files(String name) {
        return everyFile(name).stream().filter(it -> !it.isTooLarge() && it.size() > 0).toList();
    }

    @Override
    public List<UploadedFile> everyFile(String name) {
        return files.stream()
                .filter(it -> it.part().equals(name))
                .map(UploadedFile.class::cast)
                .toList();
    }

    @Override
    public String text(String name) {
        return texts.getOrDefault(name, "");
    }
}
