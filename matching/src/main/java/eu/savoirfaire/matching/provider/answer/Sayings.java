package eu.savoirfaire.matching.provider.answer;

import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.web.message.Formats;
import eu.savoirfaire.infra.web.message.Messages;
import eu.savoirfaire.matching.offer.SkillDemand;
import eu.savoirfaire.matching.offer.statement.Detail;
import eu.savoirfaire.matching.offer.statement.Input;
import eu.savoirfaire.matching.offer.statement.Source;
import eu.savoirfaire.matching.offer.statement.StatedOffer;
import eu.savoirfaire.matching.offer.statement.Statement;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Says what is stated of an offer in the reader's language. */
@Singleton
public final class Sayings {
    private final Choices choices;
    private final Messages messages;

    Sayings(Choices choices, Messages messages) {
        this.choices = choices;
        this.messages = messages;
    }

    public Saying of(Statement said, Detail detail, Language language) {
        var written = detail.input() instanceof Input.Line || detail.input() instanceof Input.Prose;
        return new Saying(detail, values(said, detail, language), written);
    }

    private List<String> values(Statement said, Detail detail, Language language) {
        if (said.of(detail).isEmpty()) {
            return List.of();
        }
        var text = said.text(detail);
        var formats = Formats.of(language);
        return switch (detail.input()) {
            case Input.Line _, Input.Prose _, Input.Address _ -> List.of(text);
            case Input.Day() -> List.of(formats.date(LocalDate.parse(text)));
            case Input.Whole _ -> List.of(formats.number(Integer.valueOf(text)));
            case Input.Amount() -> List.of(money(said, text, formats));
            case Input.Percent() -> List.of(formats.number(new BigDecimal(text)) + " %");
            case Input.OneOf(var source) -> List.of(choices.label(source, text, language));
            case Input.SomeOf(var source) ->
                said.codes(detail).stream()
                        .map(code -> choices.label(source, code, language))
                        .toList();
            case Input.Spoken() ->
                said.lines(detail).stream().map(line -> spoken(line, language)).toList();
            case Input.Skills() ->
                said.lines(detail).stream()
                        .map(line -> skill(StatedOffer.skill(line), language))
                        .toList();
        };
    }

    private static String money(Statement said, String amount, Formats formats) {
        return formats.number(new BigDecimal(amount)) + " "
                + said.of(Detail.CURRENCY).orElse("EUR");
    }

    private String spoken(String line, Language language) {
        var demand = StatedOffer.language(line);
        return messages.text(
                language,
                "matching.offers.spoken.line",
                choices.label(Source.LANGUAGES, demand.language(), language),
                demand.level().name(),
                demand.reason());
    }

    private String skill(SkillDemand demand, Language language) {
        return messages.text(
                language,
                "matching.offers.skill.line." + demand.weight().name().toLowerCase(Locale.ROOT),
                choices.skillLabel(demand.skill(), language),
                demand.level());
    }
}
