package eu.savoirfaire.matching.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.matching.Edition;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The formulas on a taxonomy that can be worked out on paper, and what makes a taxonomy be refused. */
class TaxonomyTest {
    private static final Edition EDITION = new Edition("paper", 1);

    /** food above bread and cakes, cakes above tarts; wood apart. V counts the virtual root: 6. */
    private static final List<Skill> SKILLS = List.of(
            skill("food"), skill("bread", "food"), skill("cakes", "food"), skill("tarts", "cakes"), skill("wood"));

    private static final List<Occupation> OCCUPATIONS = List.of(
            occupation("baker", Set.of("bread", "cakes"), Set.of()),
            occupation("pastry-cook", Set.of("cakes"), Set.of("bread")),
            occupation("carver", Set.of("wood"), Set.of()));

    private final ReleasedTaxonomy paper = new ReleasedTaxonomy(EDITION, SKILLS, OCCUPATIONS);

    @Test
    void contentFallsWithTheNumberOfNarrowerSkills() {
        assertThat(paper.informationContent(code("tarts"))).isEqualTo(1);
        assertThat(paper.informationContent(code("cakes"))).isCloseTo(1 - Math.log(2) / Math.log(6), within(1e-12));
        assertThat(paper.informationContent(code("food"))).isCloseTo(1 - Math.log(4) / Math.log(6), within(1e-12));
    }

    @Test
    void nearnessIsThatOfTheMostTellingCommonAncestor() {
        var food = 1 - Math.log(4) / Math.log(6);
        var cakes = 1 - Math.log(2) / Math.log(6);

        assertThat(paper.lin(code("bread"), code("cakes"))).isCloseTo(2 * food / (1 + cakes), within(1e-12));
        assertThat(paper.lin(code("tarts"), code("cakes"))).isCloseTo(2 * cakes / (1 + cakes), within(1e-12));
        assertThat(paper.lin(code("bread"), code("wood"))).isZero();
    }

    @Test
    void kinshipIsTheCosineOverOccupations() {
        // bread and cakes: both essential to the baker, ½ and 1 to the pastry cook; both occupations list two skills
        var cosine = (1 * 1 + 0.5 * 1) / (Math.sqrt(1.25) * Math.sqrt(2));

        assertThat(paper.co(code("bread"), code("cakes"))).isCloseTo(cosine, within(1e-12));
        assertThat(paper.co(code("bread"), code("wood"))).isZero();
    }

    @Test
    void aNarrowerSkillServesFullyAndABroaderOneOnlyNearly() {
        assertThat(paper.similarity(code("cakes"), code("cakes"))).isEqualTo(1_000_000);
        assertThat(paper.similarity(code("cakes"), code("tarts"))).isEqualTo(1_000_000);
        assertThat(paper.similarity(code("food"), code("tarts"))).isEqualTo(1_000_000);
        // no occupation lists tarts: 0.6 · lin = 0.6 · 2·0.613/(1.613) = 0.456, under one half
        assertThat(paper.similarity(code("tarts"), code("cakes"))).isZero();
        assertThat(paper.similarity(code("bread"), code("wood"))).isZero();
    }

    @Test
    void aSkillTellsTheMoreTheFewerOccupationsListIt() {
        var omega = paper.omega();

        assertThat(omega[paper.index(code("cakes"))]).isEqualTo((int) Math.round(1e6 * Math.log(1 + 3 / 3.0)));
        assertThat(omega[paper.index(code("wood"))]).isEqualTo((int) Math.round(1e6 * Math.log(1 + 3 / 2.0)));
        assertThat(omega[paper.index(code("tarts"))]).isEqualTo((int) Math.round(1e6 * Math.log(1 + 3 / 1.0)));
    }

    @Test
    void theOrderOfTheFileDoesNotMatter() {
        var turned = new ReleasedTaxonomy(EDITION, SKILLS.reversed(), OCCUPATIONS.reversed());

        for (var a : SKILLS) {
            for (var b : SKILLS) {
                assertThat(turned.similarity(a.code(), b.code())).isEqualTo(paper.similarity(a.code(), b.code()));
            }
        }
        assertThat(turned.omega()).isEqualTo(paper.omega());
    }

    @Test
    void aCircleIsToldWithItsPath() {
        var round = List.of(skill("a", "b"), skill("b", "c"), skill("c", "a"));

        assertThatThrownBy(() -> new ReleasedTaxonomy(EDITION, round, List.of()))
                .isInstanceOf(BrokenTaxonomy.class)
                .hasMessage("paper@1: a circle of broader skills: a → b → c → a");
    }

    @Test
    void aDeepTaxonomyIsCheckedWithoutRunningOutOfStack() {
        var chain = new ArrayList<Skill>();
        chain.add(skill("s0"));
        for (int i = 1; i < 20_000; i++) {
            chain.add(skill("s" + i, "s" + (i - 1)));
        }

        assertThatCode(() -> new TaxonomyCheck(EDITION, chain, List.of()).run()).doesNotThrowAnyException();
    }

    @Test
    void whatIsNamedMustExistOnceAndInAllLanguages() {
        assertThatThrownBy(() -> new ReleasedTaxonomy(EDITION, List.of(skill("a", "nowhere")), List.of()))
                .hasMessageContaining("skill a names the unknown broader skill 'nowhere'");
        assertThatThrownBy(() -> new ReleasedTaxonomy(EDITION, List.of(skill("a"), skill("a")), List.of()))
                .hasMessageContaining("skill a stands twice");
        assertThatThrownBy(() -> new ReleasedTaxonomy(
                        EDITION, List.of(skill("a")), List.of(occupation("o", Set.of("a"), Set.of("a")))))
                .hasMessageContaining("occupation o lists a as essential and as optional");
        var mute = new Skill(code("a"), Map.of(Language.IT, "a"), Set.of());
        assertThatThrownBy(() -> new ReleasedTaxonomy(EDITION, List.of(mute), List.of()))
                .hasMessageContaining("skill a has no label in en");
    }

    private static Skill skill(String code, String... broader) {
        return new Skill(code(code), labels(code), codes(Set.of(broader)));
    }

    private static Occupation occupation(String code, Set<String> essential, Set<String> optional) {
        return new Occupation(new OccupationCode(code), labels(code), codes(essential), codes(optional));
    }

    private static Map<Language, String> labels(String text) {
        return Arrays.stream(Language.values()).collect(Collectors.toMap(language -> language, language -> text));
    }

    private static Set<SkillCode> codes(Set<String> codes) {
        return codes.stream().map(SkillCode::new).collect(Collectors.toSet());
    }

    private static SkillCode code(String code) {
        return new SkillCode(code);
    }
}
