package eu.savoirfaire.catalogue.offline.paper;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import eu.savoirfaire.catalogue.intake.form.Hints;
import eu.savoirfaire.catalogue.sheet.Section;
import eu.savoirfaire.infra.vocabulary.Language;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The words of ours in a document, from {@code i18n/catalogue_offline_messages_<language>.properties}. */
public final class PaperWords {
    private final Language language;
    private final ResourceBundle bundle;

    private PaperWords(Language language, ResourceBundle bundle) {
        this.language = language;
        this.bundle = bundle;
    }

    public static PaperWords in(Language language) {
        var exactly = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
        return new PaperWords(
                language, ResourceBundle.getBundle("i18n.catalogue_offline_messages", language.locale(), exactly));
    }

    /** What to write in a section, for whoever sees the form for the first time. */
    public String hint(Section section) {
        return Hints.of(section, language);
    }

    /** @param name of the message, without what all begin with */
    String text(String name, Object... arguments) {
        var pattern = bundle.getString("catalogue.offline.paper." + name);
        return new MessageFormat(pattern, ULocale.forLanguageTag(language.code() + "-u-nu-latn")).format(arguments);
    }
}
