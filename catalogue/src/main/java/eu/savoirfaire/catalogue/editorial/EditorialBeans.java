package eu.savoirfaire.catalogue.editorial;

import eu.savoirfaire.catalogue.PracticeId;
import eu.savoirfaire.catalogue.practice.Practice;
import eu.savoirfaire.catalogue.practice.Practices;
import eu.savoirfaire.catalogue.review.pace.Pace;
import eu.savoirfaire.catalogue.review.pace.WorkingDays;
import eu.savoirfaire.catalogue.review.table.EditorialState;
import eu.savoirfaire.infra.access.Owner;
import eu.savoirfaire.infra.access.Ownership;
import eu.savoirfaire.infra.access.Reference;
import eu.savoirfaire.infra.web.message.ModuleMessages;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.i18n.ResourceBundleMessageSource;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What reviewing contributes to the ground. */
@Factory
final class EditorialBeans {

    @Singleton
    @Named("catalogue-editorial")
    ResourceBundleMessageSource messages() {
        return ModuleMessages.of("catalogue_editorial");
    }

    @Singleton
    @Named("practice")
    Ownership ownership(Practices practices) {
        return new OfOrganisation(practices);
    }

    @Singleton
    Pace pace(EditorialSettings settings) {
        var days = new EnumMap<EditorialState, Integer>(EditorialState.class);
        days.put(EditorialState.ORG_CHECK, settings.getOrgCheckDays());
        days.put(EditorialState.SUBMITTED, settings.getSubmittedDays());
        days.put(EditorialState.IN_REVIEW, settings.getInReviewDays());
        days.put(EditorialState.CHANGES_REQUESTED, settings.getChangesDays());
        days.put(EditorialState.ACCEPTED, settings.getAcceptedDays());
        return new Pace(days, new WorkingDays(ZoneId.of(settings.getZone()), holidays(settings.getHolidays())));
    }

    private static Set<LocalDate> holidays(String days) {
        return Arrays.stream(days.split(","))
                .map(String::strip)
                .filter(day -> !day.isEmpty())
                .map(LocalDate::parse)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A practice is its organisation's. */
    private record OfOrganisation(Practices practices) implements Ownership {
        @Override
        public String kind() {
            return "practice";
        }

        @Override
        public Owner of(Reference resource) {
            return practices
                    .find(new PracticeId(UUID.fromString(resource.id())))
                    .map(Practice::owner)
                    .map(Owner::of)
                    .orElseGet(Owner::nobody);
        }
    }
}
