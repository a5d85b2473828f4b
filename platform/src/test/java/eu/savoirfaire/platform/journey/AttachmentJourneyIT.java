package eu.savoirfaire.platform.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import eu.savoirfaire.catalogue.attachment.Attachment;
import eu.savoirfaire.catalogue.attachment.Attachments;
import eu.savoirfaire.catalogue.practice.Practice;
import eu.savoirfaire.infra.testkit.browser.Browsers;
import eu.savoirfaire.infra.testkit.browser.InBrowser;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files of a sheet: added by its author, read by anybody once they are published, and never a danger. */
@Tag("alone")
@InBrowser
class AttachmentJourneyIT {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static OfflineScene scene;

    @BeforeAll
    static void serve() throws IOException {
        scene = new OfflineScene();
    }

    @AfterAll
    static void end() {
        scene.close();
    }

    @ParameterizedTest
    @CsvSource({"it,true", "it,false", "en,true", "ar,false", "ar,true"})
    void filesAreAddedOrderedPublishedAndRead(String language, boolean script, Browsers browsers)
            throws IOException, InterruptedException {
        var practice = scene.sheet("Una sala aperta " + language + script);
        try (var window = scene.signedIn(browsers, language, script)) {
            var page = window.page();
            window.open(scene.at("/sheets/" + practice.code() + "/attachments"));
            OfflineJourneyIT.look(window, script);
            add(page, OfflineScene.picture("sala.png"), "La sala", "");
            assertThat(page.locator(".error-summary a").getAttribute("href")).isEqualTo("#alternative");
            assertThat(page.inputValue("#title")).isEqualTo("La sala");
            OfflineJourneyIT.look(window, script);
            add(page, OfflineScene.picture("sala.png"), "La sala", "Una sala con tavoli");
            add(page, OfflineScene.text("orari.txt", "Sabato dalle 10 alle 12"), "Gli orari", "");
            OfflineJourneyIT.look(window, script);
            window.screenshot("attachments-" + language + "-" + script);
            assertThat(titles(practice)).containsExactly("La sala", "Gli orari");

            // by keyboard alone
            page.locator("button[value=up]").focus();
            page.keyboard().press("Enter");
            page.locator("main ol li:first-child h2:has-text('Gli orari')").waitFor();
            assertThat(titles(practice)).containsExactly("Gli orari", "La sala");
            page.locator("a[href$='/edit']").first().click();
            OfflineJourneyIT.look(window, script);
            page.fill("#title", "Quando è aperta");
            page.locator("main form button[type=submit]").click();
            page.locator("main ol li:first-child h2:has-text('Quando')").waitFor();
            assertThat(titles(practice)).containsExactly("Quando è aperta", "La sala");

            var draft = drafted(practice).getFirst();
            assertThat(get(file(practice, draft)).statusCode()).isEqualTo(404);
            scene.publish(practice);
            window.open(scene.at("/practices/" + practice.slug()));
            OfflineJourneyIT.look(window, script);
            assertThat(page.locator("#files li").count()).isEqualTo(2);
            assertThat(page.locator("#files img").getAttribute("alt")).isEqualTo("Una sala con tavoli");
            window.screenshot("sheet-files-" + language + "-" + script);
            assertThat(window.complaints().stream().filter(text -> !text.contains("status of 4")))
                    .isEmpty();
        }
        requireSafe(practice);
    }

    @Test
    void whatIsHostileIsRefusedAndLeavesNothing(Browsers browsers) throws IOException, InterruptedException {
        var practice = scene.sheet("Nessun pericolo");
        var before = temporary();
        try (var window = scene.signedIn(browsers, "it", false)) {
            var page = window.page();
            window.open(scene.at("/sheets/" + practice.code() + "/attachments"));
            for (var file : List.of(
                    OfflineScene.text("disegno.svg", "<svg><script>alert(1)</script></svg>"),
                    OfflineScene.text("foto.png", "<html>"),
                    OfflineScene.text("vuoto.txt", ""),
                    OfflineScene.text("t.csv", "a;=1+1\n"),
                    OfflineScene.text("n.txt", "anna@rete.example"),
                    new FilePayload("p.pdf", "application/pdf", "%PDF-1.7 nothing".getBytes(UTF_8)),
                    new FilePayload("d.docx", OfflineScene.DOCX, "PK\003\004 nothing".getBytes(UTF_8)))) {
                add(page, file, "Un file", "");
                assertThat(page.locator(".error-summary a[href='#file']").count())
                        .as(file.name)
                        .isEqualTo(1);
            }
        }
        assertThat(drafted(practice)).isEmpty();
        assertThat(temporary()).isEqualTo(before);
    }

