package eu.savoirfaire.infra.web.asset;

import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.web.refusal.WebRefusal;
import eu.savoirfaire.infra.web.visit.VisitFilter;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.swagger.v3.oas.annotations.Hidden;

/** Serves the static files: compressed where that pays, for ever where the address names the content. */
@Hidden
@Controller("/static")
final class AssetController {
    private final Assets assets;

    AssetController(Assets assets) {
        this.assets = assets;
    }

    @Get("/{+path}")
    @Produces("*/*")
    HttpResponse<byte[]> file(HttpRequest<?> request, String path) {
        var found = assets.at(path).orElseThrow(() -> new Refused(new WebRefusal.NothingHere()));
        return answer(request, found);
    }

    private static MutableHttpResponse<byte[]> answer(HttpRequest<?> request, Assets.Found found) {
        var asset = found.asset();
        var tag = '"' + asset.hash() + '"';
        var response = tag.equals(request.getHeaders().get(HttpHeaders.IF_NONE_MATCH))
                ? HttpResponse.<byte[]>status(HttpStatus.NOT_MODIFIED)
                : whole(request, asset);
        return response.header(HttpHeaders.ETAG, tag)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING)
                .attribute(VisitFilter.SAME_IN_EVERY_LANGUAGE, true)
                .header(HttpHeaders.CACHE_CONTROL, found.exact() ? "public, max-age=31536000, immutable" : "no-cache");
    }

    private static MutableHttpResponse<byte[]> whole(HttpRequest<?> request, Asset asset) {
        var accepted = request.getHeaders().get(HttpHeaders.ACCEPT_ENCODING);
        var compress = asset.worthCompressing() && accepted != null && accepted.contains("gzip");
        var response = HttpResponse.ok(compress ? asset.compressed() : asset.content())
                .header(HttpHeaders.CONTENT_TYPE, asset.kind().mediaType());
        return compress ? response.header(HttpHeaders.CONTENT_ENCODING, "gzip") : response;
    }
}
