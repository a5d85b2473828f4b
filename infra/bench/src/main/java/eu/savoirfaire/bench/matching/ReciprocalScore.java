package eu.savoirfaire.bench.matching;

import eu.savoirfaire.matching.compiled.CompiledNeed;
import eu.savoirfaire.matching.compiled.OfferCompiler;
import eu.savoirfaire.matching.scoring.Criterion;
import eu.savoirfaire.matching.scoring.Facet;
import eu.savoirfaire.matching.scoring.Scores;
import eu.savoirfaire.matching.scoring.SkillCover;
import eu.savoirfaire.matching.scoring.Weights;
import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.DoubleValues;
import org.apache.lucene.search.DoubleValuesSource;
import org.apache.lucene.search.IndexSearcher;

/** The exact r of an offer for one need, from doc values. It is a whole number under 2²⁰, so a float holds it exactly. */
final class ReciprocalScore extends DoubleValuesSource {
    private static final int NOT_RATED = -1;

    private final CompiledNeed need;
    private final OfferCompiler offers;
    private final Criterion[] criteria = RatedFacets.CRITERIA;
    private final int[][] phi;
    private final int[][] psi;
    private final int[][] providersShare;

    ReciprocalScore(CompiledNeed need, OfferCompiler offers) {
        this.need = need;
        this.offers = offers;
        phi = Arrays.stream(criteria).map(this::table).toArray(int[][]::new);
        psi = Arrays.stream(criteria).map(this::table).toArray(int[][]::new);
        providersShare = offers.weights().valuesFrom(0).stream()
                .map(weights -> Arrays.stream(Criterion.values())
                        .mapToInt(weights::share)
                        .toArray())
                .toArray(int[][]::new);
    }

    private int[] table(Criterion criterion) {
        var table = new int[offers.facets(criterion).size()];
        Arrays.fill(table, NOT_RATED);
        return table;
    }

    @Override
    public DoubleValues getValues(LeafReaderContext leaf, DoubleValues scores) throws IOException {
        var columns = new NumericDocValues[criteria.length];
        for (var i = 0; i < columns.length; i++) {
            columns[i] = DocValues.getNumeric(leaf.reader(), criteria[i].name());
        }
        return new Values(
                columns,
                DocValues.getNumeric(leaf.reader(), "weights"),
                DocValues.getSortedNumeric(leaf.reader(), "essential"),
                DocValues.getSortedNumeric(leaf.reader(), "optional"));
    }

    private final class Values extends DoubleValues {
        private final NumericDocValues[] columns;
        private final NumericDocValues weights;
        private final SortedNumericDocValues essential;
        private final SortedNumericDocValues optional;
        private final int[] cover = need.skills().table();
        private final int[] omega = need.skills().omega();
        private int document;

        Values(
                NumericDocValues[] columns,
                NumericDocValues weights,
                SortedNumericDocValues essential,
                SortedNumericDocValues optional) {
            this.columns = columns;
            this.weights = weights;
            this.essential = essential;
            this.optional = optional;
        }

        @Override
        public boolean advanceExact(int doc) {
            document = doc;
            return true;
        }

        @Override
        public double doubleValue() throws IOException {
            weights.advanceExact(document);
            var shares = providersShare[(int) weights.longValue()];
            var skill = skills();
            var u = Weights.contribution(need.share(Criterion.SKILLS), skill);
            var v = Weights.contribution(shares[Criterion.SKILLS.ordinal()], skill);
            for (var i = 0; i < criteria.length; i++) {
                if (need.share(criteria[i]) > 0 || shares[criteria[i].ordinal()] > 0) {
                    columns[i].advanceExact(document);
                    var facet = (int) columns[i].longValue();
                    if (phi[i][facet] == NOT_RATED) {
                        rate(i, facet);
                    }
                    u += Weights.contribution(need.share(criteria[i]), phi[i][facet]);
                    v += Weights.contribution(shares[criteria[i].ordinal()], psi[i][facet]);
                }
            }
            return Scores.reciprocal(u, v);
        }

        private void rate(int criterion, int facet) {
            var value = offers.facets(criteria[criterion]).value(facet);
            phi[criterion][facet] = need.phi(criteria[criterion], value);
            psi[criterion][facet] = need.psi(criteria[criterion], value);
        }

        private int skills() throws IOException {
            var essentials = new long[2];
            var optionals = new long[2];
            if (!sum(essential, essentials) & !sum(optional, optionals)) {
                return need.phi(Criterion.SKILLS, new Facet.Open());
            }
            return SkillCover.join(essentials[0], essentials[1], optionals[0], optionals[1]);
        }

        private boolean sum(SortedNumericDocValues demands, long[] sums) throws IOException {
            if (!demands.advanceExact(document)) {
                return false;
            }
            for (var i = demands.docValueCount(); i > 0; i--) {
                var demand = (int) demands.nextValue();
                sums[0] += (long) omega[demand >> 2] * cover[demand];
                sums[1] += omega[demand >> 2];
            }
            return true;
        }
    }

    @Override
    public boolean needsScores() {
        return false;
    }

    @Override
    public DoubleValuesSource rewrite(IndexSearcher searcher) {
        return this;
    }

    @Override
    public boolean isCacheable(LeafReaderContext leaf) {
        return false;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public String toString() {
        return "reciprocal score for " + need.id();
    }
}
