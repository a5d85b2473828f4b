package eu.savoirfaire.catalogue.syndication;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import eu.savoirfaire.catalogue.intake.date.IsoDates;
import eu.savoirfaire.catalogue.intake.date.PartialDate;
import eu.savoirfaire.catalogue.intake.form.SheetForm;
import eu.savoirfaire.catalogue.sheet.Section;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.web.message.Formats;
import java.time.LocalDate;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/**
 * The words around the texts of sheets in one language: the labels of the form, which the import knows, and our own, from
 * {@code i18n/catalogue_forms_messages_<language>.properties}.
 */
public final class FormWords {
    private static final SheetForm FORM = SheetForm.load();

    private final Language language;
    private final ResourceBundle bundle;

    private FormWords(Language language, ResourceBundle bundle) {
        this.language = language;
        this.bundle = bundle;
    }

    public static FormWords in(Language language) {
        var exactly = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
        return new FormWords(
                language, ResourceBundle.getBundle("i18n.catalogue_forms_messages", language.locale(), exactly));
    }

    public Language language() {
        return language;
    }

    /** What stands above every sheet. */
    public String heading() {
        return FORM.heading(language);
    }

    /** The label of a section, with its colon. */
    public String label(Section section) {
        return FORM.label(section, language) + ":";
    }

    /**
     * @param name of the message, without what all begin with: {@code organisation}
     * @param arguments what the pattern names (UTS 35, part 1)
     */
    public String text(String name, Object... arguments) {
        var pattern = bundle.getString("catalogue.form." + name);
        return new MessageFormat(pattern, ULocale.forLanguageTag(language.code() + "-u-nu-latn")).format(arguments);
    }

    public String date(LocalDate day) {
        return Formats.of(language).date(day);
    }

    /** @param iso a date as exactly as it is known: a day, a month, a year, or two of one kind joined by a slash */
    public String date(String iso) {
        return IsoDates.parse(iso).map(this::date).orElse(iso);
    }

    private String date(PartialDate date) {
        var formats = Formats.of(language);
        return switch (date) {
            case PartialDate.Day known -> formats.date(known.day());
            case PartialDate.Month known -> formats.date(known.month());
            case PartialDate.WholeYear known -> formats.date(known.year());
            case PartialDate.Range range -> date(range.from()) + " - " + date(range.to());
        };
    }
}
