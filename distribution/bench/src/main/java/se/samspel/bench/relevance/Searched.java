package se.samspel.bench.relevance;

import java.util.List;

/** A collection in an engine. */
interface Searched extends AutoCloseable {
    /** The ids of the first hundred documents an engine finds, best first. */
    List<String> first(String typed);

    @Override
    void close();
}
