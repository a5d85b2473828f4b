package eu.savoirfaire.catalogue.finding.answer;

import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.vocabulary.Concept;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.vocabulary.Vocabularies;
import eu.savoirfaire.infra.vocabulary.Vocabulary;
import eu.savoirfaire.infra.vocabulary.VocabularyName;
import eu.savoirfaire.infra.web.refusal.WebRefusal;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The controlled vocabularies, in all languages. */
@Controller("/api/v1/vocabularies")
@Tag(name = "vocabularies")
final class VocabularyApi {
    private final Vocabularies vocabularies;

    VocabularyApi(Vocabularies vocabularies) {
        this.vocabularies = vocabularies;
    }

    /** A whole vocabulary; the version grows with every change. */
    @Serdeable
    record Words(String name, int version, List<Entry> concepts) {}

    /** A concept: labels by language, and the codes of the next broader ones. */
    @Serdeable
    record Entry(String code, Map<String, String> labels, List<String> broader) {}

    /** The names of the vocabularies. */
    @Serdeable
    record Names(List<String> items) {}

    @Get
    @Operation(operationId = "listVocabularies", summary = "The names of the vocabularies")
    Names names() {
        return new Names(
                Arrays.stream(VocabularyName.values()).map(VocabularyName::code).toList());
    }

    @Get("/{name}")
    @Operation(operationId = "readVocabulary", summary = "A vocabulary with its labels in all languages")
    Words vocabulary(String name) {
        return VocabularyName.of(name)
                .map(vocabularies::of)
                .map(VocabularyApi::words)
                .orElseThrow(() -> new Refused(new WebRefusal.NothingHere()));
    }

    private static Words words(Vocabulary vocabulary) {
        return new Words(
                vocabulary.name().code(),
                vocabulary.version(),
                vocabulary.concepts().stream().map(VocabularyApi::entry).toList());
    }

    private static Entry entry(Concept concept) {
        var labels = new LinkedHashMap<String, String>();
        for (var language : Language.values()) {
            labels.put(language.code(), concept.label(language));
        }
        return new Entry(
                concept.code(), labels, concept.broader().stream().sorted().toList());
    }
}
