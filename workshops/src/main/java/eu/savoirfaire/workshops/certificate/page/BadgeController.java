package eu.savoirfaire.workshops.certificate.page;

import eu.savoirfaire.infra.access.OrganisationNames;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.web.message.Messages;
import eu.savoirfaire.workshops.certificate.Certificate;
import eu.savoirfaire.workshops.certificate.CertificatePaper;
import eu.savoirfaire.workshops.certificate.CertificateRefusal;
import eu.savoirfaire.workshops.certificate.Certificates;
import eu.savoirfaire.workshops.certificate.badge.BadgeKey;
import eu.savoirfaire.workshops.certificate.badge.Badges;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Certificates as files for their holders, and what programs need to check them without us. */
@Hidden
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
class BadgeController {
    private static final String CREDENTIAL = "application/vc+jwt";
    private static final String SERVICE = "Savoir Faire";

    private final Certificates certificates;
    private final CertificatePaper paper;
    private final Badges badges;
    private final BadgeKey key;
    private final OrganisationNames organisations;
    private final Messages messages;
    private final Clock clock;

    BadgeController(
            Certificates certificates,
            CertificatePaper paper,
            Badges badges,
            BadgeKey key,
            OrganisationNames organisations,
            Messages messages,
            Clock clock) {
        this.certificates = certificates;
        this.paper = paper;
        this.badges = badges;
        this.key = key;
        this.organisations = organisations;
        this.messages = messages;
        this.clock = clock;
    }

    @Get("/certificates/{id}/pdf")
    @Produces(MediaType.APPLICATION_PDF)
    HttpResponse<byte[]> pdf(UUID id) {
        return file(paper.print(certificates.mine(id)), MediaType.APPLICATION_PDF, "certificate-" + id + ".pdf");
    }

    @Get("/certificates/{id}/badge")
    @Produces(CREDENTIAL)
    HttpResponse<byte[]> badge(UUID id) {
        var certificate = certificates.mine(id);
        var jwt = badges.signed(content(certificate));
        return file(jwt.getBytes(StandardCharsets.US_ASCII), CREDENTIAL, "badge-" + id + ".jwt");
    }

    /** Fetched whole, so that nobody learns which certificate somebody checks; a minute old at most. */
    @Get(Badges.STATUS)
    @Produces(CREDENTIAL)
    HttpResponse<String> status() {
        return open(badges.signed(certificates.statusList(), clock.instant()));
    }

    @Get(Badges.ISSUER)
    @Produces(MediaType.APPLICATION_JSON)
    HttpResponse<Map<String, Object>> issuer() {
        return open(badges.issuer(SERVICE));
    }

    @Get("/.well-known/jwks.json")
    @Produces(MediaType.APPLICATION_JSON)
    HttpResponse<Map<String, Object>> keys() {
        return open(Map.of("keys", List.of(key.published().toJSONObject())));
    }

    @Get(Badges.KEYS + "{thumbprint}")
    @Produces(MediaType.APPLICATION_JSON)
    HttpResponse<Map<String, Object>> key(String thumbprint) {
        if (!key.published().getKeyID().equals(thumbprint)) {
            throw new Refused(new CertificateRefusal.Unknown());
        }
        return open(key.published().toJSONObject());
    }

    private Badges.Content content(Certificate certificate) {
        var facts = certificate.facts();
        return new Badges.Content(
                certificate.id(),
                certificate.workshop().value(),
                certificate.name(),
                facts.title(),
                told(certificate.language(), facts),
                organisations.name(facts.holder()).orElse(SERVICE),
                certificate.place(),
                certificate.issuedAt());
    }

    private String told(Language language, Certificate.Facts facts) {
        return messages.text(language, "workshops.certificate.paper.minutes", facts.minutes(), facts.programme())
                .replaceAll("[\\u2066-\\u2069]", "");
    }

    private static HttpResponse<byte[]> file(byte[] bytes, String type, String name) {
        return HttpResponse.ok(bytes)
                .header(HttpHeaders.CONTENT_TYPE, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store");
    }

    private static <T> HttpResponse<T> open(T body) {
        return HttpResponse.ok(body).header(HttpHeaders.CACHE_CONTROL, "public, max-age=60");
    }
}
