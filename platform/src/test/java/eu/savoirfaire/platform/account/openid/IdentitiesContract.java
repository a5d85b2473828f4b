package eu.savoirfaire.platform.account.openid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.savoirfaire.infra.privacy.PersonalData;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.testkit.database.TestDatabase;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.platform.account.Accounts;
import eu.savoirfaire.platform.account.EmailAddress;
import eu.savoirfaire.platform.account.RequestActor;
import eu.savoirfaire.platform.account.openid.Step.Purpose;
import eu.savoirfaire.platform.account.openid.provider.KnownPerson;
import io.micronaut.context.ApplicationContext;
import java.util.HashMap;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** What ties to providers, and the ways there, promise on every database. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class IdentitiesContract {
    private final TestDatabase database = database();
    private final ApplicationContext context = start(database);
    private final Identities identities = context.getBean(Identities.class);
    private final Steps steps = context.getBean(Steps.class);

    abstract TestDatabase database();

    @AfterAll
    void close() {
        context.close();
        database.close();
    }

    @Test
    void ofManyWhoComeBackWithTheSameStateAtOnceOneIsBack() throws InterruptedException {
        var begun = steps.begin("regional", Purpose.ENTER, Optional.empty(), "/account");
        Callable<Boolean> back = () ->
                steps.back(begun.browser(), "regional", begun.step().state()).isPresent();

        try (var threads = Executors.newFixedThreadPool(8)) {
            var heard =
                    threads.invokeAll(IntStream.range(0, 8).mapToObj(_ -> back).toList());
            assertThat(heard.stream().filter(done -> done.resultNow())).hasSize(1);
        }
    }

    @Test
    void whoArrivesOpensOneAccountAndIsFoundByIssuerAndSubjectAlone() {
        var amina = arrived("https://one.example", "amina");
        var account = identities.open(amina, "Amina", Language.IT);

        assertThat(identities
                        .by(known("https://one.example", "amina"))
                        .orElseThrow()
                        .person())
                .isEqualTo(account.id());
        assertThat(identities.by(known("https://two.example", "amina"))).isEmpty();
        assertThat(identities.by(known("https://one.example", "Amina"))).isEmpty();
        assertThatThrownBy(() -> identities.open(amina, "Amina", Language.IT))
                .as("the step is spent")
                .isInstanceOf(Refused.class);
    }

    @Test
    void whoIsSomebodysIsNobodyElses() {
        identities.open(arrived("https://one.example", "bruno"), "Bruno", Language.IT);
        var other = context.getBean(Accounts.class).open(new EmailAddress("other@example.org"), "Other", Language.IT);
        var again = arrived("https://one.example", "bruno");

        assertThatThrownBy(() -> RequestActor.actingAs(other.actor(true), () -> {
                    identities.link(other, again);
                    return true;
                }))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal()).isInstanceOf(IdentityRefusal.Taken.class));
    }

    @Test
    void whatIsKeptIsToldAndGoesWithThePerson() {
        var account = identities.open(arrived("https://one.example", "carla"), "Carla", Language.IT);
        var kept = context.getBeansOfType(PersonalData.class).stream()
                .filter(one -> one.part().equals("identities"))
                .findFirst()
                .orElseThrow();
        assertThat(kept.of(account.id()).getFirst().fields()).containsEntry("subject", "carla");

        kept.erase(account.id());

        assertThat(kept.of(account.id())).isEmpty();
        assertThat(identities.by(known("https://one.example", "carla"))).isEmpty();
    }

    private Step arrived(String issuer, String subject) {
        var begun = steps.begin("regional", Purpose.ENTER, Optional.empty(), "");
        var step = steps.back(begun.browser(), "regional", begun.step().state()).orElseThrow();
        return steps.arrived(step, known(issuer, subject)).step();
    }

    private static KnownPerson known(String issuer, String subject) {
        return new KnownPerson(
                issuer, subject, Optional.of(subject + "@example.org"), subject, false, Optional.empty());
    }

    private static ApplicationContext start(TestDatabase database) {
        var settings = new HashMap<String, Object>(database.properties());
        settings.put("savoir.events.workers", false);
        settings.put("savoir.search.memory", true);
        return ApplicationContext.run(settings);
    }
}
