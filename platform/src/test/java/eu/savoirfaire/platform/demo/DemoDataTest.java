package eu.savoirfaire.platform.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import com.fasterxml.jackson.databind.node.MissingNode;
import eu.savoirfaire.catalogue.sheet.Section;
import eu.savoirfaire.infra.vocabulary.Vocabularies;
import eu.savoirfaire.infra.vocabulary.VocabularyName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The demo data: real facts in our own words, nobody's address, codes that exist. */
class DemoDataTest {
    private static final int SHARED_WORDS = 8;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");
    private static final Pattern EMAIL = Pattern.compile("[\\w.+-]+@([\\w.-]+)");
    private static final Pattern RESERVED = Pattern.compile("([\\w-]+\\.)*(example|example\\.org)");
    private static final Pattern PHONE = Pattern.compile("\\+?\\d[\\d ./-]{6,}\\d");

    private DemoData demo = new DemoData(MissingNode.getInstance());

    @BeforeEach
    void read() throws IOException {
        demo = DemoData.read();
    }

    @Test
    void thereAreTwelvePracticesAndTwoWorkshopsInThreeLanguages() {
        assertThat(demo.practices()).hasSize(12);
        assertThat(demo.workshops()).hasSize(2);
        assertThat(demo.practices())
                .extracting(practice -> practice.sheet().get("textLanguage").asText())
                .contains("it", "en", "es");
    }

    @Test
    void everySectionIsKnownAndTheRequiredOnesAreFilled() {
        for (var practice : demo.practices()) {
            assertThat(practice.sectionKeys()).allMatch(key -> Section.of(key).isPresent());
            for (var section : Section.values()) {
                if (section.required()) {
                    assertThat(practice.section(section.key()))
                            .as(practice.subject())
                            .isNotBlank();
                }
            }
        }
    }

    @Test
    void everyCodeStandsInItsVocabulary() {
        var vocabularies = new Vocabularies();
        for (var practice : demo.practices()) {
            for (var name : DemoData.VOCABULARY_OF.values()) {
                assertThat(practice.codes(name)).as(practice.subject()).allMatch(vocabularies.of(name)::contains);
            }
        }
    }

    @Test
    void everyPracticeIsClassifiedByHand() {
        for (var practice : demo.practices()) {
            assertAll(
                    practice.subject(),
                    () -> assertThat(practice.codes(VocabularyName.COUNTRIES)).isNotEmpty(),
                    () -> assertThat(practice.codes(VocabularyName.TOPICS)).hasSizeBetween(4, 7),
                    () -> assertThat(practice.codes(VocabularyName.BENEFICIARIES))
                            .isNotEmpty(),
                    () -> assertThat(practice.codes(VocabularyName.STAKEHOLDERS))
                            .isNotEmpty(),
                    () -> assertThat(practice.codes(VocabularyName.SECTORS)).isNotEmpty(),
                    () -> assertThat(practice.codes(VocabularyName.TRANSFERABILITY))
                            .hasSize(1),
                    () -> assertThat(practice.sheet().get("life").asText())
                            .isIn("PLANNED", "RUNNING", "ENDED", "UNKNOWN"));
        }
    }

    @Test
    void eachSheetStandsInOneWorkshopThatSaysSo() {
        var ordinals = new ArrayList<Integer>();
        for (var workshop : demo.workshops()) {
            for (var ordinal : workshop.get("sheets")) {
                var practice = demo.practices().get(ordinal.asInt() - 1);
                assertThat(practice.sheet().get("workshop").asInt())
                        .isEqualTo(workshop.get("ordinal").asInt());
                ordinals.add(ordinal.asInt());
            }
        }
        assertThat(ordinals).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
    }

    @Test
    void addressesAreReservedOnesAndThereIsNoPhoneNumber() {
        for (var practice : demo.practices()) {
            for (var text : practice.texts()) {
                EMAIL.matcher(text)
                        .results()
                        .forEach(found -> assertThat(found.group(1)).matches(RESERVED));
                assertThat(PHONE.matcher(text).find()).as(text).isFalse();
            }
        }
    }

    @Test
    void noSentenceIsTakenFromTheFoundingDocuments() throws IOException {
        var seeds = Path.of(System.getProperty("savoir.shared", "../../shared"), "seeds");
        if (!Files.isDirectory(seeds)) {
            System.out.println("SKIPPED: the founding documents are not at " + seeds.toAbsolutePath());
            Assumptions.abort("the founding documents are not at hand");
        }
        Set<List<String>> taken = new HashSet<>();
        try (var files = Files.list(seeds)) {
            for (var file : files.toList()) {
                taken.addAll(runs(Files.readString(file)));
            }
        }

        assertThat(taken).hasSizeGreaterThan(5_000);
        for (var practice : demo.practices()) {
            for (var text : practice.texts()) {
                assertThat(runs(text)).as(practice.subject()).noneMatch(taken::contains);
            }
        }
    }

    private static List<List<String>> runs(String text) {
        var words = WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .toList();
        var runs = new ArrayList<List<String>>();
        for (var from = 0; from + SHARED_WORDS <= words.size(); from++) {
            runs.add(List.copyOf(words.subList(from, from + SHARED_WORDS)));
        }
        return runs;
    }
}
