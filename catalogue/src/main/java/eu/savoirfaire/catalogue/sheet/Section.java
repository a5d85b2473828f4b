package eu.savoirfaire.catalogue.sheet;

import java.util.Optional;

/** The eleven text sections of a good-practice summary sheet, in their order. */
public enum Section {
    INSTITUTION("institution", true),
    SUBJECT("subject", true),
    DESCRIPTION("description", true),
    TERRITORY("territory", true),
    STAKEHOLDERS("stakeholders", true),
    BENEFICIARIES("beneficiaries", true),
    RESULTS("results", true),
    FUTURE("future", false),
    TRANSFERABILITY("transferability", false),
    /** Whom to ask: never public; readers write through the relay. */
    CONTACT("contact", false),
    OTHER("other", false);

    private final String key;
    private final boolean required;

    Section(String key, boolean required) {
        this.key = key;
        this.required = required;
    }

    /** Its stable name in documents, tables, templates and addresses. */
    public String key() {
        return key;
    }

    /** Whether a sheet without it cannot be published. */
    public boolean required() {
        return required;
    }

    /** Whether anybody may read it. */
    public boolean isPublic() {
        return this != CONTACT;
    }

    public static Optional<Section> of(String key) {
        for (var section : values()) {
            if (section.key.equals(key)) {
                return Optional.of(section);
            }
        }
        return Optional.empty();
    }
}
