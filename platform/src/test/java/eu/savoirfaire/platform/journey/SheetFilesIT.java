package eu.savoirfaire.platform.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A published sheet taken away as a file. */
class SheetFilesIT {
    private static final String SHEET = "/api/v1/practices/GP-2026-0001.";
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static Served served;

    @BeforeAll
    static void start() throws IOException {
        served = Served.withDemoData();
    }

    @AfterAll
    static void stop() {
        served.close();
        CLIENT.close();
    }

    @ParameterizedTest
    @CsvSource({
        "json, application/json, inline, {",
        "jsonld, application/ld+json, inline, {",
        "pdf, application/pdf, inline, %PDF-",
        "docx, application/vnd.openxmlformats-officedocument.wordprocessingml.document, attachment, PK",
        "ris, application/x-research-info-systems, attachment, TY  - RPRT",
        "bib, application/x-bibtex, attachment, @techreport{"
    })
    void everyFormHasItsTypeAndName(String form, String type, String disposition, String beginning)
            throws IOException, InterruptedException {
        var file = send(request(SHEET + form));

        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Type")).contains(type);
        assertThat(file.headers().firstValue("Content-Disposition"))
                .contains(disposition + "; filename=\"GP-2026-0001." + form + "\"");
        assertThat(file.headers().firstValue("ETag"))
                .hasValueSatisfying(tag -> assertThat(tag).startsWith("\"r1-it-"));
        assertThat(new String(file.body(), StandardCharsets.UTF_8)).startsWith(beginning);
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "pdf"})
    void aReaderWhoHasTheFileIsSentNone(String form) throws IOException, InterruptedException {
        var tag = send(request(SHEET + form)).headers().firstValue("ETag").orElseThrow();

        var again = send(request(SHEET + form).header("If-None-Match", "W/\"other\", " + tag));

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void theLanguageOfLabelsChangesTheFileAndItsTag() throws IOException, InterruptedException {
        var italian = send(request(SHEET + "ris"));
        var english = send(request(SHEET + "ris?ui=en"));

        assertThat(english.headers().firstValue("ETag"))
                .isNotEqualTo(italian.headers().firstValue("ETag"));
        assertThat(new String(english.body(), StandardCharsets.UTF_8)).contains("KW  - Italy\r\n");
    }

    @Test
    void headTellsTheSameWithoutTheFile() throws IOException, InterruptedException {
        var head = send(request(SHEET + "ris").method("HEAD", BodyPublishers.noBody()));

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.headers().firstValue("Content-Type")).contains("application/x-research-info-systems");
        assertThat(head.body()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {SHEET + "exe", "/api/v1/practices/GP-1999-0001.pdf", "/api/v1/practices/x.y.json"})
    void whatIsNotThereIsAProblem(String path) throws IOException, InterruptedException {
        var problem = send(request(path));

        assertThat(problem.statusCode()).isEqualTo(404);
        assertThat(problem.headers().firstValue("Content-Type")).contains("application/problem+json");
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(served.at(path)));
    }

    private static HttpResponse<byte[]> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return CLIENT.send(request.build(), BodyHandlers.ofByteArray());
    }
}
