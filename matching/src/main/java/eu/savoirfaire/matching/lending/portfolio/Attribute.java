package eu.savoirfaire.matching.lending.portfolio;

import java.util.Locale;

/** What people can say of themselves for the figures. */
enum Attribute {
    UNDER_35,
    BORN_ABROAD;

    /** As forms and texts have it: {@code under-35}. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
