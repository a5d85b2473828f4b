package eu.savoirfaire.catalogue.editorial;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/** How reviews go: {@code savoir.review.*}. */
@ConfigurationProperties("savoir.review")
public interface EditorialSettings {

    /** Whose working days count, such as {@code Europe/Rome}. */
    @Bindable(defaultValue = "Europe/Rome")
    String getZone();

    /** Days on which nobody is expected to work: ISO 8601, with commas between them. */
    @Bindable(defaultValue = "")
    String getHolidays();

    /** Working days of the organisation's own check. */
    @Bindable(defaultValue = "5")
    int getOrgCheckDays();

    /** Working days until reviewers are found. */
    @Bindable(defaultValue = "3")
    int getSubmittedDays();

    /** Working days of a round of review. */
    @Bindable(defaultValue = "15")
    int getInReviewDays();

    /** Working days for the authors to come back, where the curator named no day. */
    @Bindable(defaultValue = "15")
    int getChangesDays();

    /** Working days until something accepted is published. */
    @Bindable(defaultValue = "5")
    int getAcceptedDays();

    /** How many reviewers a sheet is given. */
    @Bindable(defaultValue = "2")
    int getReviewers();

    /** How long curators may choose reviewers by hand before the program does; never, when negative. */
    @Bindable(defaultValue = "24h")
    Duration getAssignAfter();

    /** The person who is told of what takes far too long; where nobody is named, all curators. */
    Optional<UUID> getChiefCurator();
}
