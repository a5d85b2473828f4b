package eu.savoirfaire.platform.cli;

import eu.savoirfaire.platform.Application;
import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version that the jar's manifest names. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        var version = Optional.ofNullable(Application.class.getPackage().getImplementationVersion());
        return new String[] {"Savoir Faire " + version.orElse("(not packaged)")};
    }
}
