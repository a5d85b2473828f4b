package eu.savoirfaire.platform.notification;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.infra.testkit.database.TestDatabase;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.platform.account.Account;
import eu.savoirfaire.platform.account.Accounts;
import eu.savoirfaire.platform.account.EmailAddress;
import eu.savoirfaire.platform.notification.preference.Preferences;
import eu.savoirfaire.platform.notification.preference.Rhythm;
import eu.savoirfaire.platform.notification.preference.Topic;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a mail box gets, and how mail is left behind from there. */
@TestInstance(Lifecycle.PER_CLASS)
class NoticeMailsTest {
    private static final Pattern ADDRESS = Pattern.compile("<(https://[^>]+)>");
    private static final Pattern FIELD = Pattern.compile("name=\"(formToken|before)\" value=\"([^\"]+)\"");
    private static final Pattern FORBIDDEN =
            Pattern.compile("(?i)migra|matching|mandat|deleg|incontro|encuentro|besoin|orto|التقاء|تفويض|هجر");

    private final NoticeHouse house = new NoticeHouse(TestDatabase.h2InMemory(), Map.of("micronaut.server.port", -1));
    private final ApplicationContext node = house.node();
    private final URI server = node.getBean(EmbeddedServer.class).start().getURI();
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @BeforeEach
    void empty() {
        house.empty();
    }

    @AfterAll
    void close() {
        browser.close();
        house.close();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aMailIsInItsReadersLanguageAndInTwoForms(Language language) throws Exception {
        var mail = mailTo(NoticeHouse.someone(node, language), Topic.MATCHING);

        assertThat(mail.getContentType()).startsWith("multipart/alternative");
        var parts = (MimeMultipart) mail.getContent();
        assertThat(parts.getBodyPart(0).getContentType()).startsWith("text/plain");
        assertThat(parts.getBodyPart(0).getContent().toString())
                .contains("Orto", NoticeHouse.SITE + "/account/notifications/", NoticeHouse.SITE + "/unsubscribe/")
                .doesNotContain("platform.", "localhost");
        assertThat(parts.getBodyPart(1).getContentType()).startsWith("text/html");
        assertThat(parts.getBodyPart(1).getContent().toString())
                .contains("lang=\"" + language.code() + "\"", "dir=\"" + language.direction() + "\"", "Orto")
                .doesNotContain("th:", "platform.");
        assertThat(mail.getSubject()).doesNotContainPattern(FORBIDDEN).isNotBlank();
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getMessageID()).startsWith("<notice-").endsWith("@savoir-faire>");
    }

    @Test
    void oneClickIsOfferedWhereAMailMayBeLeft() throws Exception {
        var reader = NoticeHouse.someone(node, Language.EN);

        assertThat(mailTo(reader, Topic.WORKSHOP).getHeader("List-Unsubscribe-Post"))
                .containsExactly("List-Unsubscribe=One-Click");
        assertThat(mailTo(reader, Topic.SAFETY).getHeader("List-Unsubscribe")).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "application/x-www-form-urlencoded, List-Unsubscribe=One-Click",
        "multipart/form-data; boundary=x, '--x\r\nContent-Disposition: form-data; name=\"List-Unsubscribe\"\r\n\r\nOne-Click\r\n--x--\r\n'"
    })
    void aPlainPostFromAnywhereUnsubscribes(String type, String body) throws Exception {
        var reader = NoticeHouse.someone(node, Language.EN);
        var path = unsubscribe(mailTo(reader, Topic.WORKSHOP));

        var answer = send(HttpRequest.newBuilder(server.resolve(path))
                .header("Content-Type", type)
                .header("Sec-Fetch-Site", "cross-site")
                .POST(BodyPublishers.ofString(body)));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(rhythm(reader, Topic.WORKSHOP)).isEqualTo(Rhythm.NONE);
        assertThat(rhythm(reader, Topic.REVIEW)).isEqualTo(Rhythm.INSTANT);
        NoticeHouse.tell(node, reader.id(), Topic.WORKSHOP);
        assertThat(NoticeHouse.post(node)).isZero();
    }

    @Test
    void lookingAtThePageUnsubscribesNobodyAndTheButtonCanBeUndone() throws Exception {
        var reader = NoticeHouse.someone(node, Language.EN);
        var path = unsubscribe(mailTo(reader, Topic.WORKSHOP));

        var page = send(HttpRequest.newBuilder(server.resolve(path)));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("<button");
        send(HttpRequest.newBuilder(server.resolve(path)).method("HEAD", BodyPublishers.noBody()));
        assertThat(rhythm(reader, Topic.WORKSHOP)).isEqualTo(Rhythm.INSTANT);

        var done = send(form(path, fields(page.body())));
        assertThat(rhythm(reader, Topic.WORKSHOP)).isEqualTo(Rhythm.NONE);
        assertThat(send(form(path + "/undo", "before=WORKSHOP%3AINSTANT")).statusCode())
                .as("undoing is a form of ours, with its token")
                .isEqualTo(403);
        assertThat(send(form(path + "/undo", fields(done.body()))).statusCode()).isEqualTo(303);
        assertThat(rhythm(reader, Topic.WORKSHOP)).isEqualTo(Rhythm.INSTANT);
    }

    @Test
    void anAddressOfNobodyIsNotFoundAndNoOtherRouteIsLetThrough() throws Exception {
        assertThat(send(form("/unsubscribe/abc", "List-Unsubscribe=One-Click")).statusCode())
                .isEqualTo(404);
        assertThat(send(HttpRequest.newBuilder(server.resolve("/unsubscribe/abc")))
                        .statusCode())
                .isEqualTo(404);
        assertThat(send(form("/account/sign-in", "address=a@example.org")).statusCode())
                .isEqualTo(403);
    }

    @Test
    void whatAPersonIsCalledIsNoMarkup() throws Exception {
        var reader =
                node.getBean(Accounts.class).open(new EmailAddress("markup@example.org"), "<b>Amina</b>", Language.EN);

        var parts = (MimeMultipart) mailTo(reader, Topic.WORKSHOP).getContent();
        assertThat(parts.getBodyPart(1).getContent().toString())
                .contains("&lt;b&gt;Amina")
                .doesNotContain("<b>");
    }

    private MimeMessage mailTo(Account reader, Topic topic) {
        NoticeHouse.tell(node, reader.id(), topic);
        assertThat(NoticeHouse.post(node)).isEqualTo(1);
        return house.received().getLast();
    }

    private static String unsubscribe(MimeMessage mail) throws MessagingException {
        var found = ADDRESS.matcher(mail.getHeader("List-Unsubscribe")[0]);
        assertThat(found.find()).isTrue();
        assertThat(found.group(1)).startsWith(NoticeHouse.SITE);
        return found.group(1).substring(NoticeHouse.SITE.length());
    }

    private Rhythm rhythm(Account reader, Topic topic) {
        return node.getBean(Preferences.class).of(reader.id()).getOrDefault(topic, topic.usual());
    }

    private HttpRequest.Builder form(String path, String body) {
        return HttpRequest.newBuilder(server.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return browser.send(request.header("Accept", "text/html").build(), BodyHandlers.ofString());
    }

    /** The hidden fields of a page's form. */
    private static String fields(String page) {
        return FIELD.matcher(page)
                .results()
                .map(field -> field.group(1) + "=" + URLEncoder.encode(field.group(2), StandardCharsets.UTF_8))
                .reduce((one, other) -> one + "&" + other)
                .orElseThrow();
    }
}
