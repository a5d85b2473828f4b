package eu.savoirfaire.infra.refusal;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** Messages in English for the command line and for programs, from the bundles that the pages use. */
public final class Sentences {
    private Sentences() {}

    public static String english(Refusal refusal) {
        return english(refusal.code(), refusal.arguments());
    }

    /**
     * The message of a key, which begins with the name of its module, with its arguments; the key itself if no bundle has
     * it.
     */
    public static String english(String key, List<?> arguments) {
        var module = key.substring(0, Math.max(0, key.indexOf('.')));
        var control = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
        try {
            var bundle = ResourceBundle.getBundle("i18n." + module + "_messages", Locale.ENGLISH, control);
            return filled(bundle.getString(key), arguments);
        } catch (MissingResourceException e) {
            return key;
        }
    }

    /** Numbers are written plainly: most are places in a file. */
    private static String filled(String pattern, List<?> arguments) {
        var texts = arguments.stream().map(String::valueOf).toArray();
        return new MessageFormat(pattern, ULocale.ENGLISH).format(texts);
    }
}
