package se.samspel.administration.internal;

import java.io.InputStream;
import java.util.List;
import java.util.function.Supplier;
import se.samspel.api.web.Upload;

/** Files that a test sends. */
record Sent(List<Supplier<InputStream>> contents) implements Upload {
    @Override
    public List<UploadedFile> files(String name) {
        return contents.stream().map(content -> (UploadedFile) new Part(content)).toList();
    }

    @Override
    public List<UploadedFile> everyFile(String name) {
        return files(name);
    }

    @Override
    public String text(String name) {
        return "";
    }

    private record Part(Supplier<InputStream> content) implements UploadedFile {
        @Override
        public String fileName() {
            return "tillagg.zip";
        }

        @Override
        public long size() {
            return 1;
        }

        @Override
        public boolean isTooLarge() {
            return false;
        }

        @Override
        public InputStream open() {
            return content.get();
        }
    }
}
