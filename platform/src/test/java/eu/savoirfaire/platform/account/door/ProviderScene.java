package eu.savoirfaire.platform.account.door;

import static java.util.Objects.requireNonNull;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** A house, and providers that vouch for people. */
abstract class ProviderScene {
    static final Pattern REMOVING = Pattern.compile("action=\"(/account/openid/[0-9a-f-]+/remove)\"");

    static StandInProvider provider;
    static StandInProvider broken;
    static House house;

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

    static HttpResponse<String> prove(Visitor visitor) {
        var left = parameters(Visitor.location(
                visitor.get("/account/openid/with/regional?for=prove&next=" + encoded("/account/openid"))));
        assertThat(left).containsEntry("prompt", "login").containsEntry("max_age", "0");
        provider.expecting(requireNonNull(left.get("nonce")));
        return comeBack(visitor, left);
    }

    static void notBelieved(UnaryOperator<JWTClaimsSet.Builder> change, StandInProvider.Signing signing) {
        provider.twisted(change, signing);
        var visitor = house.visitor();

        var answer = throughProvider(visitor, "");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("Identità regionale");
        assertThat(visitor.get("/account/openid/new").statusCode()).isEqualTo(410);
    }

    static boolean strong(Account account, UnaryOperator<JWTClaimsSet.Builder> change) {
        provider.twisted(change, StandInProvider.Signing.RSA);
        var visitor = house.visitor();
        throughProvider(visitor, "");
        var session = new eu.savoirfaire.platform.account.Secret(
                visitor.cookie("session").orElseThrow());
        var who = house.part(Sessions.class).open(session).orElseThrow();
        assertThat(who.person()).isEqualTo(account.id());
        return who.strong();
    }

    static HttpResponse<String> throughProvider(Visitor visitor, String next) {
        return through(provider, visitor, next);
    }

    static HttpResponse<String> through(StandInProvider at, Visitor visitor, String next) {
        var page = "/account/openid/with/regional" + (next.isEmpty() ? "" : "?next=" + encoded(next));
        var left = parameters(Visitor.location(visitor.get(page)));
        at.expecting(requireNonNull(left.get("nonce")));
        return comeBack(visitor, left);
    }

    static HttpResponse<String> comeBack(Visitor visitor, Map<String, String> left) {
        provider.expecting(
                Optional.ofNullable(requireNonNull(left.get("nonce"))).orElse(""));
        return visitor.get("/account/openid/back/regional?code=c&state=" + encoded(requireNonNull(left.get("state"))));
    }

    static Map<String, String> parameters(String address) {
        var query = address.startsWith("?")
                ? address.substring(1)
                : URI.create(address).getRawQuery();
        return Stream.of(query.split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(java.util.stream.Collectors.toMap(
                        pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    static Account account(String address) {
        var account = house.part(Accounts.class)
                .open(new EmailAddress(address), address.substring(0, address.indexOf('@')), Language.IT);
        var passwords = house.part(Passwords.class);
        passwords.set(account.id(), passwords.hashed("tre gatti sul tetto"));
        return account;
    }

    static Visitor signedIn(Account account) {
        var visitor = house.visitor();
        visitor.steal(
                "session",
                house.part(Sessions.class)
                        .begin(account, "Firefox, Android", true)
                        .text());
        return visitor;
    }
}
