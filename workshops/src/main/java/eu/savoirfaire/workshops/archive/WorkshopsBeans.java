package eu.savoirfaire.workshops.archive;

import eu.savoirfaire.infra.event.EventTypes;
import eu.savoirfaire.infra.storage.ModuleSchema;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.message.ModuleMessages;
import eu.savoirfaire.infra.web.page.NavigationEntry;
import eu.savoirfaire.workshops.WorkshopsEvent;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.i18n.ResourceBundleMessageSource;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.Map;

/** What workshops contribute to the ground and to every page. */
@Factory
final class WorkshopsBeans {

    @Singleton
    ModuleSchema schema() {
        return new ModuleSchema("workshops", 20);
    }

    @Singleton
    EventTypes events() {
        return new EventTypes(
                "workshops",
                Map.ofEntries(
                        Map.entry("savoirfaire.workshops.checked-in.v1", WorkshopsEvent.CheckedIn.class),
                        Map.entry("savoirfaire.workshops.recording-shown.v1", WorkshopsEvent.RecordingShown.class),
                        Map.entry("savoirfaire.workshops.recording-hidden.v1", WorkshopsEvent.RecordingHidden.class),
                        Map.entry("savoirfaire.workshops.consent-asked.v1", WorkshopsEvent.ConsentAsked.class),
                        Map.entry("savoirfaire.workshops.workshop-held.v1", WorkshopsEvent.WorkshopHeld.class),
                        Map.entry("savoirfaire.workshops.record-published.v1", WorkshopsEvent.RecordPublished.class),
                        Map.entry("savoirfaire.workshops.record-corrected.v1", WorkshopsEvent.RecordCorrected.class),
                        Map.entry(
                                "savoirfaire.workshops.workshop-scheduled.v1", WorkshopsEvent.WorkshopScheduled.class),
                        Map.entry("savoirfaire.workshops.workshop-changed.v1", WorkshopsEvent.WorkshopChanged.class),
                        Map.entry(
                                "savoirfaire.workshops.workshop-postponed.v1", WorkshopsEvent.WorkshopPostponed.class),
                        Map.entry(
                                "savoirfaire.workshops.workshop-cancelled.v1", WorkshopsEvent.WorkshopCancelled.class),
                        Map.entry("savoirfaire.workshops.workshop-begun.v1", WorkshopsEvent.WorkshopBegun.class),
                        Map.entry("savoirfaire.workshops.workshop-ended.v1", WorkshopsEvent.WorkshopEnded.class),
                        Map.entry("savoirfaire.workshops.workshop-aborted.v1", WorkshopsEvent.WorkshopAborted.class),
                        Map.entry(
                                "savoirfaire.workshops.programme-released.v1", WorkshopsEvent.ProgrammeReleased.class),
                        Map.entry("savoirfaire.workshops.person-asked.v1", WorkshopsEvent.PersonAsked.class),
                        Map.entry(
                                "savoirfaire.workshops.assignment-answered.v1",
                                WorkshopsEvent.AssignmentAnswered.class),
                        Map.entry("savoirfaire.workshops.need-raised.v1", WorkshopsEvent.NeedRaised.class),
                        Map.entry("savoirfaire.workshops.need-answered.v1", WorkshopsEvent.NeedAnswered.class),
                        Map.entry("savoirfaire.workshops.need-escalated.v1", WorkshopsEvent.NeedEscalated.class),
                        Map.entry("savoirfaire.workshops.person-nominated.v1", WorkshopsEvent.PersonNominated.class),
                        Map.entry(
                                "savoirfaire.workshops.registration-requested.v1",
                                WorkshopsEvent.RegistrationRequested.class),
                        Map.entry("savoirfaire.workshops.seat-confirmed.v1", WorkshopsEvent.SeatConfirmed.class),
                        Map.entry(
                                "savoirfaire.workshops.registration-queued.v1",
                                WorkshopsEvent.RegistrationQueued.class),
                        Map.entry("savoirfaire.workshops.seat-offered.v1", WorkshopsEvent.SeatOffered.class),
                        Map.entry(
                                "savoirfaire.workshops.registration-asked-again.v1",
                                WorkshopsEvent.RegistrationAskedAgain.class),
                        Map.entry(
                                "savoirfaire.workshops.registration-ended.v1", WorkshopsEvent.RegistrationEnded.class),
                        Map.entry("savoirfaire.workshops.survey-opened.v1", WorkshopsEvent.SurveyOpened.class),
                        Map.entry("savoirfaire.workshops.survey-closing.v1", WorkshopsEvent.SurveyClosing.class),
                        Map.entry(
                                "savoirfaire.workshops.training-completed.v1",
                                WorkshopsEvent.TrainingCompleted.class)));
    }

    @Singleton
    @Named("workshops")
    ResourceBundleMessageSource messages() {
        return ModuleMessages.of("workshops");
    }

    @Singleton
    @Named("workshops")
    NavigationEntry navigation() {
        return new NavigationEntry(Label.key("workshops.list.title"), "/workshops", 20);
    }
}
