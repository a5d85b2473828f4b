package eu.savoirfaire.catalogue.intake.contact;

import java.util.List;
import java.util.regex.Pattern;

/** One person's entry in a contact section: a name first, then whatever is said of the person. */
record ContactEntry(String text, List<Finding> findings) {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String FIELDS =
            "(?:e-?mail|mail|correo electrónico|correo|posta elettronica|courriel|البريد الإلكتروني|teléfono|telefono|téléphone|phone|tel|tél|cell(?:ulare)?|mobile|móvil|fax|هاتف)";
    private static final Pattern FIELD = Pattern.compile("(?<!\\p{L})" + FIELDS + "(?!\\p{L})\\s*[.:：]?", FLAGS);
    private static final Pattern FIELD_FIRST = Pattern.compile("^" + FIELDS + "(?!\\p{L})", FLAGS);
    private static final Pattern TITLE = Pattern.compile(
            "^(?:Dott\\.?(?:ssa)?|Dr\\.?(?:a|ssa)?|Prof\\.?(?:ssa)?|Ing\\.|Avv\\.|Sig\\.?(?:ra)?|Mr\\.?|Mrs\\.?|Ms\\.?|Sr\\.?a?|Mme)\\s+");
    private static final Pattern NAME = Pattern.compile(
            "^(\\p{Lu}[\\p{L}'’-]+\\.?(?:\\s+(?:(?:d[aeio]l?|della|dei|de la|van|von|der|bin|ben|al)\\s+)?\\p{Lu}[\\p{L}'’-]*)+)");
    private static final Pattern ARABIC_NAME = Pattern.compile("^(\\p{IsArabic}+(?:\\s+\\p{IsArabic}+){1,3})");
    private static final Pattern AS = Pattern.compile("^(?:as (?:an? |the )?|come |como |en tant que )", FLAGS);
    private static final String EDGES = " .,;:()-–";

    static boolean isField(String line) {
        return FIELD_FIRST.matcher(line).find();
    }

    static boolean startsWithName(String text) {
        return NAME.matcher(TITLE.matcher(text).replaceFirst("")).find();
    }

    Contact contact() {
        var said = TITLE.matcher(withoutAddresses()).replaceFirst("");
        var name = name(said);
        var position = AS.matcher(trimmed(said.substring(name.length()))).replaceFirst("");
        return new Contact(name, position, values(Finding.Kind.EMAIL), values(Finding.Kind.PHONE));
    }

    private static String name(String said) {
        for (var pattern : List.of(NAME, ARABIC_NAME)) {
            var name = pattern.matcher(said);
            if (name.find()) {
                return name.group(1);
            }
        }
        return "";
    }

    private String withoutAddresses() {
        var rest = new StringBuilder();
        var from = 0;
        for (var finding : findings) {
            rest.append(text, from, finding.start());
            from = finding.end();
        }
        rest.append(text, from, text.length());
        return trimmed(FIELD.matcher(rest).replaceAll("").replace("()", "").replaceAll("(?:\\s*[.,;]){2,}", "."));
    }

    private static String trimmed(String text) {
        var start = 0;
        var end = text.length();
        while (start < end && EDGES.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        // a full stop may belong to an abbreviation
        while (end > start && text.charAt(end - 1) != '.' && EDGES.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(start, end);
    }

    private List<String> values(Finding.Kind kind) {
        return findings.stream()
                .filter(finding -> finding.kind() == kind)
                .map(Finding::value)
                .distinct()
                .toList();
    }
}
