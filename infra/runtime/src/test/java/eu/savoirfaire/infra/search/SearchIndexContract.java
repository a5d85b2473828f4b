package eu.savoirfaire.infra.search;

import eu.savoirfaire.infra.search.engine.Engine;
import eu.savoirfaire.infra.search.layout.Layout;
import eu.savoirfaire.infra.search.text.Analysis;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Everything that is promised of an index, on whatever engine a subclass names. */
abstract class SearchIndexContract
        implements LanguagesContract,
                StagesContract,
                ListsContract,
                PassagesContract,
                NeighboursContract,
                KeepingContract {
    static final Analysis ANALYSIS = new Analysis();
    static final Layout LAYOUT = new Layout(SampleDocument.DEFINITION);

    // set before each test
    @SuppressWarnings("NullAway.Init")
    private SearchIndex index;

    /** Opens the engine of this test; again when it was closed. */
    abstract Engine open();

    @BeforeEach
    final void openIndex() {
        index = new SearchIndex(LAYOUT, ANALYSIS, open());
    }

    @AfterEach
    final void closeIndex() {
        index.close();
    }

    @Override
    public final SearchIndex index() {
        return index;
    }

    @Override
    public final SearchIndex reopened() {
        index.close();
        index = new SearchIndex(LAYOUT, ANALYSIS, open());
        return index;
    }
}
