package eu.savoirfaire.infra.testkit.elasticsearch.node;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedNumericDocValues;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.plugins.Plugin;
import org.elasticsearch.plugins.ScriptPlugin;
import org.elasticsearch.script.DocReader;
import org.elasticsearch.script.DocValuesDocReader;
import org.elasticsearch.script.ScoreScript;
import org.elasticsearch.script.ScriptContext;
import org.elasticsearch.script.ScriptEngine;
import org.elasticsearch.search.lookup.SearchLookup;

/**
 * The language {@code reciprocal} with one script: the exact score of an offer for a need, compiled, from doc values. The scripting
 * module of the distribution is not published, and a script in Java is what its documentation advises where speed counts
 * (<a href="https://www.elastic.co/docs/explore-analyze/scripting/modules-scripting-engine">advanced scripts by a plug-in</a>).
 */
public final class ReciprocalScore extends Plugin implements ScriptPlugin {

    @Override
    public ScriptEngine getScriptEngine(Settings settings, Collection<ScriptContext<?>> contexts) {
        return new Engine();
    }

    private static final class Engine implements ScriptEngine {
        @Override
        public String getType() {
            return "reciprocal";
        }

        @Override
        public <T> T compile(String name, String source, ScriptContext<T> context, Map<String, String> options) {
            if (!context.equals(ScoreScript.CONTEXT)) {
                throw new IllegalArgumentException("it only scores");
            }
            ScoreScript.Factory factory =
                    (parameters, lookup) -> new Leaves(new Tables(parameters), parameters, lookup);
            return context.factoryClazz.cast(factory);
        }

        @Override
        public Set<ScriptContext<?>> getSupportedContexts() {
            return Set.of(ScoreScript.CONTEXT);
        }
    }

    private record Leaves(Tables tables, Map<String, Object> parameters, SearchLookup lookup)
            implements ScoreScript.LeafFactory {
        @Override
        public boolean needs_score() {
            return false;
        }

        @Override
        public boolean needs_termStats() {
            return false;
        }

        @Override
        public ScoreScript newInstance(DocReader documents) throws IOException {
            var leaf = ((DocValuesDocReader) documents).getLeafReaderContext().reader();
            return new Script(tables, leaf, parameters, lookup, documents);
        }
    }

    /** What comes with a question; the first share is that of skills. */
    private static final class Tables {
        private static final int ONE = 1_000_000;
        private static final int MOST_DEMANDS = 1 << 16;

        private final int[] cover = new int[MOST_DEMANDS];
        private final int[][] phi;
        private final int[][] psi;
        private final int[] shares;
        private final int[][] providers;
        private final int open;

        Tables(Map<String, Object> parameters) {
            var covered = numbers(given(parameters, "covered"));
            var by = numbers(given(parameters, "cover"));
            for (var i = 0; i < covered.length; i++) {
                cover[covered[i]] = by[i];
            }
            phi = lists(given(parameters, "phi"));
            psi = lists(given(parameters, "psi"));
            shares = numbers(given(parameters, "shares"));
            providers = lists(given(parameters, "providers"));
            open = ((Number) given(parameters, "open")).intValue();
        }

        private static Object given(Map<String, Object> parameters, String name) {
            return Objects.requireNonNull(parameters.get(name), () -> "the script needs the parameter " + name);
        }

        private static int[] numbers(Object list) {
            return ((List<?>) list)
                    .stream().mapToInt(one -> ((Number) one).intValue()).toArray();
        }

        private static int[][] lists(Object lists) {
            return ((List<?>) lists).stream().map(Tables::numbers).toArray(int[][]::new);
        }
    }

    private static final class Script extends ScoreScript {
        private final Tables tables;
        private final NumericDocValues weights;
        private final SortedNumericDocValues facets;
        private final SortedNumericDocValues essential;
        private final SortedNumericDocValues optional;
        private int document;

        Script(Tables tables, LeafReader leaf, Map<String, Object> parameters, SearchLookup lookup, DocReader documents)
                throws IOException {
            super(parameters, lookup, documents);
            this.tables = tables;
            weights = DocValues.unwrapSingleton(DocValues.getSortedNumeric(leaf, "weights"));
            facets = DocValues.getSortedNumeric(leaf, "facets");
            essential = DocValues.getSortedNumeric(leaf, "essential");
            optional = DocValues.getSortedNumeric(leaf, "optional");
        }

        @Override
        public void setDocument(int number) {
            document = number;
        }

        @Override
        public double execute(ExplanationHolder explanation) {
            try {
                weights.advanceExact(document);
                var provider = tables.providers[(int) weights.longValue()];
                var skill = skills();
                var u = (long) tables.shares[0] * skill / Tables.ONE;
                var v = (long) provider[0] * skill / Tables.ONE;
                facets.advanceExact(document);
                var criteria = tables.phi.length;
                for (var i = facets.docValueCount(); i > 0; i--) {
                    var coded = (int) facets.nextValue();
                    var criterion = coded % criteria;
                    u += (long) tables.shares[criterion + 1] * tables.phi[criterion][coded / criteria] / Tables.ONE;
                    v += (long) provider[criterion + 1] * tables.psi[criterion][coded / criteria] / Tables.ONE;
                }
                return u == 0 || v == 0 ? 0 : 2 * u * v / (u + v);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private long skills() throws IOException {
            var essentials = new long[2];
            var optionals = new long[2];
            if (!sum(essential, essentials) & !sum(optional, optionals)) {
                return tables.open;
            }
            var e = essentials[1] == 0 ? (double) Tables.ONE : (double) essentials[0] / essentials[1];
            var joined = optionals[1] == 0 ? e : 0.8 * e + 0.2 * ((double) optionals[0] / optionals[1]);
            return (long) StrictMath.floor(joined + 0.5);
        }

        /** The weight of each demand stands in its upper half. */
        private boolean sum(SortedNumericDocValues demands, long[] sums) throws IOException {
            if (!demands.advanceExact(document)) {
                return false;
            }
            for (var i = demands.docValueCount(); i > 0; i--) {
                var demand = demands.nextValue();
                var weight = demand >>> Integer.SIZE;
                sums[0] += weight * tables.cover[(int) demand];
                sums[1] += weight;
            }
            return true;
        }
    }
}
