package eu.savoirfaire.platform.organisation.invitation;

import static eu.savoirfaire.platform.organisation.RegistryScene.as;
import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.access.Role;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.testkit.database.TestDatabase;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.platform.account.Account;
import eu.savoirfaire.platform.account.Accounts;
import eu.savoirfaire.platform.account.EmailAddress;
import eu.savoirfaire.platform.account.Secret;
import eu.savoirfaire.platform.organisation.Organisation;
import eu.savoirfaire.platform.organisation.RegistryScene;
import eu.savoirfaire.platform.organisation.member.MemberRefusal;
import eu.savoirfaire.platform.organisation.member.Members;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** An organisation, its people, and the mails that invite more of them. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class InvitationScene {
    static final Pattern LINK = Pattern.compile("https://sf\\.example\\.org/invitations/([\\w-]{43})\n");
    static final Actor ADMINISTRATOR =
            new Actor("administrator", Optional.empty(), Set.of(Role.PLATFORM_ADMIN), Set.of(), Optional.empty());

    final RegistryScene scene = new RegistryScene(
            database(),
            Map.of(
                    "savoir.mail.host", "127.0.0.1",
                    "savoir.public-address", "https://sf.example.org/",
                    "test.clock", "moving"));
    final Accounts accounts = scene.part(Accounts.class);
    final Invitations invitations = scene.part(Invitations.class);
    final Answers answers = scene.part(Answers.class);
    final Members members = scene.part(Members.class);
    final AtomicInteger people = new AtomicInteger();

    abstract TestDatabase database();

    @AfterAll
    void close() {
        scene.close();
    }

    boolean left(Account who, Organisation organisation) {
        return as(now(who).actor(true), () -> {
            members.leave(organisation, who.id());
            return true;
        });
    }

    boolean accepted(Secret secret) {
        answers.accept(secret);
        return true;
    }

    List<Invitations.Pending> pending(Organisation organisation) {
        return as(ADMINISTRATOR, () -> invitations.pending(organisation));
    }

    Secret invited(Organisation organisation, EmailAddress address, Role role) {
        as(ADMINISTRATOR, () -> {
            invitations.invite(organisation, address, role, Language.IT);
            return true;
        });
        return lastSecret();
    }

    Account member(Organisation organisation, Role role) {
        var one = someone();
        var secret = invited(organisation, one.address(), role);
        as(one.actor(true), () -> accepted(secret));
        return now(one);
    }

    Secret lastSecret() {
        var found = LINK.matcher(lastMail());
        assertThat(found.find()).isTrue();
        return new Secret(found.group(1));
    }

    String lastMail() {
        try (var connection = scene.database().connect();
                var rows =
                        connection.prepareStatement("select body from infra.outgoing_mail order by id desc limit 1")) {
            var found = rows.executeQuery();
            assertThat(found.next()).isTrue();
            return found.getString(1);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    Account now(Account account) {
        return accounts.find(account.id()).orElseThrow();
    }

    Account someone() {
        var number = people.incrementAndGet();
        return accounts.open(new EmailAddress("person" + number + "@example.org"), "Person " + number, Language.IT);
    }

    static void isOver(Throwable thrown) {
        assertThat(thrown)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal()).isInstanceOf(InvitationRefusal.Over.class));
    }

    static void isLast(Throwable thrown) {
        assertThat(thrown)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal()).isInstanceOf(MemberRefusal.LastCoordinator.class));
    }

    static boolean taken(Future<Boolean> acceptance) {
        try {
            return acceptance.get();
        } catch (InterruptedException | ExecutionException failed) {
            throw new AssertionError(failed);
        }
    }
}
