package eu.savoirfaire.bench;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command {@code bench}. */
@Command(
        name = "savoir bench",
        mixinStandardHelpOptions = true,
        description = "Measure: search, import or events. One JSON line per figure on standard output.")
public final class Bench implements Callable<Integer> {
    private static final int WRONG_USAGE = 64;

    @Parameters(paramLabel = "NAME", description = "search, import or events")
    private String name = "";

    @Option(
            names = "--size",
            paramLabel = "N",
            description = "sheets, reports or events (default: that of the benchmark)")
    private int size;

    public static void main(String... arguments) {
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
            default -> {
                System.err.println(
                        "savoir bench: there is no benchmark " + name + "; there are search, import, events.");
                return WRONG_USAGE;
            }
        }
        return 0;
    }

    private int sizeOr(int usual) {
        return size > 0 ? size : usual;
    }
}
