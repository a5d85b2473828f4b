package eu.savoirfaire.bench;

import eu.savoirfaire.bench.matching.AllPairsBench;
import eu.savoirfaire.bench.matching.CohortBench;
import eu.savoirfaire.bench.matching.ExplainBench;
import eu.savoirfaire.bench.matching.MatchEventsBench;
import eu.savoirfaire.bench.matching.MatchingBench;
import eu.savoirfaire.bench.matching.WelfareBench;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command {@code bench}. */
@Command(
        name = "savoir bench",
        mixinStandardHelpOptions = true,
        description = "Measure one part, beside its peers. One JSON line per figure on standard output.")
public final class Bench implements Callable<Integer> {
    private static final int WRONG_USAGE = 64;

    private static final String NAMES =
            "search, import, events, matching, cohort, welfare, explain, match-events, all-pairs";

    @Parameters(paramLabel = "NAME", description = NAMES)
    private String name = "";

    @Option(
            names = "--size",
            paramLabel = "N",
            description = "sheets, reports, events, offers or needs (default: that of the benchmark)")
    private int size;

    public static void main(String... arguments) {
        // the jars of tests bring configurations of their own, which write to standard output
        System.setProperty("logback.configurationFile", "logback-bench.xml");
        var line = new CommandLine(new Bench());
        line.getCommandSpec().exitCodeOnInvalidInput(WRONG_USAGE);
        System.exit(line.execute(arguments));
    }

    @Override
    public Integer call() throws Exception {
        var figures = new Figures(System.out);
        switch (name) {
            case "search" -> new SearchBench(figures, sizeOr(20_000)).run();
            case "import" -> new ImportBench(figures, sizeOr(50)).run();
            case "events" -> new EventsBench(figures, sizeOr(20_000)).run();
            case "matching" -> new MatchingBench(figures, sizeOr(1_000_000)).run();
            case "cohort" -> new CohortBench(figures, sizeOr(100_000)).run();
            case "welfare" -> new WelfareBench(figures, sizeOr(100_000)).run();
            case "explain" -> new ExplainBench(figures, sizeOr(2_000)).run();
            case "match-events" -> new MatchEventsBench(figures, sizeOr(1_000_000)).run();
            case "all-pairs" -> new AllPairsBench(figures, sizeOr(100_000)).run();
            default -> {
                System.err.println("savoir bench: there is no benchmark " + name + "; there are " + NAMES + ".");
                return WRONG_USAGE;
            }
        }
        return 0;
    }

    private int sizeOr(int usual) {
        return size > 0 ? size : usual;
    }
}
