package eu.savoirfaire.workshops.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.SignedJWT;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.testkit.database.TestDatabase;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.workshops.HeldWorkshop;
import eu.savoirfaire.workshops.attendance.Origin;
import eu.savoirfaire.workshops.attendance.Span;
import eu.savoirfaire.workshops.attendance.desk.AttendanceDesk;
import eu.savoirfaire.workshops.attendance.keeping.Presences;
import eu.savoirfaire.workshops.certificate.badge.BadgeKey;
import eu.savoirfaire.workshops.certificate.badge.Badges;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.text.ParseException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Certificates and badges of a morning at which one person was all the time, and another for half of it. */
abstract class CertificateContract {
    private HeldWorkshop held;
    private Certificates certificates;

    @TempDir
    private Path data;

    abstract TestDatabase database();

    @BeforeEach
    void hold() throws IOException {
        Files.createDirectories(data.resolve("secret"));
        held = new HeldWorkshop(database(), data, 2).ended();
        certificates = held.part(Certificates.class);
        seen(1, "2026-06-12T11:00:00Z");
        seen(2, "2026-06-12T09:00:00Z");
        held.trainerDoes(() -> held.part(AttendanceDesk.class).confirm(held.id()));
    }

    @AfterEach
    void close() {
        held.close();
    }

    @Test
    void whoAttendedEnoughHasOneAndOnlyOne() {
        var first = issue(1, "Amina");
        var again = issue(1, "Somebody Else");

        assertThat(again).isEqualTo(first);
        assertThat(first.facts().minutes()).isEqualTo(240);
        assertThatThrownBy(() -> issue(2, "Łucja"))
                .isInstanceOfSatisfying(
                        Refused.class,
                        why -> assertThat(why.refusal()).isEqualTo(new CertificateRefusal.NotEnough(50, 75)));
        assertThatThrownBy(() -> issue(3, "Nobody")).isInstanceOf(Refused.class);
    }

    @Test
    void aNameIsConfirmedByItsHolder() {
        assertThatThrownBy(() -> issue(1, "  "))
                .isInstanceOfSatisfying(
                        Refused.class, why -> assertThat(why.refusal()).isEqualTo(new CertificateRefusal.NoName()));
    }

    @Test
    void namesSurviveInThePdf() throws IOException {
        for (var name : List.of("Łucja Ñandú-Đặng", "أمينة رشيدي")) {
            var certificate = issue(1, name);
            for (var language : Language.values()) {
                var text = text(held.part(CertificatePaper.class).print(in(language, certificate)));
                assertThat(text).as("%s in %s", name, language).contains(name);
            }
            revoke(certificate.id(), "Another name");
        }
    }

