package eu.savoirfaire.platform.translation;

import eu.savoirfaire.catalogue.MachineTranslator;
import eu.savoirfaire.infra.vocabulary.Language;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.Optional;

/** A machine whose words can be told from those of people. */
@Singleton
@Requires(property = "test.machine")
final class Machine implements MachineTranslator {
    @Override
    public String name() {
        return "test";
    }

    @Override
    public Optional<String> translate(String text, Language from, Language into) {
        return Optional.of("máquina " + into.code() + ": " + text);
    }
}
