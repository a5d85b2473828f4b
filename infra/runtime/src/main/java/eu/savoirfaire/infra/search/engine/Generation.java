package eu.savoirfaire.infra.search.engine;

import eu.savoirfaire.infra.search.layout.Entry;
import java.util.List;

/** One physical index. It is written by one thread at a time and read by any number. */
public interface Generation extends AutoCloseable {

    /** What is visible now. */
    View view();

    /** The position that the visible records are at. */
    long position();

    /** The position that a crash would take it back to. */
    long durablePosition();

    /** Takes in entries and the position together; both are visible afterwards. */
    void write(List<Entry> entries, long position);

    /** Takes in entries that need not be visible yet: it is being built and no one reads it. */
    void load(List<Entry> entries, long position);

    /** Makes everything written so far survive a crash. */
    void commit();

    @Override
    void close();
}
