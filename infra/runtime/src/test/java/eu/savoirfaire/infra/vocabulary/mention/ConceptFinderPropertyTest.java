package eu.savoirfaire.infra.vocabulary.mention;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.infra.vocabulary.Concept.Form;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.vocabulary.Vocabularies;
import eu.savoirfaire.infra.vocabulary.Vocabulary;
import eu.savoirfaire.infra.vocabulary.VocabularyName;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.text.Normalizer;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class ConceptFinderPropertyTest {
    private static final Vocabularies VOCABULARIES = new Vocabularies();
    /** Time on the processor, so that other builds on the machine do not count. */
    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

    private static final ConceptFinder FINDER = new ConceptFinder(VOCABULARIES);
    private static final List<Form> FORMS = VOCABULARIES.all().stream()
            .map(Vocabulary::concepts)
            .flatMap(List::stream)
            .flatMap(concept -> concept.forms().stream())
            .toList();
    private static final String[] BETWEEN = {
        " ", ", ", ". ", "\n", " e ", " and ", " de ", "-", " … ", " #", "’", " و", "\u0301 ", "😀"
    };

    @Test
    void mentionsOfRandomTextsLieInTheTextAndDoNotOverlap() {
        var seed = System.nanoTime();
        var random = new Random(seed);

        for (var round = 0; round < 400; round++) {
            var text = text(random, random.nextInt(30));
            var language = random.nextBoolean() ? null : Language.values()[random.nextInt(5)];
            var ends = new EnumMap<VocabularyName, Integer>(VocabularyName.class);

            for (var mention : FINDER.find(text, language)) {
                var what = "seed %d, text '%s', %s".formatted(seed, text, mention);
                assertThat(mention.start()).as(what).isNotNegative().isLessThan(mention.end());
                assertThat(text.substring(mention.start(), mention.end()))
                        .as(what)
                        .isEqualTo(mention.phrase());
                assertThat(mention.start()).as(what).isGreaterThanOrEqualTo(ends.getOrDefault(mention.vocabulary(), 0));
                assertThat(isFormOf(mention)).as(what).isTrue();
                ends.put(mention.vocabulary(), mention.end());
            }
        }
    }

    @Test
    void everyFormIsFoundWhereItStandsAlone() {
        for (var vocabulary : VOCABULARIES.all()) {
            for (var concept : vocabulary.concepts()) {
                for (var form : concept.forms()) {
                    assertThat(FINDER.find(form.text(), form.language()))
                            .as("%s %s", vocabulary.name(), form)
                            .anyMatch(mention -> mention.vocabulary() == vocabulary.name()
                                    && mention.code().equals(concept.code()));
                }
            }
        }
    }

    @Test
    void theTimeGrowsWithTheLengthOfTheTextOnly() {
        var random = new Random(7);
        var small = text(random, 5_000);
        var large = small.repeat(1 + 1_000_000 / small.length());
        FINDER.find(large, Language.IT);

        var perSmall = nanoseconds(small) / (double) small.length();
        var perLarge = nanoseconds(large) / (double) large.length();

        System.out.printf(
                "finder: %.0f ns per character of %d, %.0f of %d%n",
                perSmall, small.length(), perLarge, large.length());
        // sorting adds a logarithm and caches grow cold; a square law would be a factor of ten or more
        assertThat(perLarge).isLessThan(8 * perSmall + 100);
    }

    private static long nanoseconds(String text) {
        var best = Long.MAX_VALUE;
        for (var run = 0; run < 3; run++) {
            var start = CPU.getCurrentThreadCpuTime();
            FINDER.find(text, Language.IT);
            best = Math.min(best, CPU.getCurrentThreadCpuTime() - start);
        }
        return best;
    }

    private static boolean isFormOf(Mention mention) {
        var met = new Form(mention.phrase(), mention.language(), mention.kind());
        var found = FormKey.of(met, mention.vocabulary());
        var concept =
                VOCABULARIES.of(mention.vocabulary()).concept(mention.code()).orElseThrow();
        return concept.forms(mention.language())
                .flatMap(form -> FormKey.variants(form, mention.vocabulary()).stream())
                .anyMatch(found::equals);
    }

    private static String text(RandomGenerator random, int pieces) {
        var text = new StringBuilder();
        for (var piece = 0; piece < pieces; piece++) {
            var form = FORMS.get(random.nextInt(FORMS.size())).text();
            text.append(random.nextInt(4) == 0 ? mangled(form, random) : form);
            text.append(BETWEEN[random.nextInt(BETWEEN.length)]);
        }
        return text.toString();
    }

    private static String mangled(String form, RandomGenerator random) {
        return switch (random.nextInt(3)) {
            case 0 -> form.toUpperCase(Locale.ROOT);
            case 1 -> Normalizer.normalize(form, Normalizer.Form.NFD);
            default -> new StringBuilder(form).reverse().toString();
        };
    }
}
