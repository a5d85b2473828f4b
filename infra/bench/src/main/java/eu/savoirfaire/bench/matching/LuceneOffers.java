package eu.savoirfaire.bench.matching;

import eu.savoirfaire.matching.OfferKind;
import eu.savoirfaire.matching.compiled.CompiledNeed;
import eu.savoirfaire.matching.compiled.CompiledOffer;
import eu.savoirfaire.matching.compiled.OfferCompiler;
import eu.savoirfaire.matching.eligibility.Truth;
import eu.savoirfaire.matching.generated.Surroundings;
import eu.savoirfaire.matching.need.Declaration;
import eu.savoirfaire.matching.scoring.Criterion;
import eu.savoirfaire.matching.scoring.SkillsAsked;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedNumericDocValuesField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.queries.function.FunctionScoreQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.MMapDirectory;

/**
 * The same offers in Lucene, as one would do it there: eligibility as indexed points, the score as a function of doc values. One
 * segment, in mapped memory, without a query cache. The judgements of distinct facets are shared with it, so that only the search differs.
 */
final class LuceneOffers implements AutoCloseable {
    private final OfferCompiler offers;
    private final MMapDirectory directory;
    private final IndexWriter writer;
    private DirectoryReader reader;

    LuceneOffers(OfferCompiler offers, Path folder) throws IOException {
        this.offers = offers;
        directory = new MMapDirectory(folder);
        writer = new IndexWriter(directory, new IndexWriterConfig().setRAMBufferSizeMB(256));
        reader = DirectoryReader.open(writer);
    }

    void add(CompiledOffer offer) throws IOException {
        var document = new Document();
        document.add(new IntPoint("gate", offer.gate()));
        document.add(new IntPoint("kind", offer.kind().ordinal()));
        document.add(new IntPoint("first", offer.firstDay()));
        document.add(new IntPoint("last", offer.lastDay()));
        document.add(new NumericDocValuesField("weights", offer.weights()));
        for (var criterion : Criterion.values()) {
            if (criterion != Criterion.SKILLS) {
                document.add(new NumericDocValuesField(criterion.name(), offer.facet(criterion)));
            }
        }
        if (offer.skills() instanceof SkillsAsked asked) {
            for (var i = 0; i < asked.essentials(); i++) {
                document.add(new SortedNumericDocValuesField("essential", asked.essential(i)));
            }
            for (var i = 0; i < asked.optionals(); i++) {
                document.add(new SortedNumericDocValuesField("optional", asked.optional(i)));
            }
        }
        writer.addDocument(document);
    }

    void ready() throws IOException {
        writer.forceMerge(1);
        writer.commit();
        reader.close();
        reader = DirectoryReader.open(directory);
    }

    /**
     * The r of the best, from the highest.
     *
     * @param gates those that the need passes
     */
    List<Long> best(CompiledNeed need, int[] gates, int k) throws IOException {
        var searcher = new IndexSearcher(reader);
        searcher.setQueryCache(null);
        var query = new FunctionScoreQuery(
                new ConstantScoreQuery(eligible(need, gates)), new ReciprocalScore(need, offers));
        return Arrays.stream(searcher.search(query, k).scoreDocs)
                .map(hit -> (long) hit.score)
                .toList();
    }

    /** The codes of the gates that a need passes. */
    int[] gates(CompiledNeed need) {
        return IntStream.range(0, offers.gates().size())
                .filter(gate -> need.truth(offers.gates().value(gate), Declaration.RATHER_NOT_SAY) == Truth.TRUE)
                .toArray();
    }

    private static BooleanQuery eligible(CompiledNeed need, int[] gates) {
        var kinds = Arrays.stream(OfferKind.values())
                .filter(need.seeker().need().kind()::isAnsweredBy)
                .mapToInt(Enum::ordinal)
                .toArray();
        var today = (int) Surroundings.TODAY.toEpochDay();
        return new BooleanQuery.Builder()
                .add(IntPoint.newSetQuery("gate", gates), Occur.FILTER)
                .add(IntPoint.newSetQuery("kind", kinds), Occur.FILTER)
                .add(IntPoint.newRangeQuery("first", Integer.MIN_VALUE, today), Occur.FILTER)
                .add(IntPoint.newRangeQuery("last", today, Integer.MAX_VALUE), Occur.FILTER)
                .build();
    }

    @Override
    public void close() throws IOException {
        reader.close();
        writer.close();
        directory.close();
    }
}
