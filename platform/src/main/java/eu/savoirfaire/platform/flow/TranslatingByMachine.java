package eu.savoirfaire.platform.flow;

import eu.savoirfaire.catalogue.MachineTranslator;
import eu.savoirfaire.catalogue.SheetTranslation;
import eu.savoirfaire.infra.event.recipient.Progress;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.platform.job.Work;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Long work, where a machine translator is configured: into one language, whatever nobody has translated. */
@Singleton
@Requires(beans = MachineTranslator.class)
final class TranslatingByMachine implements Work {
    private final SheetTranslation translation;

    TranslatingByMachine(SheetTranslation translation) {
        this.translation = translation;
    }

    @Override
    public String kind() {
        return "translate-by-machine";
    }

    @Override
    public List<String> subjects() {
        return Arrays.stream(Language.values()).map(Language::code).toList();
    }

    @Override
    public Optional<Finding> run(String subject, Progress progress) {
        var written = translation.byMachine(Language.of(subject).orElseThrow(), progress);
        return written.isPresent()
                ? Optional.of(Finding.good("platform.job.outcome.translate-by-machine", written.getAsInt()))
                : Optional.empty();
    }
}
