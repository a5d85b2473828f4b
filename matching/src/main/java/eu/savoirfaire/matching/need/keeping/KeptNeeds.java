package eu.savoirfaire.matching.need.keeping;

import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.privacy.PersonalData;
import eu.savoirfaire.matching.need.Wish;
import eu.savoirfaire.matching.seeker.Seekers;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;

/** The needs of a person. */
@Singleton
final class KeptNeeds implements PersonalData {
    private final Needs needs;
    private final NeedCodec codec;
    private final Seekers seekers;

    KeptNeeds(Needs needs, NeedCodec codec, Seekers seekers) {
        this.needs = needs;
        this.codec = codec;
        this.seekers = seekers;
    }

    @Override
    public String part() {
        return "needs";
    }

    @Override
    public List<Kept> of(PersonId person) {
        return seekers.of(person).stream()
                .flatMap(seeker -> needs.of(seeker).stream())
                .map(this::kept)
                .toList();
    }

    @Override
    public void erase(PersonId person) {
        seekers.of(person).ifPresent(needs::drop);
    }

    private Kept kept(KeptNeed need) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("kind", need.need().kind().name());
        fields.put("state", need.state().name());
        fields.put("since", need.need().since().toString());
        fields.put("wish", codec.wish(need.need().wish()));
        if (need.need().wish() instanceof Wish.Microcredit credit && credit.purpose() != null) {
            fields.put("purpose", credit.purpose());
        }
        fields.put("changed", need.moved().toString());
        return new Kept("matching", fields);
    }
}
