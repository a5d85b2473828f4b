package eu.savoirfaire.platform.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where the data is. */
final class DataOption {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "${env:SAVOIR_DATA:-data}",
            description = "the folder of the data (default: data, or what SAVOIR_DATA names)")
    Path folder = Path.of("data");
}
