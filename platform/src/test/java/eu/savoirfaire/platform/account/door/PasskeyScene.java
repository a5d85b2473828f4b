package eu.savoirfaire.platform.account.door;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.platform.account.Account;
import eu.savoirfaire.platform.account.Accounts;
import eu.savoirfaire.platform.account.EmailAddress;
import eu.savoirfaire.platform.account.password.Passwords;
import eu.savoirfaire.platform.account.session.Sessions;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** A house with a name, and devices that hold passkeys. */
abstract class PasskeyScene {
    static final String PASSWORD = "tre gatti sul tetto";
    static final String PAGE = "/account/passkeys";
    static final Pattern CHALLENGE = Pattern.compile("\"challenge\":\"([^\"]+)\"");
    static final Pattern REMOVING = Pattern.compile("action=\"(/account/passkeys/[0-9a-f-]+/remove)\"");

    static House house;
    static String origin;

    @BeforeAll
    static void open() {
        house = new House(Map.of("test.clock", "moving"));
        origin = house.byName().toString();
    }

    @AfterAll
    static void close() {
        house.close();
    }

    static void refused(Account account, SoftDevice device) {
        var visitor = house.visitorByName();
        var answer = device.signed(challenge(visitor, "/account/passkey"), handle(account));

        assertThat(enter(visitor, answer).statusCode()).isEqualTo(400);
        assertThat(visitor.cookie("session")).isEmpty();
    }

    static Visitor enters(Account account, SoftDevice device) {
        var visitor = house.visitorByName();
        var answer = device.signed(challenge(visitor, "/account/passkey"), handle(account));
        assertThat(enter(visitor, answer).statusCode()).isEqualTo(303);
        return visitor;
    }

    static HttpResponse<String> enter(Visitor visitor, String answer) {
        return visitor.sendFrom(
                "/account/sign-in", "/account/passkey", "credential", answer, "next", "/account/sessions");
    }

    /** A device of this person, known to the house; the mail about it is read. */
    static SoftDevice made(Account account, int number) {
        var window = signedIn(account);
        var device = new SoftDevice("localhost", origin, number);
        var added = window.sendFrom(
                PAGE, PAGE, "name", "Device " + number, "credential", device.made(challenge(window, PAGE)));
        assertThat(added.statusCode()).isEqualTo(303);
        house.nextText();
        return device;
    }

    static String challenge(Visitor visitor, String page) {
        var from = page.equals("/account/passkey") ? "/account/sign-in" : page.replace("/passkey", "");
        var asked = CHALLENGE.matcher(
                visitor.ask(page.equals(PAGE) ? PAGE : from, page + "/options").body());
        assertThat(asked.find()).isTrue();
        return asked.group(1);
    }

    static String handle(Account account) {
        var id = account.id().value();
        var bytes = ByteBuffer.allocate(16).putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    static Account account(String address) {
        var account = house.part(Accounts.class)
                .open(new EmailAddress(address), address.substring(0, address.indexOf('@')), Language.IT);
        var passwords = house.part(Passwords.class);
        passwords.set(account.id(), passwords.hashed(PASSWORD));
        return account;
    }

    static Visitor signedIn(Account account) {
        var visitor = house.visitorByName();
        visitor.steal("session", session(account));
        return visitor;
    }

    static String session(Account account) {
        return house.part(Sessions.class)
                .begin(account, "Firefox, Android", true)
                .text();
    }
}
