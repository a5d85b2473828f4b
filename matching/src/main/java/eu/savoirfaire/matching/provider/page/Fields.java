package eu.savoirfaire.matching.provider.page;

import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.web.form.Choice;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.message.Messages;
import eu.savoirfaire.matching.OfferKind;
import eu.savoirfaire.matching.offer.statement.Detail;
import eu.savoirfaire.matching.offer.statement.Input;
import eu.savoirfaire.matching.offer.statement.Source;
import eu.savoirfaire.matching.offer.statement.Statement;
import eu.savoirfaire.matching.offer.statement.Step;
import eu.savoirfaire.matching.profile.Cefr;
import eu.savoirfaire.matching.provider.answer.Choices;
import eu.savoirfaire.matching.provider.check.PublicationCheck;
import eu.savoirfaire.matching.provider.page.StepView.Field;
import eu.savoirfaire.matching.question.OccupationQuestion;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Makes the questions of a page from the table of details, with what was answered or just typed. */
@Singleton
final class Fields {
    private final Choices choices;
    private final SkillFields skills;
    private final OccupationQuestion occupation;
    private final Messages messages;

    Fields(Choices choices, SkillFields skills, OccupationQuestion occupation, Messages messages) {
        this.choices = choices;
        this.skills = skills;
        this.occupation = occupation;
        this.messages = messages;
    }

    /** What a page asks: nothing of which there is only one answer. */
    List<Detail> asked(OfferKind kind, Step step) {
        return step.details(kind).stream()
                .filter(detail -> !(detail.input() instanceof Input.OneOf(var source)
                        && choices.codes(source, kind).size() == 1))
                .toList();
    }

    /** @param typed what was typed just now, if anything: shown again as it was */
    List<Field> of(Statement said, Step step, Optional<Typed> typed, Language language) {
        var fields = new ArrayList<Field>();
        for (var detail : asked(said.kind(), step)) {
            fields.add(field(said, detail, typed, language));
        }
        return fields;
    }

    private Field field(Statement said, Detail detail, Optional<Typed> typed, Language language) {
        var value = typed.map(form -> form.text(detail.word())).orElseGet(() -> said.text(detail));
        return switch (detail.input()) {
            case Input.Prose _ -> plain(said.kind(), detail, "area", value, language);
            case Input.OneOf(var source)
            when source == Source.OCCUPATIONS && !occupation.isList() ->
                plain(said.kind(), detail, "line", occupation.shown(value, language), language);
            case Input.OneOf(var source) ->
                choosing(
                        said.kind(), detail, "select", options(source, said.kind(), Set.of(value), language), language);
            case Input.SomeOf(var source) -> {
                var chosen = typed.<Collection<String>>map(form -> form.all(detail.word()))
                        .orElseGet(() -> said.codes(detail));
                yield choosing(said.kind(), detail, "boxes", choices(source, said.kind(), chosen, language), language);
            }
            case Input.Spoken() -> spoken(said, detail, typed, language);
            case Input.Skills() ->
                with(
                        plain(said.kind(), detail, "skills", skills.others(said, typed, language), language),
                        List.of(),
                        skills.rows(said, typed, language));
            default -> plain(said.kind(), detail, "line", value, language);
        };
    }

    private Field spoken(Statement said, Detail detail, Optional<Typed> typed, Language language) {
        var lines = said.lines(detail);
        var rows = IntStream.rangeClosed(1, Answered.SPOKEN_ROWS)
                .mapToObj(row -> row(row, row <= lines.size() ? lines.get(row - 1) : "", typed, language))
                .toList();
        return with(plain(said.kind(), detail, "spoken", "", language), rows, List.of());
    }

    private StepView.SpokenRow row(int number, String line, Optional<Typed> typed, Language language) {
        var parts = line.isEmpty() ? new String[] {"", "", "", ""} : line.split(" ", 4);
        var spoken = typed.map(form -> form.text("spoken-language-" + number)).orElse(parts[0]);
        var level = typed.map(form -> form.text("spoken-level-" + number)).orElse(parts[2]);
        var levels = new ArrayList<>(List.of(none(level.isEmpty())));
        Arrays.stream(Cefr.values())
                .forEach(one -> levels.add(
                        Choice.of(one.name(), Label.of(one.name()), one.name().equals(level))));
        return new StepView.SpokenRow(
                number,
                options(Source.LANGUAGES, OfferKind.VACANCY, Set.of(spoken), language),
                levels,
                typed.map(form -> form.text("spoken-reason-" + number)).orElse(parts[3]));
    }

    private List<Choice> options(Source source, OfferKind kind, Set<String> chosen, Language language) {
        var options = new ArrayList<>(List.of(none(chosen.contains(""))));
        options.addAll(choices(source, kind, chosen, language));
        return options;
    }

    static Choice none(boolean chosen) {
        return Choice.of("", Label.key("matching.offers.choose"), chosen);
    }

    private List<Choice> choices(Source source, OfferKind kind, Collection<String> chosen, Language language) {
        return choices.codes(source, kind).stream()
                .map(code -> Choice.of(code, Label.of(choices.label(source, code, language)), chosen.contains(code)))
                .toList();
    }

    private Field plain(OfferKind kind, Detail detail, String type, String value, Language language) {
        return new Field(
                detail.word(),
                type,
                Label.key("matching.offers.detail." + detail.word()),
                hint(detail, language),
                value,
                List.of(),
                PublicationCheck.isNeeded(detail, kind),
                List.of(),
                List.of());
    }

    private Field choosing(OfferKind kind, Detail detail, String type, List<Choice> from, Language language) {
        var field = plain(kind, detail, type, "", language);
        return new Field(
                field.name(), type, field.label(), field.hint(), "", from, field.needed(), List.of(), List.of());
    }

    private static Field with(Field field, List<StepView.SpokenRow> rows, List<StepView.SkillRow> skills) {
        return new Field(
                field.name(),
                field.type(),
                field.label(),
                field.hint(),
                field.value(),
                List.of(),
                field.needed(),
                rows,
                skills);
    }

    private Optional<Label> hint(Detail detail, Language language) {
        var key = "matching.offers.hint." + detail.word();
        return messages.find(language, key).map(_ -> Label.key(key));
    }
}