    @Test
    void twoHundredMegabytesAreRefusedAndLeaveNothing() throws IOException, InterruptedException {
        var practice = scene.sheet("Troppo grande");
        var before = temporary();
        var head = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n\r\n%PDF-1.7";

        int status;
        try {
            var request = request(practice)
                    .POST(BodyPublishers.concat(
                            BodyPublishers.ofString(head),
                            BodyPublishers.fromPublisher(BodyPublishers.ofInputStream(Zeros::new), 200_000_000L)));
            status = CLIENT.send(request.build(), BodyHandlers.discarding()).statusCode();
        } catch (IOException closedWhileSending) {
            status = 413;
        }

        assertThat(status).isIn(403, 413);
        assertThat(drafted(practice)).isEmpty();
        assertThat(temporary()).isEqualTo(before);
    }

    @Test
    void anUploadThatBreaksOffLeavesNothing() throws IOException {
        var practice = scene.sheet("A metà");
        var before = temporary();
        var address = scene.served().address();
        try (var socket = new Socket(address.getHost(), address.getPort())) {
            var head = "POST /sheets/" + practice.code() + "/attachments HTTP/1.1\r\nHost: " + address.getAuthority()
                    + "\r\nCookie: session=" + scene.session()
                    + "\r\nContent-Type: multipart/form-data; boundary=b\r\nContent-Length: 5000000\r\n\r\n"
                    + "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n\r\n%PDF-1.7";
            socket.getOutputStream().write(head.getBytes(UTF_8));
            socket.getOutputStream().write(new byte[500_000]);
            socket.getOutputStream().flush();
        }

        assertThat(drafted(practice)).isEmpty();
        assertThat(temporary()).isEqualTo(before);
    }

    private static void add(Page page, FilePayload file, String title, String alternative) {
        page.setInputFiles("#file", file);
        page.fill("#title", title);
        page.locator("input[name=licence]").first().check();
        page.fill("#alternative", alternative);
        page.locator("form[enctype] button[type=submit]").click();
    }

    private static void requireSafe(Practice practice) throws IOException, InterruptedException {
        for (var attachment : scene.part(Attachments.class).ofRevision(practice.id(), 1)) {
            var answer = get(file(practice, attachment));
            var headers = answer.headers();

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).hasSize((int) attachment.bytes());
            assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(headers.firstValue("Content-Type"))
                    .contains(attachment.kind().mediaType());
            assertThat(headers.firstValue("Content-Security-Policy")).contains("default-src 'none'; sandbox");
            assertThat(headers.firstValue("Content-Disposition").orElseThrow())
                    .startsWith(attachment.kind().isPicture() ? "inline" : "attachment");
            var again = CLIENT.send(
                    HttpRequest.newBuilder(URI.create(file(practice, attachment)))
                            .header("If-None-Match", headers.firstValue("ETag").orElseThrow())
                            .build(),
                    BodyHandlers.ofByteArray());
            assertThat(again.statusCode()).isEqualTo(304);
        }
        var listed = scene.served().get("/api/v1/practices/" + practice.code() + "/attachments");
        assertThat(listed.body()).contains("\"total\":2", "CC-BY-4.0", "Una sala con tavoli");
    }

    private static HttpRequest.Builder request(Practice practice) {
        return HttpRequest.newBuilder(URI.create(scene.at("/sheets/" + practice.code() + "/attachments")))
                .header("Cookie", "session=" + scene.session())
                .header("Content-Type", "multipart/form-data; boundary=b");
    }

    private static HttpResponse<byte[]> get(String address) throws IOException, InterruptedException {
        return CLIENT.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofByteArray());
    }

    private static String file(Practice practice, Attachment attachment) {
        return scene.at("/practices/" + practice.slug() + "/files/" + attachment.id());
    }

    private static List<Attachment> drafted(Practice practice) {
        return scene.as(() -> scene.part(Attachments.class).ofDraft(practice.code()));
    }

    private static List<String> titles(Practice practice) {
        return drafted(practice).stream()
                .map(attachment -> attachment.description().title())
                .toList();
    }

    /** What uploads could leave behind. */
    private static Set<String> temporary() throws IOException {
        try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith("FUp_") || name.startsWith("micronaut") || name.contains("upload"))
                    .collect(Collectors.toSet());
        }
    }

    /** As many as anybody wants. */
    private static final class Zeros extends InputStream {
        @Override
        public int read() {
            return 0;
        }

        @Override
        public int read(byte[] into, int from, int length) {
            return length;
        }
    }
}
