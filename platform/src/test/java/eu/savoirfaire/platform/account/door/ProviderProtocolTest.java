package eu.savoirfaire.platform.account.door;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Duration;
import java.util.Date;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.commons.codec.binary.Base64;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The way to a provider and back: what is asked, and everything that is not believed. */
class ProviderProtocolTest extends ProviderScene {
    @Test
    void theCodeIsFetchedWithTheVerifierOfThisBrowser() throws Exception {
        provider.vouchingFor("ines", "ines@example.org", true);
        var visitor = house.visitor();
        var left = parameters(Visitor.location(visitor.get("/account/openid/with/regional")));

        comeBack(visitor, left);

        var verifier = requireNonNull(parameters("?" + provider.asked()).get("code_verifier"));
        var hash = DigestUtils.sha256(verifier);
        assertThat(left.get("code_challenge_method")).isEqualTo("S256");
        assertThat(left.get("code_challenge")).isEqualTo(Base64.encodeBase64URLSafeString(hash));
    }

    @Test
    void comingBackIsGoodOnceInTheBrowserThatLeftAndWithItsState() {
        provider.vouchingFor("karim", "karim@example.org", true);
        var visitor = house.visitor();
        var left = parameters(Visitor.location(visitor.get("/account/openid/with/regional")));

        assertThat(comeBack(house.visitor(), left).statusCode())
                .as("another browser")
                .isEqualTo(410);
        assertThat(comeBack(visitor, Map.of("state", "x", "nonce", left.get("nonce")))
                        .statusCode())
                .as("another state")
                .isEqualTo(410);
        assertThat(visitor.get("/account/openid/back/broken?code=c&state=" + left.get("state"))
                        .statusCode())
                .as("another provider")
                .isEqualTo(410);
        assertThat(comeBack(visitor, left).statusCode()).isEqualTo(303);
        assertThat(comeBack(visitor, left).statusCode()).as("twice").isEqualTo(410);
    }

    @TestFactory
    Stream<DynamicTest> aTokenThatIsNotAsItShouldBeIsNotBelieved() {
        return Map.<String, UnaryOperator<JWTClaimsSet.Builder>>of(
                        "from another issuer", claims -> claims.issuer("https://evil.example"),
                        "for somebody else", claims -> claims.audience("another-client"),
                        "expired", claims -> claims.expirationTime(new Date(System.currentTimeMillis() - 600_000)),
                        "of another visit", claims -> claims.claim("nonce", "another"),
                        "without a nonce", claims -> claims.claim("nonce", null),
                        "of nobody", claims -> claims.subject(null),
                        "from the future", claims -> claims.issueTime(new Date(System.currentTimeMillis() + 600_000)))
                .entrySet()
                .stream()
                .map(wrong -> DynamicTest.dynamicTest(wrong.getKey(), () -> {
                    provider.vouchingFor("lena", "lena@example.org", true);
                    notBelieved(wrong.getValue(), StandInProvider.Signing.RSA);
                }));
    }

    @Test
    void aTokenThatAnybodyCouldHaveSignedIsNotBelieved() {
        provider.vouchingFor("mara", "mara@example.org", true);
        notBelieved(UnaryOperator.identity(), StandInProvider.Signing.NONE);
        notBelieved(UnaryOperator.identity(), StandInProvider.Signing.SHARED_SECRET);
    }

    @Test
    void aProviderMayChangeItsKeysAndMayNotSignWithOnesThatItDoesNotPublish() {
        try (var other = new StandInProvider();
                var rotating = new House(Map.of(
                        "savoir.openid.regional.issuer",
                        other.issuer(),
                        "savoir.openid.regional.client-id",
                        StandInProvider.CLIENT))) {
            other.vouchingFor("nina", "nina@example.org", true);
            assertThat(through(other, rotating.visitor(), "").statusCode()).isEqualTo(303);

            other.rotate(true);
            assertThat(through(other, rotating.visitor(), "").statusCode()).isEqualTo(303);
            other.rotate(false);
            assertThat(through(other, rotating.visitor(), "").statusCode()).isEqualTo(403);
        }
    }

    @Test
    void aProviderThatIsSilentOrSomebodyElseIsToldAsSuch() {
        broken.fallSilent(true);
        assertThat(house.visitor().get("/account/openid/with/broken").statusCode())
                .isEqualTo(503);
        broken.fallSilent(false);
        broken.claimToBe("https://evil.example");
        assertThat(house.visitor().get("/account/openid/with/broken").statusCode())
                .isEqualTo(503);
        broken.claimToBe("");
        assertThat(house.visitor().get("/account/openid/with/broken").statusCode())
                .isEqualTo(303);
        assertThat(house.visitor().get("/account/openid/with/nobody").statusCode())
                .isEqualTo(404);
    }

    @Test
    void whoTurnsBackAtTheProviderIsToldThatNothingHappened() {
        var visitor = house.visitor();
        var left = parameters(Visitor.location(visitor.get("/account/openid/with/regional")));

        var answer = visitor.get("/account/openid/back/regional?error=access_denied&state=" + left.get("state"));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("Identità regionale").doesNotContain(">access_denied");
    }

    @Test
    void theProviderShowsOnceMoreThatItIsThemIfItAskedThemJustNow() {
        try (var later = new House(Map.of(
                "test.clock",
                "moving",
                "savoir.openid.regional.issuer",
                provider.issuer(),
                "savoir.openid.regional.client-id",
                StandInProvider.CLIENT))) {
            provider.vouchingFor("paola", "paola@example.org", true);
            var paola = later.visitor();
            through(provider, paola, "");
            paola.send("/account/openid/new", "name", "Paola");
            later.part(MovingClock.class).forward(Duration.ofMinutes(11));
            assertThat(Visitor.location(paola.get("/account/openid"))).startsWith("/account/prove");
            assertThat(paola.get("/account/prove").body()).contains("/account/openid/with/regional");
            var now = later.part(MovingClock.class).instant().getEpochSecond();

            provider.twisted(claims -> claims.claim("auth_time", now - 3600), StandInProvider.Signing.RSA);
            assertThat(prove(paola).statusCode()).as("an old sign-in").isEqualTo(403);
            provider.twisted(claims -> claims.claim("auth_time", null), StandInProvider.Signing.RSA);
            assertThat(prove(paola).statusCode()).as("no time told").isEqualTo(403);
            provider.twisted(claims -> claims.claim("auth_time", now).subject("amina"), StandInProvider.Signing.RSA);
            assertThat(prove(paola).statusCode()).as("somebody else").isEqualTo(403);
            provider.twisted(claims -> claims.claim("auth_time", now), StandInProvider.Signing.RSA);
            assertThat(Visitor.location(prove(paola))).isEqualTo("/account/openid");
            assertThat(paola.get("/account/openid").statusCode()).isEqualTo(200);
        }
    }
}
