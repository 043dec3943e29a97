package se.samspel.bench.speed;

import java.sql.SQLException;

/** A database that people might search in instead. */
interface Peer extends AutoCloseable {
    String name();

    void add(Reports.Report report) throws SQLException;

    /** Says that everything is there. */
    void ready() throws SQLException;

    /** Ten hits with their passages, five facets of which two have several values a report, and the exact total. */
    void page(String typed) throws SQLException;

    /** CPU milliseconds it has used so far for whoever asks now. */
    double cost();

    @Override
    void close() throws SQLException;
}
