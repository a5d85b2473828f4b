package eu.savoirfaire.infra.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
@Property(name = "savoir.pattern-book", value = "true")
class AssetsTest extends WebTest {

    @Test
    void anAddressWithTheHashIsKeptForEver() {
        var response = get(stylesheet());

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(header(response, "Content-Type")).startsWith("text/css");
        assertThat(header(response, "Cache-Control")).isEqualTo("public, max-age=31536000, immutable");
        assertThat(header(response, "Vary")).isEqualTo("Accept-Encoding");
        assertThat(header(response, "Content-Language")).isEmpty();
    }

    @Test
    void anAddressWithoutOrWithAnOldHashIsAskedForAgain() {
        assertThat(header(get("/static/kit/savoir.css"), "Cache-Control")).isEqualTo("no-cache");
        assertThat(header(get("/static/kit/savoir.000000000000.css"), "Cache-Control"))
                .isEqualTo("no-cache");
    }

    @Test
    void whatTheReaderHasIsNotSentAgain() {
        var tag = header(get(stylesheet()), "ETag");

        var again = get(stylesheet(), "If-None-Match", tag);

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void filesAndPagesAreCompressed() throws Exception {
        for (var path : new String[] {stylesheet(), "/pattern-book", "/static/kit/savoir.js"}) {
            var response = HttpClient.newHttpClient()
                    .send(request(path).header("Accept-Encoding", "gzip").build(), BodyHandlers.ofByteArray());

            assertThat(header(response, "Content-Encoding")).as(path).isEqualTo("gzip");
            assertThat(response.body().length).as(path).isLessThan(15_000);
            assertThat(unzipped(response.body())).hasSizeGreaterThan(response.body().length);
        }
    }

    private String stylesheet() {
        var matcher = Pattern.compile("href=\"(/static/kit/savoir\\.[0-9a-f]{12}\\.css)\"")
                .matcher(get("/pattern-book").body());
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    private static String unzipped(byte[] bytes) throws IOException {
        try (var in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
