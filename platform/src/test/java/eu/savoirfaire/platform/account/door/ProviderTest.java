package eu.savoirfaire.platform.account.door;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.platform.account.Account;
import eu.savoirfaire.platform.account.Accounts;
import eu.savoirfaire.platform.account.EmailAddress;
import eu.savoirfaire.platform.account.password.Passwords;
import eu.savoirfaire.platform.account.session.Sessions;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Signing in through a provider: who is let in, and everything that is not believed. */
class ProviderTest {
    private static final Pattern REMOVING = Pattern.compile("action=\"(/account/openid/[0-9a-f-]+/remove)\"");

    private static StandInProvider provider;
    private static StandInProvider broken;
    private static House house;

    @BeforeAll
    static void open() {
        provider = new StandInProvider();
        broken = new StandInProvider();
        house = new House(Map.of(
                "savoir.openid.regional.issuer",
                provider.issuer(),
                "savoir.openid.regional.client-id",
                StandInProvider.CLIENT,
                "savoir.openid.regional.client-secret",
                StandInProvider.SECRET,
                "savoir.openid.regional.label",
                "Identità regionale",
                "savoir.openid.regional.strong-acr",
                List.of("https://www.spid.gov.it/SpidL2"),
                "savoir.openid.regional.strong-amr",
                List.of("hwk"),
                "savoir.openid.broken.issuer",
                broken.issuer(),
                "savoir.openid.broken.client-id",
                StandInProvider.CLIENT));
    }

    @AfterAll
    static void close() {
        house.close();
        provider.close();
        broken.close();
    }

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
        broken.expecting(left.get("nonce"));
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
    void theCodeIsFetchedWithTheVerifierOfThisBrowser() throws Exception {
        provider.vouchingFor("ines", "ines@example.org", true);
        var visitor = house.visitor();
        var left = parameters(Visitor.location(visitor.get("/account/openid/with/regional")));

        comeBack(visitor, left);

        var verifier = parameters("?" + provider.asked()).get("code_verifier");
        var hash =
                java.security.MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
        assertThat(left.get("code_challenge_method")).isEqualTo("S256");
        assertThat(left.get("code_challenge"))
                .isEqualTo(java.util.Base64.getUrlEncoder().withoutPadding().encodeToString(hash));
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
    void nobodyIsLedElsewhereAfterwards() {
        provider.vouchingFor("omar", "omar@example.org", true);
        var visitor = house.visitor();
        throughProvider(visitor, "https://evil.example/");
        assertThat(Visitor.location(visitor.send("/account/openid/new", "name", "Omar")))
                .isEqualTo("/account");

        assertThat(Visitor.location(throughProvider(house.visitor(), "//evil.example")))
                .isEqualTo("/account");
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

    private static HttpResponse<String> prove(Visitor visitor) {
        var left = parameters(Visitor.location(
                visitor.get("/account/openid/with/regional?for=prove&next=" + encoded("/account/openid"))));
        assertThat(left).containsEntry("prompt", "login").containsEntry("max_age", "0");
        provider.expecting(left.get("nonce"));
        return comeBack(visitor, left);
    }

    private static void notBelieved(UnaryOperator<JWTClaimsSet.Builder> change, StandInProvider.Signing signing) {
        provider.twisted(change, signing);
        var visitor = house.visitor();

        var answer = throughProvider(visitor, "");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("Identità regionale");
        assertThat(visitor.get("/account/openid/new").statusCode()).isEqualTo(410);
    }

    private static boolean strong(Account account, UnaryOperator<JWTClaimsSet.Builder> change) {
        provider.twisted(change, StandInProvider.Signing.RSA);
        var visitor = house.visitor();
        throughProvider(visitor, "");
        var session = new eu.savoirfaire.platform.account.Secret(
                visitor.cookie("session").orElseThrow());
        var who = house.part(Sessions.class).open(session).orElseThrow();
        assertThat(who.person()).isEqualTo(account.id());
        return who.strong();
    }

    private static HttpResponse<String> throughProvider(Visitor visitor, String next) {
        return through(provider, visitor, next);
    }

    private static HttpResponse<String> through(StandInProvider at, Visitor visitor, String next) {
        var page = "/account/openid/with/regional" + (next.isEmpty() ? "" : "?next=" + encoded(next));
        var left = parameters(Visitor.location(visitor.get(page)));
        at.expecting(left.get("nonce"));
        return comeBack(visitor, left);
    }

    private static HttpResponse<String> comeBack(Visitor visitor, Map<String, String> left) {
        provider.expecting(Optional.ofNullable(left.get("nonce")).orElse(""));
        return visitor.get("/account/openid/back/regional?code=c&state=" + encoded(left.get("state")));
    }

    private static Map<String, String> parameters(String address) {
        var query = address.startsWith("?")
                ? address.substring(1)
                : URI.create(address).getRawQuery();
        return Stream.of(query.split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(java.util.stream.Collectors.toMap(
                        pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static Account account(String address) {
        var account = house.part(Accounts.class)
                .open(new EmailAddress(address), address.substring(0, address.indexOf('@')), Language.IT);
        var passwords = house.part(Passwords.class);
        passwords.set(account.id(), passwords.hashed("tre gatti sul tetto"));
        return account;
    }

    private static Visitor signedIn(Account account) {
        var visitor = house.visitor();
        visitor.steal(
                "session",
                house.part(Sessions.class)
                        .begin(account, "Firefox, Android", true)
                        .text());
        return visitor;
    }
}
