package eu.savoirfaire.catalogue.editorial.keeping;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ReviewPersonRows extends GenericRepository<ReviewPersonRow, UUID> {

    List<ReviewPersonRow> saveAll(Iterable<ReviewPersonRow> rows);

    List<ReviewPersonRow> findByPerson(UUID person);

    void deleteByReviewId(UUID reviewId);

    @Query("update catalogue.review_person set person = :other where person = :person")
    int rename(UUID person, UUID other);
}
