package eu.savoirfaire.platform.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.savoirfaire.infra.access.NotAllowed;
import eu.savoirfaire.infra.audit.AuditEntry;
import eu.savoirfaire.infra.audit.AuditLog;
import eu.savoirfaire.infra.audit.chain.Linker;
import eu.savoirfaire.infra.audit.chain.Verdict;
import eu.savoirfaire.infra.audit.chain.Verification;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.platform.account.EmailAddress;
import eu.savoirfaire.platform.account.RequestActor;
import eu.savoirfaire.platform.account.challenge.Challenge.Purpose;
import eu.savoirfaire.platform.account.secondfactor.PhoneOf;
import eu.savoirfaire.platform.account.secondfactor.SecondFactors;
import eu.savoirfaire.platform.privacy.consent.Consent.Way;
import eu.savoirfaire.platform.privacy.erasure.ErasedList;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What erasure promises on every database. */
abstract class ErasureContract extends PrivacyScene {

    @Test
    void aPersonIsGoneAfterSevenDaysAndNoSecondEarlier() throws SQLException {
        var amina = someone();
        passwords.set(amina.id(), passwords.hashed("tre gatti sul tetto"));
        var session = sessions.begin(amina, "Firefox", false);
        own(amina, () -> consents.give(amina.id(), purpose(PHOTOS), 1, Language.AR, Way.PAGE));
        challenges.begin(Purpose.MOVE, Optional.of(amina.id()), new EmailAddress("elsewhere@example.org"), true);
        challenges.begin(Purpose.RECOVER, Optional.empty(), amina.address(), true);
        own(amina, () -> erasures.ask(amina.id()));

        clock.forward(Duration.ofDays(7).minus(SECOND));
        assertThat(erasing.round()).isZero();
        assertThat(accounts.find(amina.id())).isPresent();
        clock.forward(SECOND);
        assertThat(erasing.round()).isOne();

        assertThat(accounts.find(amina.id())).isEmpty();
        assertThat(sessions.open(session)).isEmpty();
        assertThat(rowsWith("account_id", amina.id())).isZero();
        assertThat(count("select count(*) from platform.challenge where address = '" + amina.address() + "'"))
                .as("the account goes last, so that the others know the address")
                .isZero();
        assertThat(count("select count(*) from platform.challenge where address = 'elsewhere@example.org'"))
                .isZero();
        assertThat(audit.about(amina.id().account(), AuditLog.NEWEST, 50))
                .filteredOn(entry -> !entry.details().isEmpty())
                .extracting(AuditEntry::action)
                .containsOnly("audit.forget", "person.erase");
        assertThat(count("select count(*) from infra.event where type = 'savoirfaire.platform.person-erased.v1'"
                        + " and stream = 'account/" + amina.id().value() + "'"))
                .isOne();
        assertThat(erasing.round()).isZero();
    }

    @Test
    void whoThinksAgainInTimeIsKept() {
        var bruno = someone();
        own(bruno, () -> erasures.ask(bruno.id()));
        clock.forward(Duration.ofDays(6));

        assertThat(own(bruno, () -> erasures.undo(bruno.id()))).isTrue();
        clock.forward(Duration.ofDays(6));

        assertThat(erasing.round()).isZero();
        assertThat(accounts.find(bruno.id())).contains(bruno);
        assertThat(own(bruno, () -> erasures.undo(bruno.id()))).isFalse();
    }

