package eu.savoirfaire.infra.web.message;

import io.micronaut.context.i18n.ResourceBundleMessageSource;
import java.util.Locale;

/**
 * A module's bundles {@code i18n/<module>_messages_<language>.properties}. Each module has one bean:
 * {@snippet :
 * @Factory
 * final class CatalogueMessages {
 *     @Singleton
 *     @Named("catalogue")
 *     ResourceBundleMessageSource catalogueMessages() {
 *         return ModuleMessages.of("catalogue");
 *     }
 * }
 * }
 */
public final class ModuleMessages {
    private ModuleMessages() {}

    /** The message source of a module. It is asked only for the five languages, each of which has a bundle. */
    public static ResourceBundleMessageSource of(String module) {
        return new ResourceBundleMessageSource("i18n." + module + "_messages", Locale.ITALIAN);
    }
}
