package eu.savoirfaire.matching.filling.page;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** One page of questions about a person, beside those about skills. */
public enum Topic {
    LANGUAGES,
    STUDIES,
    PLACE,
    TIMES,
    WORK;

    /** As it stands in addresses and in the keys of texts. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    String key() {
        return "matching.profile." + word();
    }

    String address() {
        return "/matching/profile/about/" + word();
    }

    public static Optional<Topic> of(String word) {
        return Arrays.stream(values())
                .filter(topic -> topic.word().equals(word))
                .findFirst();
    }
}
