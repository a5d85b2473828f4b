package eu.savoirfaire.infra.web.api;

import eu.savoirfaire.infra.vocabulary.Language;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;

/**
 * A file as it is given away: never run, and not sent again to whoever has it.
 *
 * @param name under which it is saved: letters, digits, hyphens and one dot
 * @param hash of its bytes, in hexadecimal
 * @param shown whether browsers may show it rather than save it
 */
public record GivenFile(String name, String mediaType, Language language, String hash, boolean shown) {
    /** Nothing in a file may run or be shown inside our pages, whatever a browser makes of it. */
    private static final String POLICY = "default-src 'none'; sandbox";

    private static final int TAG_LETTERS = 32;

    public MutableHttpResponse<byte[]> answer(HttpRequest<?> request, byte[] bytes) {
        var tag = "\"" + hash.substring(0, TAG_LETTERS) + "\"";
        if (Versions.isKnown(request, tag)) {
            return HttpResponse.<byte[]>notModified().header(HttpHeaders.ETAG, tag);
        }
        return HttpResponse.ok(bytes)
                .header(HttpHeaders.CONTENT_TYPE, mediaType)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        (shown ? "inline" : "attachment") + "; filename=\"" + name + "\"")
                .header(HttpHeaders.CONTENT_LANGUAGE, language.code())
                .header("Content-Security-Policy", POLICY)
                .header(HttpHeaders.ETAG, tag);
    }
}
