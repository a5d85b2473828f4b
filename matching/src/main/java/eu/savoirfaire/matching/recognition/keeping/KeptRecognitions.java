package eu.savoirfaire.matching.recognition.keeping;

import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.privacy.PersonalData;
import eu.savoirfaire.infra.privacy.RetentionRule;
import eu.savoirfaire.matching.recognition.Outcome;
import eu.savoirfaire.matching.recognition.Recognition;
import eu.savoirfaire.matching.recognition.Said;
import eu.savoirfaire.matching.seeker.Seekers;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** What is kept of qualifications: theirs to read and to take along, and gone with them. */
@Singleton
class KeptRecognitions implements PersonalData, RetentionRule {
    private static final Duration DRAFTS = Duration.ofDays(365);
    private static final Duration WITHDRAWN = Duration.ofDays(90);
    private static final Duration REFUSED = Duration.ofDays(730);

    private final RecognitionRows rows;
    private final Recognitions recognitions;
    private final Seekers seekers;

    KeptRecognitions(RecognitionRows rows, Recognitions recognitions, Seekers seekers) {
        this.rows = rows;
        this.recognitions = recognitions;
        this.seekers = seekers;
    }

    @Override
    public String part() {
        return "recognitions";
    }

    @Override
    public String name() {
        return "recognitions";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(12);
    }

    @Override
    @Transactional
    public List<Kept> of(PersonId person) {
        return seekers.of(person).stream()
                .flatMap(seeker -> recognitions.of(seeker).stream())
                .map(KeptRecognitions::kept)
                .toList();
    }

    @Override
    @Transactional
    public void erase(PersonId person) {
        seekers.of(person).ifPresent(seeker -> rows.drop(seeker.value()));
        rows.release(person.value());
        rows.forget(person.value());
        rows.forgetRefusal(person.value());
    }

    @Override
    public int drop(Instant now) {
        return rows.dropOld(now.minus(DRAFTS), now.minus(WITHDRAWN), now.minus(REFUSED));
    }

    private static Kept kept(Recognition one) {
        var what = one.qualification();
        var fields = new LinkedHashMap<String, String>();
        fields.put("title", what.title().text());
        fields.put("beside", what.beside().text());
        fields.put("country", what.country());
        fields.put("institution", what.institution());
        fields.put("year", what.year() == null ? "" : what.year().toString());
        fields.put("level", what.level());
        fields.put("field", what.field() == null ? "" : what.field().code());
        fields.put("purpose", what.purpose() == null ? "" : what.purpose().name());
        fields.put("state", one.state().name());
        fields.put("said", one.said().stream().map(Said::text).collect(Collectors.joining("\n")));
        fields.put("outcome", one.outcome().map(KeptRecognitions::outcome).orElse(""));
        fields.put("changed", one.course().moved().toString());
        return new Kept("matching", fields);
    }

    private static String outcome(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Recognised(var eqf, var measures, var decision) ->
                "EQF " + eqf + " " + measures.stream().map(Enum::name).sorted().toList() + " " + decision;
            case Outcome.NotRecognised(var reason, var next) ->
                reason + " " + next.stream().map(Enum::name).sorted().toList();
        };
    }
}
