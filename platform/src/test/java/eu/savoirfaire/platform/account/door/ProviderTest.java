package eu.savoirfaire.platform.account.door;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.platform.account.Accounts;
import eu.savoirfaire.platform.account.EmailAddress;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Signing in through a provider: who is let in, and everything that is not believed. */
class ProviderTest extends ProviderScene {
    @Test
    void whoComesForTheFirstTimeOpensAnAccountAndIsKnownTheNextTime() {
        provider.vouchingFor("amina", "amina@example.org", true);
        var visitor = house.visitor();

        assertThat(Visitor.location(throughProvider(visitor, "/account/sessions")))
                .isEqualTo("/account/openid/new");
        assertThat(visitor.get("/account/openid/new").body()).contains("amina@example.org", "Identità regionale");
        assertThat(visitor.send("/account/openid/new", "name", "").statusCode()).isEqualTo(400);
        assertThat(Visitor.location(visitor.send("/account/openid/new", "name", "Amina")))
                .isEqualTo("/account/sessions");
        assertThat(visitor.get("/account").body()).contains("amina@example.org");

        var again = house.visitor();
        assertThat(Visitor.location(throughProvider(again, ""))).isEqualTo("/account");
        assertThat(again.get("/account").body()).contains("amina@example.org");
    }

    @Test
    void anAddressThatHasAnAccountIsNotTakenOverEvenWhereTheProviderHasShownIt() {
        var bruno = account("bruno@example.org");
        provider.vouchingFor("not-bruno", "bruno@example.org", true);
        var visitor = house.visitor();

        throughProvider(visitor, "");
        var page = visitor.get("/account/openid/new");

        assertThat(page.body())
                .contains("/account/sign-in?next=/account/openid/connect")
                .doesNotContain("name=\"name\"");
        assertThat(visitor.cookie("session")).isEmpty();
        assertThat(visitor.sendFrom("/account/sign-in", "/account/openid/new", "name", "Bruno")
                        .statusCode())
                .isEqualTo(409);
        assertThat(visitor.get("/account").statusCode()).isEqualTo(303);
        assertThat(house.part(Accounts.class).at(bruno.address())).contains(bruno);
    }

    @Test
    void anAddressThatTheProviderHasNotShownOpensNothing() {
        provider.vouchingFor("carla", "carla@example.org", false);
        var visitor = house.visitor();

        throughProvider(visitor, "");

        assertThat(visitor.get("/account/openid/new").body()).doesNotContain("carla@example.org");
        assertThat(house.part(Accounts.class).at(new EmailAddress("carla@example.org")))
                .isEmpty();
    }

    @Test
    void somebodySignedInConnectsAfterBeingAskedAndDisconnects() {
        var dora = account("dora@example.org");
        provider.vouchingFor("dora-there", "dora@elsewhere.example", true);
        var window = signedIn(dora);

        assertThat(Visitor.location(throughProvider(window, ""))).isEqualTo("/account/openid/connect");
        assertThat(window.get("/account/openid/connect").body()).contains("dora@elsewhere.example", "dora@example.org");
        assertThat(window.get("/account/openid").body())
                .as("not before they said so")
                .doesNotContain("/remove");
        assertThat(window.send("/account/openid/connect").statusCode()).isEqualTo(303);
        house.nextText();

        var removing = REMOVING.matcher(window.get("/account/openid").body());
        assertThat(removing.find()).isTrue();
        assertThat(Visitor.location(throughProvider(house.visitor(), ""))).isEqualTo("/account");
        assertThat(window.sendFrom("/account/profile", removing.group(1)).statusCode())
                .isEqualTo(303);
        house.nextText();
        assertThat(Visitor.location(throughProvider(house.visitor(), ""))).isEqualTo("/account/openid/new");
    }

    @Test
    void theSameNameAtAnotherProviderIsSomebodyElse() {
        provider.vouchingFor("sami", "sami@example.org", true);
        var sami = house.visitor();
        throughProvider(sami, "");
        sami.send("/account/openid/new", "name", "Sami");

        broken.vouchingFor("sami", "sami@example.org", true);
        var other = house.visitor();
        var left = parameters(Visitor.location(other.get("/account/openid/with/broken")));
        broken.expecting(requireNonNull(left.get("nonce")));
        var back = other.get("/account/openid/back/broken?code=c&state=" + left.get("state"));

        assertThat(Visitor.location(back)).isEqualTo("/account/openid/new");
        assertThat(other.cookie("session")).isEmpty();
    }

    @Test
    void theOnlyWayInIsNotGivenUp() {
        provider.vouchingFor("elia", "elia@example.org", true);
        var visitor = house.visitor();
        throughProvider(visitor, "");
        visitor.send("/account/openid/new", "name", "Elia");
        var removing = REMOVING.matcher(visitor.get("/account/openid").body());
        assertThat(removing.find()).isTrue();

        assertThat(visitor.sendFrom("/account/profile", removing.group(1)).statusCode())
                .isEqualTo(409);
    }

    @Test
    void whatIsAnothersIsNotConnected() {
        provider.vouchingFor("fatou", "fatou@example.org", true);
        var fatou = house.visitor();
        throughProvider(fatou, "");
        fatou.send("/account/openid/new", "name", "Fatou");

        var gina = signedIn(account("gina@example.org"));

        assertThat(throughProvider(gina, "").statusCode()).isEqualTo(409);
    }

    @Test
    void aProviderThatAskedForTwoFactorsCountsAsSuchAndNoOtherDoes() {
        provider.vouchingFor("hugo", "hugo@example.org", true);
        var visitor = house.visitor();
        throughProvider(visitor, "");
        visitor.send("/account/openid/new", "name", "Hugo");
        var hugo = house.part(Accounts.class)
                .at(new EmailAddress("hugo@example.org"))
                .orElseThrow();

        assertThat(strong(hugo, claims -> claims)).isFalse();
        assertThat(strong(hugo, claims -> claims.claim("acr", "https://www.spid.gov.it/SpidL1")))
                .isFalse();
        assertThat(strong(hugo, claims -> claims.claim("acr", "https://www.spid.gov.it/SpidL2")))
                .isTrue();
        assertThat(strong(hugo, claims -> claims.claim("amr", List.of("pwd", "hwk"))))
                .isTrue();
    }

    @Test
    void nobodyIsLedElsewhereAfterwards() {
        provider.vouchingFor("omar", "omar@example.org", true);
        var visitor = house.visitor();
        throughProvider(visitor, "https://evil.example/");
        assertThat(Visitor.location(visitor.send("/account/openid/new", "name", "Omar")))
                .isEqualTo("/account");

        assertThat(Visitor.location(throughProvider(house.visitor(), "//evil.example")))
                .isEqualTo("/account");
    }
}
