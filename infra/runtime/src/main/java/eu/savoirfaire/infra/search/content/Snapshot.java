package eu.savoirfaire.infra.search.content;

import java.util.stream.Stream;

/**
 * All documents of an index, read anew from where they come from.
 *
 * @param position the position of the event log, taken before the documents are read, so that whatever changes
 *     meanwhile comes again as an event
 * @param size how many documents are to be expected, for progress
 * @param documents read once, and closed
 */
public record Snapshot(long position, long size, Stream<SearchDocument> documents) {}
