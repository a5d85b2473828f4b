package eu.savoirfaire.bench.matching;

import com.google.ortools.Loader;
import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;
import eu.savoirfaire.matching.assignment.market.Market;
import java.util.function.Function;
import org.jgrapht.alg.flow.mincost.CapacityScalingMinimumCostFlow;
import org.jgrapht.alg.flow.mincost.MinimumCostFlowProblem;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;

/** The same flow in the libraries that others would take. Worths are negative costs. */
final class WelfarePeers {

    /** Costs of 10⁹ count as infinite there. As much as five hundred pairs are worth, which the comparison shows to be enough. */
    private static final double DEAREST_OF_JGRAPHT = 999_000_000;

    /** What both sides have to agree on. */
    record Answer(long placed, long score) {}

    private WelfarePeers() {}

    /** Loads the native part, so that no time is spent on it later. */
    static void load() {
        Loader.loadNativeLibraries();
    }

    static Answer orTools(Market market) {
        var source = market.needs() + market.offers();
        var sink = source + 1;
        var flow = new MinCostFlow(sink + 1, market.entries() + market.needs() + market.offers());
        for (var need = 0; need < market.needs(); need++) {
            flow.addArcWithCapacityAndUnitCost(source, need, 1, 0);
            for (var entry = market.first(need); entry < market.first(need + 1); entry++) {
                flow.addArcWithCapacityAndUnitCost(
                        need, market.needs() + market.offerAt(entry), 1, -worth(market, entry));
            }
        }
        for (var offer = 0; offer < market.offers(); offer++) {
            flow.addArcWithCapacityAndUnitCost(market.needs() + offer, sink, market.capacity(offer), 0);
        }
        flow.setNodeSupply(source, market.needs());
        flow.setNodeSupply(sink, -market.needs());
        if (flow.solveMaxFlowWithMinCost() != MinCostFlowBase.Status.OPTIMAL) {
            throw new IllegalStateException("OR-Tools found no optimum");
        }
        return new Answer(flow.getMaximumFlow(), -flow.getOptimalCost());
    }

    /** A need may stay out by an arc of its own to the sink, so that all supply can flow; staying out costs the most. */
    static Answer jGraphT(Market market) {
        var graph = new SimpleDirectedWeightedGraph<Integer, DefaultWeightedEdge>(DefaultWeightedEdge.class);
        var sink = market.needs() + market.offers();
        var out = DEAREST_OF_JGRAPHT;
        for (var node = 0; node <= sink; node++) {
            graph.addVertex(node);
        }
        for (var need = 0; need < market.needs(); need++) {
            connect(graph, need, sink, out);
            for (var entry = market.first(need); entry < market.first(need + 1); entry++) {
                connect(graph, need, market.needs() + market.offerAt(entry), -worth(market, entry));
            }
        }
        for (var offer = 0; offer < market.offers(); offer++) {
            connect(graph, market.needs() + offer, sink, 0);
        }
        Function<Integer, Integer> supplies = node -> node < market.needs() ? 1 : node == sink ? -market.needs() : 0;
        Function<DefaultWeightedEdge, Integer> most = edge -> {
            var from = graph.getEdgeSource(edge);
            return from < market.needs() ? 1 : market.capacity(from - market.needs());
        };
        var problem = new MinimumCostFlowProblem.MinimumCostFlowProblemImpl<>(graph, supplies, most, edge -> 0);
        var flow = new CapacityScalingMinimumCostFlow<Integer, DefaultWeightedEdge>().getMinimumCostFlow(problem);
        var placed = placed(graph, market, flow.getFlowMap()::get);
        var stayedOut = market.needs() - placed;
        return new Answer(placed, Math.round(stayedOut * out - flow.getCost()));
    }

    private static long placed(
            SimpleDirectedWeightedGraph<Integer, DefaultWeightedEdge> graph,
            Market market,
            Function<DefaultWeightedEdge, Double> flow) {
        var sink = market.needs() + market.offers();
        return graph.edgeSet().stream()
                .filter(edge -> graph.getEdgeSource(edge) < market.needs() && graph.getEdgeTarget(edge) != sink)
                .filter(edge -> flow.apply(edge) > 0.5)
                .count();
    }

    private static void connect(
            SimpleDirectedWeightedGraph<Integer, DefaultWeightedEdge> graph, int from, int to, double cost) {
        graph.setEdgeWeight(graph.addEdge(from, to), cost);
    }

    private static long worth(Market market, int entry) {
        return (long) market.u(entry) + market.v(entry);
    }
}
