package eu.savoirfaire.matching.taxonomy.text;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.matching.taxonomy.SkillCode;
import eu.savoirfaire.matching.taxonomy.TaxonomyReader;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SkillFinderTest {
    private final SkillFinder finder = new SkillFinder(TaxonomyReader.own());

    @Test
    void peopleSayWhatTheyDidInTheirOwnLanguage() {
        assertThat(codes("Per sei anni ho potato viti, poi raccoglievo frutta e verdura e irrigavo i campi."))
                .contains("prune-vines-and-olive-trees", "harvest-fruit-and-vegetables", "irrigate-fields");
        assertThat(codes("J’ai irrigué les champs et j’ai appris à préparer le sol."))
                .contains("irrigate-fields", "prepare-soil");
        assertThat(codes("Regaba los campos y podaba viñas y olivos."))
                .contains("irrigate-fields", "prune-vines-and-olive-trees");
        assertThat(codes("عملت في ري الحقول وتحضير التربة وتربية النحل"))
                .contains("irrigate-fields", "prepare-soil", "keep-bees");
        assertThat(codes("I irrigated fields and kept bees.")).contains("irrigate-fields");
    }

    @Test
    void whatIsUnderlinedIsWhatItWasFoundIn() {
        var text = "A Tunisi irrigavo i campi, e facevo zellige.";

        var reading = finder.read(text);

        var piece = reading.found().getFirst();
        assertThat(text.substring(piece.start(), piece.end())).isEqualTo("irrigavo i campi");
        assertThat(reading.unmatched()).contains("zellige", "Tunisi");
        assertThat(reading.pieces().stream().map(Reading.Piece::text).collect(Collectors.joining()))
                .isEqualTo(text);
    }

    @Test
    void aPhraseDoesNotReachOverAFullStop() {
        assertThat(codes("Irrigare. I campi")).doesNotContain("irrigate-fields");
    }

    @Test
    void everyLabelIsFoundInItself() {
        var taxonomy = TaxonomyReader.own();
        for (var skill : taxonomy.skills()) {
            for (var language : Language.values()) {
                assertThat(finder.read(skill.label(language)).found())
                        .as(skill.code() + " " + skill.label(language))
                        .isNotEmpty();
            }
        }
    }

    @Test
    void noTextMakesUpACodeAndNoTwoFindsOverlap() {
        var seed = System.nanoTime();
        var random = new Random(seed);
        var taxonomy = TaxonomyReader.own();
        var known = taxonomy.skills().stream().map(one -> one.code()).collect(Collectors.toSet());
        for (var n = 0; n < 300; n++) {
            var text = random.ints(1 + random.nextInt(12), 0, taxonomy.skills().size())
                    .mapToObj(index -> taxonomy.skills()
                            .get(index)
                            .label(Language.values()[random.nextInt(Language.values().length)]))
                    .collect(Collectors.joining(List.of(" ", ", ", ". ", "\n").get(random.nextInt(4))));

            var reading = finder.read(text);

            assertThat(known).as("seed %d", seed).containsAll(reading.skills());
            var end = 0;
            for (var found : reading.found()) {
                assertThat(found.start()).as("seed %d: %s", seed, text).isGreaterThanOrEqualTo(end);
                end = found.end();
            }
        }
    }

    private List<String> codes(String text) {
        return finder.read(text).skills().stream().map(SkillCode::value).toList();
    }
}
