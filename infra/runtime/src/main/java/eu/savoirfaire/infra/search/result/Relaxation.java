package eu.savoirfaire.infra.search.result;

import java.util.List;

/**
 * Says "nothing for {@code unknown}, showing {@code shown}".
 *
 * @param stage the last one that added documents
 * @param unknown words of the query that are in no document, as typed
 * @param shown the query with words of the index in place of the unknown ones
 */
public record Relaxation(Stage stage, List<String> unknown, String shown) {}
