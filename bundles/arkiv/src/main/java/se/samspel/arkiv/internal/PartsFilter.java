package se.samspel.arkiv.internal;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Gives the parts of compounds instead of the words; a word that is not a compound gives nothing. */
final class PartsFilter extends TokenFilter {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute position =
            addAttribute(PositionIncrementAttribute.class);
    private final CompoundParts parts;
    private final Deque<String> waiting = new ArrayDeque<>();
    private int start;
    private int end;

    PartsFilter(TokenStream input, CompoundParts parts) {
        super(input);
        this.parts = parts;
    }

    @Override
    public boolean incrementToken() throws IOException {
        boolean first = false;
        while (waiting.isEmpty()) {
            if (!input.incrementToken()) {
                return false;
            }
            waiting.addAll(parts.of(term.toString()));
            start = offset.startOffset();
            end = offset.endOffset();
            first = true;
        }
        clearAttributes();
        term.append(waiting.remove());
        offset.setOffset(start, end);
        position.setPositionIncrement(first ? 1 : 0);
        return true;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        waiting.clear();
    }
}
