package eu.savoirfaire.platform.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.infra.access.Reference;
import eu.savoirfaire.infra.audit.AuditLog;
import eu.savoirfaire.platform.account.EmailAddress;
import eu.savoirfaire.platform.account.challenge.Challenge.Purpose;
import eu.savoirfaire.platform.account.door.MovingClock;
import eu.savoirfaire.platform.privacy.retention.Retention;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is dropped by itself, to the second, on every database. */
abstract class RetentionContract extends PrivacyScene {

    @Test
    void stepsAndSessionsGoWhenTheirTimeIsOver() throws SQLException {
        var paolo = someone();
        sessions.begin(paolo, "Boundary", true);
        challenges.begin(Purpose.RECOVER, Optional.empty(), new EmailAddress("limit@example.org"), true);

        clock.forward(Duration.ofMinutes(10).minus(SECOND));
        run();
        assertThat(steps()).isOne();
        clock.forward(SECOND.multipliedBy(2));
        run();
        assertThat(steps()).isZero();

        clock.forward(Duration.ofHours(12).minusMinutes(10).minus(SECOND.multipliedBy(2)));
        run();
        assertThat(count("select count(*) from platform.session where device = 'Boundary'"))
                .isOne();
        clock.forward(SECOND.multipliedBy(2));
        run();
        assertThat(count("select count(*) from platform.session where device = 'Boundary'"))
                .isZero();
    }

    @Test
    void aRuleIsFollowedByOneNodeAndNotMoreOftenThanItWants() {
        run();
        challenges.begin(Purpose.RECOVER, Optional.empty(), new EmailAddress("once@example.org"), true);
        clock.forward(Duration.ofMinutes(11));

        assertThat(retention.round()).as("within the hour").isZero();
        clock.forward(Duration.ofHours(1));
        otherNode
                .getBean(MovingClock.class)
                .forward(Duration.between(otherNode.getBean(MovingClock.class).instant(), clock.instant()));
        assertThat(retention.round()).isPositive();
        assertThat(otherNode.getBean(Retention.class).round())
                .as("done already")
                .isZero();
        assertThat(audit.about(new Reference("retention-rule", "challenges"), AuditLog.NEWEST, 1))
                .singleElement()
                .satisfies(entry -> assertThat(entry.details()).containsKey("dropped"));
    }

    @Test
    void anUnusedAccountIsWarnedAndClosedOutLater() {
        var rosa = someone();
        clock.forward(Duration.ofDays(730).minus(SECOND));
        run();
        assertThat(warned(rosa)).isFalse();
        clock.forward(SECOND.multipliedBy(2).plus(Duration.ofDays(1)));
        run();
        assertThat(warned(rosa)).isTrue();
        assertThat(erasures.of(rosa.id())).isEmpty();

        clock.forward(Duration.ofDays(30).minus(SECOND));
        run();
        assertThat(erasures.of(rosa.id())).isEmpty();
        clock.forward(Duration.ofDays(1).plus(SECOND));
        run();
        assertThat(erasures.of(rosa.id())).isPresent();
    }

    @Test
    void whoeverComesBackAfterTheWarningStays() {
        var sara = someone();
        clock.forward(Duration.ofDays(731));
        run();
        assertThat(warned(sara)).isTrue();

        sessions.begin(sara, "Firefox", false);
        clock.forward(Duration.ofDays(31));
        // the session that is over may go in the same round, or after it
        run();
        run();

        assertThat(erasures.of(sara.id())).isEmpty();
        assertThat(warned(sara)).isFalse();
    }
}
