package eu.savoirfaire.infra.search.result;

import eu.savoirfaire.infra.search.content.SearchDocument;
import java.util.List;

/**
 * A document that was found.
 *
 * @param score in thousandths; only comparable within one answer and one stage
 * @param stage the first stage that finds it
 * @param passages at most two; none when none were asked for or only a concept matched
 */
public record Hit(SearchDocument document, double score, Stage stage, List<Passage> passages, List<Reason> reasons) {

    public String id() {
        return document.id();
    }
}
