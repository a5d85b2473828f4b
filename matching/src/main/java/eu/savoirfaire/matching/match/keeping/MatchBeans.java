package eu.savoirfaire.matching.match.keeping;

import eu.savoirfaire.infra.event.EventTypes;
import eu.savoirfaire.infra.storage.ModuleSchema;
import eu.savoirfaire.infra.web.message.ModuleMessages;
import eu.savoirfaire.matching.MatchingEvent;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.i18n.ResourceBundleMessageSource;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.Map;

/** What matching contributes to the ground. */
@Factory
final class MatchBeans {

    @Singleton
    ModuleSchema schema() {
        return new ModuleSchema("matching", 30);
    }

    @Singleton
    EventTypes events() {
        return new EventTypes(
                "matching",
                Map.ofEntries(
                        Map.entry("savoirfaire.matching.match-proposed.v1", MatchingEvent.MatchProposed.class),
                        Map.entry("savoirfaire.matching.match-moved.v1", MatchingEvent.MatchMoved.class),
                        Map.entry("savoirfaire.matching.need-stated.v1", MatchingEvent.NeedStated.class),
                        Map.entry("savoirfaire.matching.need-closed.v1", MatchingEvent.NeedClosed.class),
                        Map.entry("savoirfaire.matching.offer-published.v1", MatchingEvent.OfferPublished.class),
                        Map.entry("savoirfaire.matching.offer-closed.v1", MatchingEvent.OfferClosed.class),
                        Map.entry(
                                "savoirfaire.matching.offer-complaint-decided.v1",
                                MatchingEvent.OfferComplaintDecided.class),
                        Map.entry("savoirfaire.matching.loan-applied.v1", MatchingEvent.LoanApplied.class),
                        Map.entry("savoirfaire.matching.loan-moved.v1", MatchingEvent.LoanMoved.class),
                        // what comes of matches
                        Map.entry("savoirfaire.matching.follow-up-asked.v1", MatchingEvent.FollowUpAsked.class),
                        Map.entry("savoirfaire.matching.follow-up-undecided.v1", MatchingEvent.FollowUpUndecided.class),
                        // somebody asks for another look
                        Map.entry("savoirfaire.matching.appeal-made.v1", MatchingEvent.AppealMade.class),
                        Map.entry("savoirfaire.matching.appeal-decided.v1", MatchingEvent.AppealDecided.class),
                        Map.entry("savoirfaire.matching.taxonomy-chosen.v1", MatchingEvent.TaxonomyChosen.class),
                        Map.entry("savoirfaire.matching.recognition-moved.v1", MatchingEvent.RecognitionMoved.class),
                        Map.entry("savoirfaire.matching.assessment-moved.v1", MatchingEvent.AssessmentMoved.class),
                        Map.entry("savoirfaire.matching.programme-moved.v1", MatchingEvent.ProgrammeMoved.class),
                        Map.entry("savoirfaire.matching.mediation-moved.v1", MatchingEvent.MediationMoved.class)));
    }

    @Singleton
    @Named("matching")
    ResourceBundleMessageSource messages() {
        return ModuleMessages.of("matching");
    }
}
