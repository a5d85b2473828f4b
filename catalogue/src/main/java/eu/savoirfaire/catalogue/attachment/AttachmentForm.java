package eu.savoirfaire.catalogue.attachment;

import eu.savoirfaire.catalogue.attachment.file.Licence;
import eu.savoirfaire.catalogue.intake.contact.PersonalData;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.web.form.Choice;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.message.Label;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an author typed about a file.
 *
 * @param licence its SPDX name; empty when none was chosen
 * @param decorative whether a picture needs no alternative text
 */
public record AttachmentForm(String title, String licence, String language, String alternative, boolean decorative) {
    private static final PersonalData PERSONAL_DATA = new PersonalData();
    private static final int LONGEST_TITLE = 150;
    private static final int LONGEST_ALTERNATIVE = 400;

    static AttachmentForm empty(Language language) {
        return new AttachmentForm("", "", language.code(), "", false);
    }

    static AttachmentForm of(Attachment attachment) {
        var said = attachment.description();
        return new AttachmentForm(
                said.title(),
                said.licence().spdx(),
                said.language().code(),
                said.alternative(),
                attachment.kind().isPicture() && said.alternative().isEmpty());
    }

    static AttachmentForm of(
            @Nullable String title,
            @Nullable String licence,
            @Nullable String language,
            @Nullable String alternative,
            @Nullable String decorative) {
        return new AttachmentForm(
                typed(title),
                typed(licence),
                typed(language),
                typed(alternative),
                !typed(decorative).isEmpty());
    }

    /**
     * What has to be mended, in the order of the fields.
     *
     * @param country ISO 3166-1 alpha-2, for telephone numbers without an international prefix
     */
    FormErrors errors(String country) {
        var errors = FormErrors.none();
        if (title.isEmpty() || title.length() > LONGEST_TITLE) {
            errors = errors.with("title", Label.key("catalogue.attachment.name.wrong", LONGEST_TITLE));
        }
        if (!PERSONAL_DATA.in(title, country).isEmpty()) {
            errors = errors.with("title", Label.key("catalogue.attachment.said.personal"));
        }
        if (Licence.of(licence).isEmpty()) {
            errors = errors.with("licence", Label.key("catalogue.attachment.licence.wrong"));
        }
        if (Language.of(language).isEmpty()) {
            errors = errors.with("language", Label.key("catalogue.attachment.language.wrong"));
        }
        if (alternative.length() > LONGEST_ALTERNATIVE) {
            errors =
                    errors.with("alternative", Label.key("catalogue.attachment.alternative.long", LONGEST_ALTERNATIVE));
        }
        return errors;
    }

    /** What a picture lacks; nothing for other files. */
    FormErrors errorsOf(boolean picture) {
        var silent = picture && alternative.isEmpty() && !decorative;
        return silent
                ? FormErrors.none().with("alternative", Label.key("catalogue.attachment.alternative.missing"))
                : FormErrors.none();
    }

    /** Once nothing has to be mended. */
    Description description(boolean picture) {
        return new Description(
                title,
                Licence.of(licence).orElseThrow(),
                Language.of(language).orElseThrow(),
                picture && !decorative ? alternative : "");
    }

    public List<Choice> licences() {
        return Arrays.stream(Licence.values())
                .map(each -> Choice.of(
                        each.spdx(),
                        Label.key("catalogue.attachment.licence." + each.spdx()),
                        each.spdx().equals(licence)))
                .toList();
    }

    public List<Choice> languages() {
        return Arrays.stream(Language.values())
                .map(each -> Choice.of(
                        each.code(), Label.of(each.ownName()), each.code().equals(language)))
                .toList();
    }

    private static String typed(@Nullable String text) {
        return text == null ? "" : text.replaceAll("\\s+", " ").strip();
    }
}
