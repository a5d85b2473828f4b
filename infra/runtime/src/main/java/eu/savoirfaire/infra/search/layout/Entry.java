package eu.savoirfaire.infra.search.layout;

import java.util.List;

/**
 * The records of one document, in place of those it had before; none to take it away.
 *
 * @param records the document's own first
 */
public record Entry(String document, List<Record> records) {}
