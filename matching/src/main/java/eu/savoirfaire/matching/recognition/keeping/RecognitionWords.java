package eu.savoirfaire.matching.recognition.keeping;

import com.fasterxml.jackson.annotation.JsonInclude;
import eu.savoirfaire.matching.recognition.Outcome;
import eu.savoirfaire.matching.recognition.Qualification;
import eu.savoirfaire.matching.recognition.Recognition;
import eu.savoirfaire.matching.recognition.Said;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;

/** What was written about a qualification, in the shape in which it is sealed; what was left blank is written too. */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record RecognitionWords(
        String title,
        String titleLanguage,
        String beside,
        String besideLanguage,
        String institution,
        String level,
        String decision,
        String reason,
        List<OneSaid> said) {
    static final RecognitionWords NONE = new RecognitionWords("", "", "", "", "", "", "", "", List.of());

    @Serdeable
    record OneSaid(Said.Kind kind, String text, Instant at) {}

    static RecognitionWords of(Recognition one) {
        var what = one.qualification();
        var outcome = one.outcome().orElse(null);
        return new RecognitionWords(
                what.title().text(),
                what.title().language(),
                what.beside().text(),
                what.beside().language(),
                what.institution(),
                what.level(),
                outcome instanceof Outcome.Recognised recognised ? recognised.decision() : "",
                outcome instanceof Outcome.NotRecognised refused ? refused.reason() : "",
                one.said().stream()
                        .map(said -> new OneSaid(said.kind(), said.text(), said.at()))
                        .toList());
    }

    Qualification.Titled titled() {
        return new Qualification.Titled(title, titleLanguage);
    }

    Qualification.Titled titledBeside() {
        return new Qualification.Titled(beside, besideLanguage);
    }

    List<Said> conversation() {
        return said.stream()
                .map(one -> new Said(one.kind(), one.text(), one.at()))
                .toList();
    }
}
