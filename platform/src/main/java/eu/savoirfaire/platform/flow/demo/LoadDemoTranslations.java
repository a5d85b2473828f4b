package eu.savoirfaire.platform.flow.demo;

import eu.savoirfaire.catalogue.Catalogue;
import eu.savoirfaire.catalogue.SheetTranslation;
import eu.savoirfaire.catalogue.SheetTranslation.Stage;
import eu.savoirfaire.infra.vocabulary.Language;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Map;

/**
 * Demo data of the translators' desk: a translation half done that waits for somebody to approve it. Readers see nothing of
 * it.
 */
@Singleton
public class LoadDemoTranslations {
    private static final String WRITTEN_IN = "it";
    private static final Map<String, String> HALF_DONE = Map.of(
            "subject",
            "#AccoglienzaToscana: the White Paper with which Tuscany rethinks the reception of asylum seekers");

    private final Catalogue catalogue;
    private final SheetTranslation translation;

    LoadDemoTranslations(Catalogue catalogue, SheetTranslation translation) {
        this.catalogue = catalogue;
        this.translation = translation;
    }

    @Transactional
    public void load() {
        catalogue.published().stream()
                .filter(practice -> practice.language().equals(WRITTEN_IN))
                .findFirst()
                .ifPresent(practice -> translation.enter(practice.id(), Language.EN, Stage.PROPOSED, HALF_DONE));
    }
}
