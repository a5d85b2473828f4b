package eu.savoirfaire.workshops.survey.keeping;

import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.privacy.PersonalData;
import eu.savoirfaire.infra.privacy.RetentionRule;
import eu.savoirfaire.workshops.WorkshopId;
import eu.savoirfaire.workshops.planning.keeping.Plans;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;

/** That somebody was handed a link. What they answered is nobody's; what was written in own words goes after two years. */
@Singleton
class KeptSurveys implements PersonalData, RetentionRule {
    private static final Duration TEXTS = Duration.ofDays(730);

    private final SurveyRows rows;
    private final AnswersRows answers;
    private final TakenRows taken;
    private final SurveyCodec codec;
    private final Plans plans;

    KeptSurveys(SurveyRows rows, AnswersRows answers, TakenRows taken, SurveyCodec codec, Plans plans) {
        this.rows = rows;
        this.answers = answers;
        this.taken = taken;
        this.codec = codec;
        this.plans = plans;
    }

    @Override
    public String part() {
        return "surveys";
    }

    @Override
    public String name() {
        return "survey-texts";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(24);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Kept> of(PersonId person) {
        return taken.findByPersonId(person.value()).stream().map(this::kept).toList();
    }

    @Override
    @Transactional
    public void erase(PersonId person) {
        taken.forget(person.value());
    }

    @Override
    public int drop(Instant now) {
        var dropped = 0;
        for (var row : rows.closedBefore(now.minus(TEXTS))) {
            var before = answers.findById(row.workshopId()).orElseThrow();
            var heap = codec.heap(before);
            var without = heap.withoutTexts(codec.survey(row).questionnaire());
            if (!without.equals(heap)) {
                answers.write(row.workshopId(), before.used(), codec.write(without));
                dropped++;
            }
        }
        return dropped;
    }

    private Kept kept(TakenRow row) {
        var fields = new LinkedHashMap<String, String>();
        fields.put(
                "workshop",
                plans.find(new WorkshopId(row.workshopId()))
                        .map(workshop -> workshop.plan().title())
                        .orElse(""));
        return new Kept("workshops", fields);
    }
}