    @Test
    void nobodyErasesAnotherButAnAdministrator() {
        var carla = someone();
        var dora = someone();

        assertThatThrownBy(() -> own(dora, () -> erasures.ask(carla.id()))).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> own(dora, () -> erasures.open(10))).isInstanceOf(NotAllowed.class);
        RequestActor.actingAs(ADMINISTRATOR, () -> erasures.ask(carla.id()));
        assertThat(RequestActor.actingAs(ADMINISTRATOR, () -> erasures.open(100)))
                .filteredOn(open -> open.person().equals(carla.id()))
                .hasSize(1);
        RequestActor.actingAs(ADMINISTRATOR, () -> erasures.undo(carla.id()));
    }

    @Test
    void aMadeUpPersonIsNotErased() {
        var persona = accounts.persona(new EmailAddress("persona@example.org"), "Persona", Language.IT);

        assertThatThrownBy(() -> own(persona, () -> erasures.ask(persona.id()))).isInstanceOf(Refused.class);
    }

    @Test
    void halfAnErasureIsNoneAndIsTriedAgain() throws SQLException {
        var elia = someone();
        passwords.set(elia.id(), passwords.hashed("tre gatti sul tetto"));
        own(elia, () -> erasures.ask(elia.id()));
        clock.forward(Duration.ofDays(7));
        obstacle.stands = true;

        assertThat(erasing.round()).isZero();
        assertThat(accounts.find(elia.id())).isPresent();
        assertThat(rowsWith("account_id", elia.id())).isPositive();
        assertThat(erasing.round()).as("not at once").isZero();
        assertThat(RequestActor.actingAs(ADMINISTRATOR, () -> erasures.open(100)))
                .filteredOn(open -> open.person().equals(elia.id()))
                .singleElement()
                .satisfies(open -> assertThat(open.attempts()).isOne());
        obstacle.stands = false;
        clock.forward(Duration.ofMinutes(1));

        assertThat(erasing.round()).isOne();
        assertThat(accounts.find(elia.id())).isEmpty();
    }

    @Test
    void whoComesBackWithABackupIsErasedAgain() throws IOException {
        var fatou = someone();
        Files.writeString(
                folder.resolve(ErasedList.FILE), "half a line\n" + fatou.id().value() + "\n");

        assertThat(erasing.again()).isOne();

        assertThat(accounts.find(fatou.id())).isEmpty();
        assertThat(erasing.again()).isZero();
    }

    @Test
    void whoWasErasedIsWrittenDownBesideTheDatabase() throws IOException {
        var gina = someone();
        own(gina, () -> erasures.ask(gina.id()));
        clock.forward(Duration.ofDays(7));
        erasing.round();

        assertThat(Files.readAllLines(folder.resolve(ErasedList.FILE)))
                .contains(gina.id().value().toString());
    }

    @Test
    void theSecretOfAPhoneIsSealedAndGoesWithTheKey() throws SQLException {
        var hugo = someone();
        var setUp = RequestActor.actingAs(ADMINISTRATOR, () -> secondFactors.issue(hugo.id()));
        var secret = setUp.authenticator().secret();

        assertThat(text("select secret from platform.authenticator where account_id = '"
                        + hugo.id().value() + "'"))
                .startsWith("sealed")
                .doesNotContain(secret);
        assertThat(secondFactors.take(hugo.id(), new PhoneOf(secret).codeAt(clock.instant())))
                .isTrue();
    }

    @Test
    void secretsFromBeforeThereWereSealsAreSealedAtTheNextStart() throws SQLException {
        var ines = someone();
        var setUp = RequestActor.actingAs(ADMINISTRATOR, () -> secondFactors.issue(ines.id()));
        var secret = setUp.authenticator().secret();
        update("update platform.authenticator set secret = '" + secret + "' where account_id = '"
                + ines.id().value() + "'");

        try (var next = start()) {
            assertThat(next.getBean(SecondFactors.class).of(ines.id()))
                    .hasValueSatisfying(one -> assertThat(one.secret()).isEqualTo(secret));
        }
        assertThat(text("select secret from platform.authenticator where account_id = '"
                        + ines.id().value() + "'"))
                .startsWith("sealed");
    }

    @Test
    void theChainOfTheAuditHoldsOverAllOfThis() {
        context.getBean(Linker.class).all();

        assertThat(context.getBean(Verification.class).verify(List.of(), (_, _) -> {}))
                .isInstanceOf(Verdict.Unbroken.class);
    }
}
