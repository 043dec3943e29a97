package se.samspel.worker.write;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/** One XML part of a Word file, written from beginning to end. Names are as they stand in the file: {@code w:p}. */
final class WordXml {
    private final Writer out;
    private final Deque<String> open = new ArrayDeque<>();
    private boolean inTag;

    /** Begins a part; the stream is left open by {@link #finish}. */
    WordXml(OutputStream part) throws IOException {
        out = new OutputStreamWriter(part, StandardCharsets.UTF_8);
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
    }

    /** Begins an element with attributes as name and value in turn. */
    WordXml start(String name, String... attributes) throws IOException {
        closeTag();
        out.write('<');
        out.write(name);
        for (int at = 0; at < attributes.length; at += 2) {
            out.write(' ');
            out.write(attributes[at]);
            out.write("=\"");
            escape(attributes[at + 1]);
            out.write('"');
        }
        open.push(name);
        inTag = true;
        return this;
    }

    WordXml end() throws IOException {
        String name = open.pop();
        if (inTag) {
            out.write("/>");
            inTag = false;
        } else {
            out.write("</" + name + ">");
        }
        return this;
    }

    WordXml empty(String name, String... attributes) throws IOException {
        return start(name, attributes).end();
    }

    WordXml text(String text) throws IOException {
        closeTag();
        escape(text);
        return this;
    }

    /** An element that holds only text. */
    WordXml leaf(String name, String text, String... attributes) throws IOException {
        return start(name, attributes).text(text).end();
    }

    /** Ends what is open, and the part. */
    void finish() throws IOException {
        while (!open.isEmpty()) {
            end();
        }
        out.flush();
    }

    private void closeTag() throws IOException {
        if (inTag) {
            out.write('>');
            inTag = false;
        }
    }

    private void escape(String text) throws IOException {
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            switch (letter) {
                case '&' -> out.write("&amp;");
                case '<' -> out.write("&lt;");
                case '>' -> out.write("&gt;");
                case '"' -> out.write("&quot;");
                default -> out.write(letter);
            }
        }
    }
}
