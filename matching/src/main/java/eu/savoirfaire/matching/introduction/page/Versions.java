package eu.savoirfaire.matching.introduction.page;

import java.util.Map;

/** Which version of a match a form was made from. */
final class Versions {
    private static final long NONE = -1;

    private Versions() {}

    static long of(Map<String, Object> form) {
        try {
            return Long.parseLong(String.valueOf(form.get("version")));
        } catch (NumberFormatException none) {
            return NONE;
        }
    }
}
