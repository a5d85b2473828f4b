package eu.savoirfaire.matching.lending.portfolio;

import eu.savoirfaire.infra.access.OrganisationId;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;

/** Counts in the database, so that no answer of anybody is ever read. */
@Singleton
class Figures {
    private final DeclarationRows rows;

    Figures(DeclarationRows rows) {
        this.rows = rows;
    }

    /** Start-ups over loans. */
    @Transactional(readOnly = true)
    public Share startUps(OrganisationId lender) {
        var all = rows.loans(lender.value());
        var yes = rows.startUps(lender.value());
        var notStated = rows.withoutStage(lender.value());
        return new Share(all, yes, all - yes - notStated, notStated);
    }

    /** Those who say something of themselves over different people, however many loans each has. */
    @Transactional(readOnly = true)
    public Share people(OrganisationId lender, Attribute attribute) {
        var all = rows.borrowers(lender.value());
        var yes = rows.answered(lender.value(), attribute, true);
        var no = rows.answered(lender.value(), attribute, false);
        return new Share(all, yes, no, all - yes - no);
    }
}
