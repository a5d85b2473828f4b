package eu.savoirfaire.matching.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.matching.Pairs;
import eu.savoirfaire.matching.release.BrokenRelease;
import eu.savoirfaire.matching.release.Node;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The taxonomy of our own writing is whole. */
class OwnTaxonomyTest {
    private static final Pattern ARABIC = Pattern.compile("[\\p{IsArabic}\\p{M}\\s]+");

    private final Taxonomy own = Pairs.TAXONOMY;

    @Test
    void isLargeEnoughForAFreshStart() {
        assertThat(own.skills()).hasSizeGreaterThanOrEqualTo(300);
        assertThat(own.occupations()).hasSizeGreaterThanOrEqualTo(60);
        assertThat(own.occupations())
                .allSatisfy(one -> assertThat(one.essential()).isNotEmpty());
    }

    @Test
    void noTwoAreCalledTheSame() {
        for (var language : Language.values()) {
            assertThat(own.skills().stream().map(skill -> skill.label(language)))
                    .doesNotHaveDuplicates();
            assertThat(own.occupations().stream().map(one -> one.label(language)))
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void arabicIsWrittenInArabicAndTheOthersAreNot() {
        labels(Language.AR).forEach(label -> assertThat(label).matches(ARABIC));
        Stream.of(Language.IT, Language.EN, Language.ES, Language.FR)
                .flatMap(this::labels)
                .forEach(label -> assertThat(label).doesNotContainPattern("\\p{IsArabic}"));
    }

    @Test
    void nearSkillsAreFewAndInRange() {
        for (var skill : own.skills()) {
            assertThat(own.neighbours(skill.code()))
                    .hasSizeLessThanOrEqualTo(32)
                    .allSatisfy(near -> assertThat(near.similarity()).isBetween(500_000, 800_000));
        }
    }

    @Test
    void whatServesAndWhatIsServedAreTheSameLinks() {
        for (int held = 0; held < own.skills().size(); held++) {
            var by = own.skills().get(held).code();
            for (var served : own.servedBy(held)) {
                var required = own.skills().get(served.skill()).code();
                assertThat(own.similarity(required, by)).isEqualTo(served.similarity());
            }
        }
    }

    @Test
    void aPastryCookIsNearerToABakerThanToABricklayer() {
        Function<String, OccupationCode> code = OccupationCode::new;

        assertThat(own.similarity(code.apply("pastry-cook"), code.apply("baker")))
                .isGreaterThan(own.similarity(code.apply("pastry-cook"), code.apply("bricklayer")));
        assertThat(own.similarity(new SkillCode("lay-bricks"), new SkillCode("mix-mortar-and-concrete")))
                .isPositive();
    }

    @Test
    void aBrokenFileIsToldByPlace() {
        assertThatThrownBy(() -> read("name: a\nversion: 1\nskills:\n  - {code: x, labels: {it: x}, colour: red}"))
                .isInstanceOf(BrokenRelease.class)
                .hasMessageContaining("skills[1]: the key 'colour' is unknown");
        assertThatThrownBy(() -> read("name: a\nversion: one\nskills: []\noccupations: []"))
                .hasMessageContaining("version: should be a whole number, is 'one'");
        assertThatThrownBy(() -> read("name: [")).hasMessageContaining("not YAML");
    }

    private Stream<String> labels(Language language) {
        return Stream.concat(
                own.skills().stream().map(skill -> skill.label(language)),
                own.occupations().stream().map(one -> one.label(language)));
    }

    private static Taxonomy read(String text) {
        return TaxonomyReader.read(
                Node.read("test.yaml", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
    }
}
