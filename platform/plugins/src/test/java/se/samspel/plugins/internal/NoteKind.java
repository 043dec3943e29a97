package se.samspel.plugins.internal;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import se.samspel.api.PluginId;
import se.samspel.api.content.ContentException;
import se.samspel.api.content.ContentFile;
import se.samspel.api.content.ContentKind;
import se.samspel.api.content.Shape;

/** A small kind of content, and what has been given to it. */
final class NoteKind implements ContentKind<String> {
    final Map<String, List<String>> notes = new ConcurrentHashMap<>();
    volatile boolean refusesToPublish;
    private final String name;
    private final int longest;

    NoteKind() {
        this("note", 100);
    }

    NoteKind(String name, int longest) {
        this.name = name;
        this.longest = longest;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Words words() {
        return new Words("anteckning", "anteckningar");
    }

    @Override
    public Shape.Members shape() {
        return Shape.object()
                .must("id", Shape.id(), "Id.")
                .must("title", Shape.text(longest), "Rubrik.")
                .may(
                        "lines",
                        Shape.listOf(
                                Shape.object()
                                        .must("id", Shape.id(), "Id.")
                                        .must("text", Shape.text(50), "Rad.")
                                        .build(),
                                10),
                        "Rader.")
                .build();
    }

    @Override
    public String read(ContentFile file) throws ContentException {
        String title = file.root().text("title");
        if (title.equals("förbjuden")) {
            throw new ContentException("title", "får inte vara förbjuden");
        }
        return title;
    }

    @Override
    public String title(String content) {
        return content;
    }

    @Override
    public void replace(PluginId plugin, List<String> contents) {
        if (refusesToPublish && !contents.isEmpty()) {
            throw new IllegalStateException("told to refuse");
        }
        if (contents.isEmpty()) {
            notes.remove(plugin.value());
        } else {
            notes.put(plugin.value(), contents);
        }
    }

    @Override
    public String usedBy(PluginId plugin) {
        return notes.containsKey(plugin.value()) ? "4 pågående planer" : "";
    }
}
