package eu.savoirfaire.workshops.certificate;

import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.privacy.seal.Place;
import eu.savoirfaire.infra.privacy.seal.Seal;
import eu.savoirfaire.workshops.WorkshopId;
import eu.savoirfaire.workshops.certificate.Certificate.Facts;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;

/** What certificates say of their holders, which only the holder's key opens. */
@Singleton
class SealedWords {
    private static final String NAME = "workshops.certificate.name";
    private static final String REASON = "workshops.certificate.reason";

    private final Seal seal;

    SealedWords(Seal seal) {
        this.seal = seal;
    }

    String name(PersonId person, UUID certificate, String name) {
        return seal.seal(person, new Place(NAME, certificate.toString()), name);
    }

    String reason(PersonId person, UUID certificate, String reason) {
        return seal.seal(person, new Place(REASON, certificate.toString()), reason);
    }

    Optional<String> reason(CertificateRow row) {
        return opened(row, REASON, row.reason());
    }

    Certificate certificate(CertificateRow row) {
        return new Certificate(
                row.id(),
                new WorkshopId(row.workshopId()),
                Optional.ofNullable(row.personId()).map(PersonId::new),
                opened(row, NAME, row.name()).orElse(""),
                row.nameShown(),
                row.documentLanguage(),
                new Facts(
                        row.title(),
                        row.languageOfTitle(),
                        row.heldOn(),
                        row.minutes(),
                        row.programme(),
                        row.training(),
                        new OrganisationId(row.holder())),
                row.place(),
                row.issuedAt(),
                Optional.ofNullable(row.revokedAt()));
    }

    private Optional<String> opened(CertificateRow row, String column, String sealed) {
        return Optional.ofNullable(row.personId())
                .filter(_ -> !sealed.isEmpty())
                .map(PersonId::new)
                .flatMap(person -> seal.open(person, new Place(column, row.id().toString()), sealed));
    }
}
