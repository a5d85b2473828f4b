package eu.savoirfaire.platform.desk.text;

import eu.savoirfaire.infra.storage.ModuleSchema;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.web.message.Messages;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.SortedSet;
import java.util.TreeSet;

/** The texts as the program has them. */
@Singleton
class Bundles {
    private final List<String> modules;
    private final SortedSet<String> keys = new TreeSet<>();
    private final Messages messages;

    Bundles(List<ModuleSchema> schemas, Messages messages) {
        this.messages = messages;
        this.modules = schemas.stream()
                .map(ModuleSchema::name)
                .filter(this::takeKeys)
                .sorted()
                .toList();
    }

    /** The modules that have texts. */
    List<String> modules() {
        return modules;
    }

    /** All keys, in order. */
    SortedSet<String> keys() {
        return keys;
    }

    boolean has(String key) {
        return keys.contains(key);
    }

    /** The pattern of a key that is there. */
    String text(String key, Language language) {
        return messages.bundled(language, key).orElse("");
    }

    private boolean takeKeys(String module) {
        try {
            var control = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
            keys.addAll(ResourceBundle.getBundle("i18n." + module + "_messages", Locale.ITALIAN, control)
                    .keySet());
            return true;
        } catch (MissingResourceException none) {
            return false;
        }
    }
}