    @Test
    void aSignatureVerifiesOfflineAndFailsAfterOneFlippedByte() throws Exception {
        var certificate = issue(1, "أمينة رشيدي");
        var published = held.part(BadgeKey.class).published().toJSONString();
        var jwt = held.part(Badges.class).signed(content(certificate));

        assertThat(verifies(jwt, published)).isTrue();
        var parts = new ArrayList<>(List.of(jwt.split("\\.")));
        for (var part = 0; part < 3; part++) {
            var flipped = new ArrayList<>(parts);
            var bytes = Base64.getUrlDecoder().decode(parts.get(part));
            bytes[bytes.length / 2] ^= 1;
            flipped.set(part, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
            assertThat(verifies(String.join(".", flipped), published)).isFalse();
        }
    }

    @Test
    void aBadgeSaysWhatTheStandardAsks() throws ParseException {
        var certificate = issue(1, "أمينة رشيدي");
        var jwt = SignedJWT.parse(held.part(Badges.class).signed(content(certificate)));
        var claims = jwt.getJWTClaimsSet();

        assertThat(jwt.getHeader().getAlgorithm().getName()).isEqualTo("RS256");
        assertThat(jwt.getHeader().getKeyID()).startsWith("https://savoir.example/certificates/keys/");
        assertThat(claims.getJWTID()).isEqualTo(claims.getStringClaim("id"));
        assertThat(claims.getNotBeforeTime()).isNotNull();
        assertThat(claims.getStringListClaim("@context"))
                .startsWith("https://www.w3.org/ns/credentials/v2")
                .hasSize(2);
        assertThat(claims.getStringListClaim("type")).containsExactly("VerifiableCredential", "OpenBadgeCredential");
        assertThat(claims.getJSONObjectClaim("issuer")).containsKeys("id", "type", "name");
        var subject = claims.getJSONObjectClaim("credentialSubject");
        assertThat(subject.get("id")).isEqualTo(claims.getSubject());
        assertThat(subject.toString()).contains("أمينة رشيدي", "Sportelli che si muovono");
        assertThat((Map<?, ?>) subject.get("achievement")).hasSize(5);
        assertThat(claims.getJSONObjectClaim("credentialStatus"))
                .containsEntry("type", "BitstringStatusListEntry")
                .containsEntry("statusListIndex", Integer.toString(certificate.place()));
    }

    @Test
    void whatIsRevokedIsSaidToBeWithItsReason() throws Exception {
        var certificate = issue(1, "Amina");
        assertThat(bit(certificate.place())).isFalse();
        assertThatThrownBy(() -> revoke(certificate.id(), " ")).isInstanceOf(Refused.class);

        revoke(certificate.id(), "The file was of another day");

        assertThat(bit(certificate.place())).isTrue();
        assertThat(certificates.find(certificate.id()).isValid()).isFalse();
        assertThat(certificates.reason(certificate.id())).contains("The file was of another day");
        assertThat(issue(1, "Amina").id()).isNotEqualTo(certificate.id());
    }

    @Test
    void ofWhoIsErasedNothingIsLeftButThatThereIsACertificate() {
        var certificate = issue(1, "Amina");
        var kept = held.personalData("certificates");
        assertThat(kept.of(HeldWorkshop.person(1)).getFirst().fields()).containsEntry("name", "Amina");

        kept.erase(HeldWorkshop.person(1));

        assertThat(kept.of(HeldWorkshop.person(1))).isEmpty();
        assertThat(certificates.find(certificate.id()).name()).isEmpty();
        assertThat(certificates.find(certificate.id()).person()).isEmpty();
    }

    @Test
    void theKeyStaysInItsFile() throws IOException {
        var key = held.part(BadgeKey.class).published().getKeyID();

        assertThat(Files.readString(data.resolve("secret/badge.key"))).isNotEmpty();
        assertThat(held.part(BadgeKey.class).published().getKeyID()).isEqualTo(key);
    }

    private Certificate issue(int person, String name) {
        return held.as(HeldWorkshop.attendee(person), () -> certificates.issue(held.id(), name, true, Language.IT));
    }

    private void revoke(UUID id, String reason) {
        held.trainerDoes(() -> certificates.revoke(id, reason));
    }

    private void seen(int person, String to) {
        var span = new Span(Instant.parse("2026-06-12T07:00:00Z"), Instant.parse(to));
        held.inTransaction(
                () -> held.part(Presences.class).seen(held.id(), HeldWorkshop.person(person), Origin.QR, span));
    }

    private static Badges.Content content(Certificate certificate) {
        return new Badges.Content(
                certificate.id(),
                certificate.workshop().value(),
                certificate.name(),
                certificate.facts().title(),
                "All of it",
                "Rete degli sportelli",
                certificate.place(),
                certificate.issuedAt());
    }

    private static Certificate in(Language language, Certificate one) {
        return new Certificate(
                one.id(),
                one.workshop(),
                one.person(),
                one.name(),
                one.nameShown(),
                language,
                one.facts(),
                one.place(),
                one.issuedAt(),
                one.revoked());
    }

    private static boolean verifies(String jwt, String published) {
        try {
            var key = (RSAKey) JWK.parse(published);
            assertThat(key.isPrivate()).isFalse();
            return SignedJWT.parse(jwt).verify(new RSASSAVerifier(key));
        } catch (ParseException | JOSEException broken) {
            return false;
        }
    }

    private boolean bit(int place) throws IOException, ParseException {
        var list = SignedJWT.parse(held.part(Badges.class).signed(certificates.statusList(), Instant.EPOCH));
        var encoded = String.valueOf(
                list.getJWTClaimsSet().getJSONObjectClaim("credentialSubject").get("encodedList"));
        assertThat(encoded).startsWith("u");
        var zipped = Base64.getUrlDecoder().decode(encoded.substring(1));
        try (var bits = new GZIPInputStream(new ByteArrayInputStream(zipped))) {
            var all = bits.readAllBytes();
            assertThat(all).hasSize(16 * 1024);
            return (all[place / 8] >> (7 - place % 8) & 1) == 1;
        }
    }

    /** As a reader finds it; letters that are joined on paper are letters again. */
    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            return Normalizer.normalize(new PDFTextStripper().getText(document), Normalizer.Form.NFKC);
        }
    }
}
