package eu.savoirfaire.catalogue.practice;

import java.text.Normalizer;
import java.util.Locale;

/** The readable part of a page's address. */
final class Slug {
    private static final int LONGEST = 80;

    private Slug() {}

    /** The title's Latin letters and digits, joined by hyphens and cut at a word; {@code otherwise} when it has none. */
    static String of(String title, String otherwise) {
        var plain = Normalizer.normalize(title, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        var slug = plain.length() <= LONGEST ? plain : plain.substring(0, cut(plain));
        return slug.isEmpty() ? otherwise.toLowerCase(Locale.ROOT) : slug;
    }

    private static int cut(String plain) {
        var end = plain.lastIndexOf('-', LONGEST);
        return end > 0 ? end : LONGEST;
    }
}
