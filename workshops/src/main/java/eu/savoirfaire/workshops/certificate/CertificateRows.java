package eu.savoirfaire.workshops.certificate;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface CertificateRows extends GenericRepository<CertificateRow, UUID> {

    CertificateRow save(CertificateRow row);

    Optional<CertificateRow> findById(UUID id);

    Optional<CertificateRow> findByClaim(String claim);

    List<CertificateRow> findByPersonIdOrderByIssuedAtDesc(UUID personId);

    List<CertificateRow> findByWorkshopIdOrderByIssuedAt(UUID workshopId);

    @Query("select place from workshops.certificate where revoked_at is not null")
    List<Integer> revokedPlaces();

    boolean existsByPlace(int place);

    @Query("update workshops.certificate set name_shown = :shown where id = :id")
    int show(UUID id, boolean shown);

    @Query("""
            update workshops.certificate set revoked_at = :at, revoked_by = :by, reason = :reason, claim = null
            where id = :id and revoked_at is null""")
    int revoke(UUID id, Instant at, UUID by, String reason);

    /** What it certifies stays; of whom, nobody can tell. */
    @Query("""
            update workshops.certificate
            set person_id = null, name = '', name_shown = false, claim = null, reason = '' where person_id = :person""")
    int forget(UUID person);

    @Query("select count(*) from workshops.certificate where workshop_id = :workshop and revoked_at is null")
    long countValid(UUID workshop);
}
