package eu.savoirfaire.workshops.feed;

import eu.savoirfaire.infra.web.api.Versions;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.zip.CRC32;

/**
 * A file as it is served.
 *
 * @param changedAt when something of it was changed last
 */
record ServedFile(String text, Instant changedAt) {

    /**
     * The file, or that the reader has it. Only the tag decides: a file that lost an entry may have been changed last before
     * the one that the reader has.
     */
    MutableHttpResponse<String> answer(HttpRequest<?> request) {
        var version = version();
        var response = Versions.isKnown(request, version) ? HttpResponse.<String>notModified() : HttpResponse.ok(text);
        return response.header(HttpHeaders.ETAG, Versions.tag(version))
                .header(
                        HttpHeaders.LAST_MODIFIED,
                        DateTimeFormatter.RFC_1123_DATE_TIME.format(changedAt.atZone(ZoneOffset.UTC)));
    }

    private long version() {
        var sum = new CRC32();
        sum.update(text.getBytes(StandardCharsets.UTF_8));
        return sum.getValue();
    }
}
