package eu.savoirfaire.matching.provider;

import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.privacy.PersonalData;
import eu.savoirfaire.matching.offer.keeping.Offers;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;

/** Which offers a person wrote or approved for an organisation. */
@Singleton
class KeptAuthorship implements PersonalData {
    private final Offers offers;

    KeptAuthorship(Offers offers) {
        this.offers = offers;
    }

    @Override
    public String part() {
        return "offers";
    }

    @Override
    public List<Kept> of(PersonId person) {
        return offers.by(person).stream()
                .map(offer -> {
                    var fields = new LinkedHashMap<String, String>();
                    fields.put("title", offer.title());
                    fields.put("state", offer.state().word());
                    fields.put("since", offer.since().toString());
                    return new Kept("matching", fields);
                })
                .toList();
    }

    @Override
    public void erase(PersonId person) {
        offers.forget(person);
    }
}
