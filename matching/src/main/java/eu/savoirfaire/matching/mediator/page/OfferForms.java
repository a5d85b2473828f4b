package eu.savoirfaire.matching.mediator.page;

import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.vocabulary.Vocabularies;
import eu.savoirfaire.infra.vocabulary.VocabularyName;
import eu.savoirfaire.infra.web.form.Choice;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.matching.offer.statement.Shift;
import eu.savoirfaire.matching.profile.Cefr;
import jakarta.inject.Singleton;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Lays out the form in which a mediator says what they offer. */
@Singleton
final class OfferForms {
    private final Vocabularies vocabularies;

    OfferForms(Vocabularies vocabularies) {
        this.vocabularies = vocabularies;
    }

    MediatorView.Form view(MediatorForm form, Language reader) {
        return new MediatorView.Form(
                IntStream.rangeClosed(1, MediatorForm.LANGUAGES)
                        .mapToObj(row -> row(form, row, reader))
                        .toList(),
                named(VocabularyName.REGIONS, "matching.mediator.anywhere", form.text("territory"), reader),
                Arrays.stream(Shift.values())
                        .map(shift -> Choice.of(
                                shift.word(), Label.key("matching.profile.shift." + shift.name()), form.has(shift)))
                        .toList(),
                form.text("capacity"),
                Stream.of("yes", "no")
                        .map(answer -> Choice.of(
                                answer,
                                Label.key("matching.mediator.active." + answer),
                                form.text("active").equals(answer)))
                        .toList(),
                form.version(),
                form.errors());
    }

    private MediatorView.Row row(MediatorForm form, int row, Language reader) {
        var level = form.text("level-" + row);
        var levels = Arrays.stream(Cefr.values())
                .map(one ->
                        Choice.of(one.name(), Label.of(one.name()), one.name().equals(level)));
        return new MediatorView.Row(
                "language-" + row,
                Label.key("matching.mediator.language", row),
                named(VocabularyName.LANGUAGES, "matching.mediator.no-language", form.text("language-" + row), reader),
                "level-" + row,
                Label.key("matching.mediator.level", row),
                Stream.concat(Stream.of(Choice.of("", Label.of("–"), level.isEmpty())), levels)
                        .toList());
    }

    /** With none first, then by their names in the reader's language. */
    private List<Choice> named(VocabularyName name, String none, String chosen, Language reader) {
        var byName = Collator.getInstance(reader.locale());
        var all = vocabularies.of(name).concepts().stream()
                .sorted(Comparator.comparing(one -> one.label(reader), byName))
                .map(one -> Choice.of(
                        one.code(), Label.of(one.label(reader)), one.code().equals(chosen)));
        return Stream.concat(Stream.of(Choice.of("", Label.key(none), chosen.isEmpty())), all)
                .toList();
    }
}
