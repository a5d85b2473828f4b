package eu.savoirfaire.infra.search;

import eu.savoirfaire.infra.search.engine.Engine;
import eu.savoirfaire.infra.search.lucene.LuceneEngine;

class LuceneInMemoryTest extends SearchIndexContract {

    @Override
    Engine open() {
        return LuceneEngine.inMemory(LAYOUT, ANALYSIS);
    }

    @Override
    public boolean keeps() {
        return false;
    }
}
