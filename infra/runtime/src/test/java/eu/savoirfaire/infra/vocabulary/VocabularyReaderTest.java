package eu.savoirfaire.infra.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VocabularyReaderTest {
    private static final String WHOLE = """
            name: topics
            version: 3
            concepts:
              - code: work
                labels: {it: Lavoro, en: Work, es: Trabajo, fr: Travail, ar: العمل}
              - code: internships
                broader: [work]
                labels: {it: Tirocini, en: Internships, es: Prácticas, fr: Stages, ar: التدريب}
                synonyms: {en: [work placements]}
            """;

    @Test
    void aWholeFileIsRead() {
        var topics = read(WHOLE);

        assertThat(topics.version()).isEqualTo(3);
        assertThat(topics.label("internships", Language.ES)).isEqualTo("Prácticas");
        assertThat(topics.broader("internships")).containsExactly("work");
        assertThat(topics.narrower("work")).containsExactly("internships");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            name: topics              | name: themes              | name is 'themes', should be 'topics'
            version: 3                | version: three            | version is missing or not a positive whole number
            broader: [work]           | broader: [labour]         | concept internships names the unknown broader concept 'labour'
            broader: [work]           | broader: [internships]    | concept internships is broader than itself
            code: internships         | code: work                | code work stands twice
            code: internships         | code: Intern ships        | code 'Intern ships' is neither
            code: internships         | code: NO                  | should be text, is 'false'
            , fr: Stages,             | ,                         | concept internships has no label in fr
            synonyms: {en:            | synonyms: {de:            | concept internships: no language 'de'
            synonyms:                 | synonims:                 | concept internships has the unknown key 'synonims'
            [work placements]         | work placements           | forms of internships in en should be a list
            concepts:                 | {                         | not YAML
            """)
    void aBrokenFileIsRefusedByFileCodeAndLanguage(String right, String wrong, String message) {
        assertThat(WHOLE).contains(right);

        assertThatThrownBy(() -> read(WHOLE.replace(right, wrong)))
                .isInstanceOf(BrokenVocabulary.class)
                .hasMessageStartingWith("topics.yaml: ")
                .hasMessageContaining(message);
    }

    @Test
    void aCircleOverSeveralConceptsIsRefused() {
        var circle = WHOLE.replace("- code: work\n", "- code: work\n    broader: [internships]\n");

        assertThatThrownBy(() -> read(circle)).hasMessageContaining("is broader than itself");
    }

    private static Vocabulary read(String yaml) {
        var bytes = yaml.getBytes(StandardCharsets.UTF_8);
        return VocabularyReader.read(VocabularyName.TOPICS, "topics.yaml", new ByteArrayInputStream(bytes));
    }
}
