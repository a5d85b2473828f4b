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
    private static final ULocale ENGLISH = ULocale.forLanguageTag("en-u-nu-latn");

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

    /** As pages do: numbers stay numbers, so that plurals and figures come out in the language of the sentence. */
    private static String filled(String pattern, List<?> arguments) {
        var values = arguments.stream().map(Sentences::value).toArray();
        return new MessageFormat(pattern, ENGLISH).format(values);
    }

    private static Object value(Object argument) {
        return argument instanceof Number number ? number : String.valueOf(argument);
    }
}
