package se.samspel.worker.write;

import java.io.IOException;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import se.samspel.api.documents.Paper;
import se.samspel.api.documents.Paper.Block;
import se.samspel.api.documents.Paper.Fact;
import se.samspel.api.documents.Paper.Facts;
import se.samspel.api.documents.Paper.Figure;
import se.samspel.api.documents.Paper.Formatted;
import se.samspel.api.documents.Paper.Heading;
import se.samspel.api.documents.Paper.Items;
import se.samspel.api.documents.Paper.PageBreak;
import se.samspel.api.documents.Paper.Paragraph;
import se.samspel.api.documents.Paper.Room;
import se.samspel.api.documents.Paper.Signatures;
import se.samspel.api.documents.Paper.Table;
import se.samspel.api.fields.RichText;

/** A paper as an HTML tree for the print template. It is built as a tree, so nothing in a text can become markup. */
final class PaperPage {
    private final Paper paper;
    private final PrintWords words;
    private final Document page = SafeXml.empty();
    private final Outline outline = new Outline();

    private PaperPage(Paper paper) {
        this.paper = paper;
        this.words = PrintWords.in(paper.language());
    }

    static Document of(Paper paper, String css) throws IOException {
        return new PaperPage(paper).build(css);
    }

    private Document build(String css) throws IOException {
        Element html = page.createElement("html");
        html.setAttribute("lang", paper.language());
        page.appendChild(html);
        Element head = add(html, "head", "");
        add(head, "title", PrintText.line(paper.title()));
        meta(head, "subject", paper.subtitle().isBlank() ? paper.title() : paper.subtitle());
        add(head, "style", style(css));
        Element body = add(html, "body", "");
        add(body, "h1", PrintText.line(paper.title())).setAttribute("id", "title");
        if (!paper.subtitle().isBlank()) {
            add(body, "p", PrintText.line(paper.subtitle())).setAttribute("class", "subtitle");
        }
        for (Block block : paper.blocks()) {
            add(body, block);
        }
        outline.into(head);
        return page;
    }

    /** The style sheet with what stands in the margins of each page. */
    private String style(String css) {
        String number =
                PrintText.css(words.page() + " ")
                        + " counter(page) "
                        + PrintText.css(" " + words.of() + " ")
                        + " counter(pages)";
        return css.replace("$issuer", PrintText.css(paper.issuer()))
                .replace("$watermark", PrintText.css(paper.watermark()))
                .replace("$title", PrintText.css(paper.title()))
                .replace("$day", PrintText.css(words.day(paper.createdAt())))
                .replace("$page", number);
    }

    private void add(Element body, Block block) throws IOException {
        switch (block) {
            case Heading heading -> outline.add(body, heading);
            case Paragraph(String text, Paper.Tone tone, String id) ->
                    PrintText.paragraphs(text).forEach(piece -> paragraph(body, piece, tone));
            case Formatted(RichText text, String id) -> PaperText.add(body, text);
            case Items(List<String> items, boolean numbered, List<String> ids) ->
                    items(body, items, numbered ? "ol" : "ul");
            case Facts(List<Fact> facts) -> facts(body, facts);
            case Table table -> PaperTable.add(body, table);
            case Figure figure -> figure(body, figure);
            case Signatures(List<String> signatories) -> signatures(body, signatories);
            case Room(int lines) -> room(body, lines);
            case PageBreak() -> add(body, "div", "").setAttribute("class", "new-page");
        }
    }

    private void paragraph(Element body, String text, Paper.Tone tone) {
        Element paragraph = add(body, "p", "");
        PaperTable.lines(paragraph, text);
        switch (tone) {
            case PLAIN -> {
                // as it is
            }
            case QUIET -> paragraph.setAttribute("class", "quiet");
            case STRONG -> paragraph.setAttribute("class", "strong");
        }
    }

    private void items(Element body, List<String> items, String kind) {
        if (!items.isEmpty()) {
            Element list = add(body, kind, "");
            items.forEach(item -> PaperTable.lines(add(list, "li", ""), item));
        }
    }

    private void facts(Element body, List<Fact> facts) {
        if (facts.isEmpty()) {
            return;
        }
        Element table = add(body, "table", "");
        table.setAttribute("class", "facts");
        Element rows = add(table, "tbody", "");
        for (Fact fact : facts) {
            Element row = add(rows, "tr", "");
            add(row, "th", PrintText.line(fact.label())).setAttribute("scope", "row");
            PaperTable.lines(add(row, "td", ""), fact.value());
        }
    }

    private void figure(Element body, Figure figure) throws IOException {
        Element frame = add(body, "div", "");
        frame.setAttribute("class", "figure");
        Element svg =
                (Element) page.importNode(SafeXml.svg(figure.svg()).getDocumentElement(), true);
        svg.setAttribute("alt", PrintText.line(figure.alternative()));
        frame.appendChild(svg);
        if (!figure.caption().isBlank()) {
            add(frame, "p", PrintText.line(figure.caption()))
                    .setAttribute("class", "figure-caption");
        }
    }

    private void signatures(Element body, List<String> signatories) {
        if (signatories.isEmpty()) {
            return;
        }
        List<List<String>> rows =
                signatories.stream().map(name -> List.of(" ", " ", name)).toList();
        Element table =
                PaperTable.add(
                        body,
                        new Table(
                                "",
                                List.of(words.place(), words.signature(), words.name()),
                                List.of(28, 40, 32),
                                rows,
                                false));
        table.setAttribute("class", "signatures");
    }

    private static void room(Element body, int lines) {
        Element room = add(body, "div", "");
        room.setAttribute("class", "room");
        for (int line = 0; line < lines; line++) {
            add(room, "div", "").setAttribute("class", "line");
        }
    }

    private static void meta(Element head, String name, String content) {
        Element meta = add(head, "meta", "");
        meta.setAttribute("name", name);
        meta.setAttribute("content", PrintText.line(content));
    }

    private static Element add(Element parent, String name, String text) {
        return PaperTable.child(parent, name, text);
    }
}
