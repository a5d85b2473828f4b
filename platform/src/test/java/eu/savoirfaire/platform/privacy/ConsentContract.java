package eu.savoirfaire.platform.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.access.NotAllowed;
import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.access.Role;
import eu.savoirfaire.infra.audit.AuditLog;
import eu.savoirfaire.infra.privacy.Consents;
import eu.savoirfaire.infra.privacy.Viewing;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.platform.account.RequestActor;
import eu.savoirfaire.platform.privacy.consent.Consent.Way;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What consents, and the record of who looked, promise on every database. */
abstract class ConsentContract extends PrivacyScene {

    @Test
    void aConsentCountsOnEveryNodeAtOnceAndSoDoesItsEnd() {
        var karim = someone();
        var elsewhere = otherNode.getBean(Consents.class);
        assertThat(elsewhere.given(karim.id(), PHOTOS)).isFalse();

        own(karim, () -> consents.give(karim.id(), purpose(PHOTOS), 1, Language.FR, Way.PAGE));
        assertThat(elsewhere.given(karim.id(), PHOTOS)).isTrue();
        assertThat(elsewhere.given(karim.id(), "access-needs")).isFalse();
        var begun = System.nanoTime();
        own(karim, () -> consents.withdraw(karim.id(), purpose(PHOTOS)));
        assertThat(elsewhere.given(karim.id(), PHOTOS)).isFalse();
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(1));

        assertThat(own(karim, () -> consents.history(karim.id())))
                .singleElement()
                .satisfies(past -> {
                    assertThat(past.withdrawnAt()).isPresent();
                    assertThat(past.language()).isEqualTo(Language.FR);
                    assertThat(past.notice()).isOne();
                });
    }

    @Test
    void nobodyAgreesToANoticeTheyWereNotShown() {
        var lina = someone();

        assertThat(own(lina, () -> consents.give(lina.id(), purpose(PHOTOS), 0, Language.IT, Way.PAGE)))
                .isEmpty();
        assertThat(consents.given(lina.id(), PHOTOS)).isFalse();
        assertThatThrownBy(() -> consents.given(lina.id(), "breathing")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nobodyAgreesForAnother() {
        var marta = someone();
        var nadia = someone();

        assertThatThrownBy(() ->
                        own(nadia, () -> consents.give(marta.id(), purpose(PHOTOS), 1, Language.IT, Way.ON_PAPER)))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void whoLooksIsWrittenDownWithRoleAndOffice() {
        var omar = someone();
        var office = new OrganisationId(UUID.randomUUID());
        var clerk = new Actor(
                "clerk",
                Optional.of(new PersonId(UUID.randomUUID())),
                Set.of(Role.CASE_WORKER),
                Set.of(office),
                Optional.empty());
        var viewing = context.getBean(Viewing.class);

        RequestActor.actingAs(clerk, () -> {
            viewing.of(omar.id(), "account");
            return true;
        });
        own(omar, () -> {
            viewing.of(omar.id(), "account");
            return true;
        });

        assertThat(audit.about(omar.id().account(), Viewing.ACTION, AuditLog.NEWEST, 10))
                .singleElement()
                .satisfies(entry -> assertThat(entry.details())
                        .containsEntry("roles", "CASE_WORKER")
                        .containsEntry("organisations", office.value().toString()));
    }
}
