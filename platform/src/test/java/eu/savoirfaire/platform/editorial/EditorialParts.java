package eu.savoirfaire.platform.editorial;

import eu.savoirfaire.infra.privacy.PersonalData;
import eu.savoirfaire.infra.privacy.RetentionRule;
import jakarta.inject.Singleton;
import java.util.List;

/** Finds one of the parts that keep something of people, or for a time. */
@Singleton
record EditorialParts(List<PersonalData> data, List<RetentionRule> rules) {

    PersonalData of(String part) {
        return data.stream().filter(one -> one.part().equals(part)).findFirst().orElseThrow();
    }

    RetentionRule rule(String name) {
        return rules.stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
    }
}
