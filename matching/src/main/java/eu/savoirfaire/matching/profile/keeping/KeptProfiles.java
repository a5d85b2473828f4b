package eu.savoirfaire.matching.profile.keeping;

import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.privacy.PersonalData;
import eu.savoirfaire.matching.seeker.Seekers;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;

/** The profile of a person, with their own words. */
@Singleton
final class KeptProfiles implements PersonalData {
    private final Profiles profiles;
    private final Seekers seekers;
    private final ObjectMapper json;

    KeptProfiles(Profiles profiles, Seekers seekers, ObjectMapper json) {
        this.profiles = profiles;
        this.seekers = seekers;
        this.json = json;
    }

    @Override
    public String part() {
        return "profile";
    }

    @Override
    public List<Kept> of(PersonId person) {
        return seekers.of(person).map(profiles::kept).filter(kept -> kept.version() > 0).map(this::kept).stream()
                .toList();
    }

    @Override
    public void erase(PersonId person) {
        seekers.of(person).ifPresent(profiles::drop);
    }

    private Kept kept(KeptProfile profile) {
        var fields = new LinkedHashMap<String, String>();
        var words = ProfileJson.Words.of(profile);
        fields.put("content", written(ProfileJson.of(profile.profile())));
        fields.put("learnt", words.where().toString());
        fields.put("words", String.join(", ", words.unmatched()));
        fields.put("changed", profile.changed().toString());
        return new Kept("matching", fields);
    }

    private String written(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
