package eu.savoirfaire.workshops.certificate;

import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.privacy.PersonalData;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;

/** The certificates of a person. */
@Singleton
class KeptCertificates implements PersonalData {
    private final CertificateRows rows;
    private final SealedWords words;

    KeptCertificates(CertificateRows rows, SealedWords words) {
        this.rows = rows;
        this.words = words;
    }

    @Override
    public String part() {
        return "certificates";
    }

    @Override
    @Transactional
    public List<Kept> of(PersonId person) {
        return rows.findByPersonIdOrderByIssuedAtDesc(person.value()).stream()
                .map(this::kept)
                .toList();
    }

    @Override
    public void erase(PersonId person) {
        rows.forget(person.value());
    }

    private Kept kept(CertificateRow row) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("workshop", row.title());
        fields.put("held", row.heldOn().toString());
        fields.put("name", words.certificate(row).name());
        fields.put("issued", row.issuedAt().toString());
        if (row.revokedAt() != null) {
            fields.put("revoked", row.revokedAt().toString());
            words.reason(row).ifPresent(reason -> fields.put("reason", reason));
        }
        return new Kept("workshops", fields);
    }
}
