package eu.savoirfaire.matching.provider.check;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.matching.OfferKind;
import eu.savoirfaire.matching.offer.statement.Detail;
import eu.savoirfaire.matching.offer.statement.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationCheckTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");
    private final PublicationCheck check = new PublicationCheck(FairWords.released());

    @Test
    void aVacancyThatStatesItsLegalMinimumMayBePublic() {
        assertThat(check.lacks(vacancy(), TODAY)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"CONTRACT", "TOWN", "PAY", "FREE_OF_CHARGE", "OCCUPATION", "TITLE", "LAST_DAY", "POSITIONS"})
    void aVacancyLacksEachThingThatIsNotStated(Detail detail) {
        assertThat(codes(vacancy().with(Map.of(detail, "")))).containsExactly("missing-" + detail.word());
    }

    @ParameterizedTest
    @EnumSource(OfferKind.class)
    void everyKindNamesEverythingThatABlankOneLacks(OfferKind kind) {
        var lacks = check.lacks(Statement.blank(kind), TODAY);

        assertThat(lacks).hasSizeGreaterThanOrEqualTo(8);
        assertThat(lacks).allMatch(lack -> PublicationCheck.isNeeded(lack.detail(), kind));
    }

    @Test
    void aFeeForTheWorkerIsRefused() {
        assertThat(codes(vacancy().with(Map.of(Detail.FREE_OF_CHARGE, "no")))).containsExactly("fee-asked");
    }

    @Test
    void aGroupNamesItsLaw() {
        assertThat(codes(vacancy().with(Map.of(Detail.GROUP_NAME, "Donne")))).containsExactly("missing-group-ground");
    }

    @Test
    void whatIsOverOrTurnedRoundIsTold() {
        assertThat(codes(vacancy().with(Map.of(Detail.LAST_DAY, "2026-11-21")))).containsExactly("over-already");
        assertThat(codes(vacancy().with(Map.of(Detail.FIRST_DAY, "2027-06-01"))))
                .containsExactly("ends-before-it-begins");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Cercasi cuoco madrelingua italiano | mother-tongue",
                "Native speakers preferred | mother-tongue",
                "Se requiere lengua materna española | mother-tongue",
                "De langue maternelle française | mother-tongue",
                "مطلوب من الناطقين الأصليين | mother-tongue",
                "Età massima 35 anni | age",
                "No older than 30, please | age",
                "Entre 20 y 30 años | age",
                "Moins de 40 ans | age",
                "Solo donne | gender",
                "Men only | gender",
                "Uniquement des hommes | gender",
                "للرجال فقط | gender",
                "Solo italiani | origin",
                "No foreigners | origin",
                "De nacionalidad española | origin",
                "No headscarf | religion",
                "Nubile e senza figli | family",
                "Sin cargas familiares | family",
                "Sana e robusta costituzione | health",
                "Bella presenza | appearance",
                "Buena presencia | appearance",
                "Non syndiqué | belief"
            })
    void whatMustNotBeAskedIsFoundWithItsSpan(String text, String attribute) {
        var lacks = check.wording(Detail.TEXT, text);

        assertThat(lacks).isNotEmpty();
        assertThat(lacks.getFirst().code()).isEqualTo("wording-" + attribute);
        var found = lacks.getFirst().found().orElseThrow();
        assertThat(text.substring(found.start(), found.end()))
                .isEqualTo(lacks.getFirst().arguments().getFirst());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "L’offerta è rivolta a tutte le persone, senza distinzione di sesso, età e origine.",
                "We welcome everybody, whatever their age, origin or religion.",
                "Equipo de doce personas, dos días libres seguidos.",
                "Dix ans d’expérience dans la maison, équipe jeune et moins jeune.",
                "نرحب بالجميع مهما كان عمرهم أو أصلهم.",
                "Cucina italiana e del mondo, 12 persone in squadra, 40 ore."
            })
    void whatIsFairIsLeftAlone(String text) {
        assertThat(check.wording(Detail.TEXT, text)).isEmpty();
    }

    private List<String> codes(Statement said) {
        return check.lacks(said, TODAY).stream().map(Lack::code).toList();
    }

    private static Statement vacancy() {
        return Statement.blank(OfferKind.VACANCY)
                .with(Map.ofEntries(
                        Map.entry(Detail.TITLE, "Cuoca o cuoco"),
                        Map.entry(Detail.LANGUAGE, "it"),
                        Map.entry(Detail.TEXT, "Mensa scolastica, squadra di dodici persone."),
                        Map.entry(Detail.OCCUPATION, "cook"),
                        Map.entry(Detail.CONTRACT, "PERMANENT"),
                        Map.entry(Detail.TOWN, "firenze"),
                        Map.entry(Detail.PAY, "1500.00"),
                        Map.entry(Detail.FREE_OF_CHARGE, "yes"),
                        Map.entry(Detail.FIRST_DAY, "2026-11-01"),
                        Map.entry(Detail.LAST_DAY, "2027-01-31"),
                        Map.entry(Detail.POSITIONS, "2")));
    }
}
