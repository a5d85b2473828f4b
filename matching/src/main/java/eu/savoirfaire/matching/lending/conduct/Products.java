package eu.savoirfaire.matching.lending.conduct;

import eu.savoirfaire.infra.access.OrganisationNames;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.matching.OfferId;
import eu.savoirfaire.matching.lending.LoanRefusal;
import eu.savoirfaire.matching.offer.Terms;
import eu.savoirfaire.matching.offer.keeping.KeptOffer;
import eu.savoirfaire.matching.offer.keeping.Offers;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.Optional;

/** The loans that are offered. */
@Singleton
public class Products {
    private static final BigDecimal PERCENT = BigDecimal.valueOf(100);

    private final Offers offers;
    private final OrganisationNames organisations;

    Products(Offers offers, OrganisationNames organisations) {
        this.offers = offers;
        this.organisations = organisations;
    }

    /** The product, whether or not it can be asked for now; empty for what is no loan or says too little of what it costs. */
    public Optional<Product> find(OfferId id) {
        return offers.find(id).flatMap(Products::product);
    }

    /**
     * The product that can be asked for now.
     *
     * @throws Refused with {@link LoanRefusal.NotOnLoan} when there is none
     */
    public Product open(OfferId id) {
        return find(id).filter(Product::open).orElseThrow(() -> new Refused(new LoanRefusal.NotOnLoan()));
    }

    public String lender(Product product) {
        return organisations.name(product.lender()).orElse("—");
    }

    private static Optional<Product> product(KeptOffer kept) {
        return kept.complete()
                .flatMap(offer -> offer.terms() instanceof Terms.Loan loan && loan.rate() != null
                        ? Optional.of(new Product(
                                kept.id(),
                                kept.provider(),
                                kept.title(),
                                kept.language(),
                                offer,
                                loan,
                                loan.rate().multiply(PERCENT),
                                loan.fee() == null
                                        ? BigDecimal.ZERO
                                        : loan.fee().amount(),
                                kept.state().isPublic()))
                        : Optional.empty());
    }
}
