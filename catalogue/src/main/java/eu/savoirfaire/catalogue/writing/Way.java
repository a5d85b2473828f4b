package eu.savoirfaire.catalogue.writing;

import eu.savoirfaire.catalogue.sheet.Section;
import eu.savoirfaire.catalogue.sheet.Sheet;

/** Which page comes after which. */
public final class Way {
    private Way() {}

    /** The list of what there is to write. */
    public static String list(String code) {
        return "/sheets/" + code;
    }

    /** The page of a section. */
    public static String section(String code, Section section) {
        return list(code) + "/" + section.key();
    }

    /** Where the text is looked over before it is sent. */
    public static String check(String code) {
        return list(code) + "/check";
    }

    /**
     * The next thing to do after a section: the next required one without a text, from here on and then from the beginning;
     * when there is none left, the check, or the list after what nobody has to write.
     */
    public static String after(String code, Section section, Sheet sheet) {
        var missing = sheet.missing();
        return missing.stream()
                .filter(other -> other.compareTo(section) > 0)
                .findFirst()
                .or(() -> missing.stream().findFirst())
                .map(next -> section(code, next))
                .orElseGet(() -> section.required() ? check(code) : list(code));
    }
}
