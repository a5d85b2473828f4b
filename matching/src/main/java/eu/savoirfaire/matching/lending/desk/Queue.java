package eu.savoirfaire.matching.lending.desk;

import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.access.Permissions;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.access.Role;
import eu.savoirfaire.infra.privacy.Viewing;
import eu.savoirfaire.matching.lending.LoanApplication;
import eu.savoirfaire.matching.lending.keeping.Loans;
import eu.savoirfaire.matching.lending.table.LoanState;
import eu.savoirfaire.matching.seeker.Seekers;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The applications that came to the organisations for which somebody lends; whose they are is written down as seen. */
@Singleton
public class Queue {
    /** In which the lender has to do something. */
    static final Set<LoanState> WAITING =
            EnumSet.of(LoanState.SUBMITTED, LoanState.IN_REVIEW, LoanState.ACCEPTED, LoanState.IN_ARREARS);

    private final Loans loans;
    private final Seekers seekers;
    private final Viewing viewing;
    private final Permissions permissions;
    private final CurrentActor actor;

    Queue(Loans loans, Seekers seekers, Viewing viewing, Permissions permissions, CurrentActor actor) {
        this.loans = loans;
        this.seekers = seekers;
        this.viewing = viewing;
        this.permissions = permissions;
        this.actor = actor;
    }

    /** In the order of arrival, over all organisations. */
    @Transactional
    public List<LoanApplication> mine() {
        var who = actor.get();
        var found = organisations(who).stream()
                .flatMap(organisation -> loans.queue(organisation).stream())
                .filter(loan -> permissions.may(who, "loan.review", loan.id().file()))
                .filter(loan -> !isOwn(loan, who))
                .sorted(Comparator.comparing(loan -> loan.way().filed().orElseThrow()))
                .toList();
        viewing.ofAll(found.stream().flatMap(loan -> borrower(loan).stream()).toList(), "loan-applications");
        return found;
    }

    static List<OrganisationId> organisations(Actor who) {
        return who.heldIn().getOrDefault(Role.LENDER, Set.of()).stream()
                .sorted(Comparator.comparing(OrganisationId::value))
                .toList();
    }

    /** What one asks for oneself one does not see from the other side. */
    boolean isOwn(LoanApplication loan, Actor who) {
        return borrower(loan).isPresent() && borrower(loan).equals(who.person());
    }

    private Optional<PersonId> borrower(LoanApplication loan) {
        return seekers.person(loan.parties().borrower());
    }
}
