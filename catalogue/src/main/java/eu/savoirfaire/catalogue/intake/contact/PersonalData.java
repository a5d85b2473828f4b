package eu.savoirfaire.catalogue.intake.contact;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.Leniency;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Finds e-mail addresses and phone numbers in a text. Years, amounts, references and grant numbers are left alone: a number is
 * a phone number if it is a valid one and is announced as such, or is written internationally, or is as long as one and
 * stands alone.
 */
public final class PersonalData {
    /** What stands in public texts in place of personal data. */
    public static final String MASK = "[…]";

    private static final Pattern EMAIL = Pattern.compile(
            "(?<![\\p{L}\\d._%+-])(?:mailto:)?([\\p{L}\\d][\\p{L}\\d._%+'-]{0,63}@[\\p{L}\\d](?:[\\p{L}\\d-]{0,62})(?:\\.[\\p{L}\\d](?:[\\p{L}\\d-]{0,62}))+)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ANNOUNCED = Pattern.compile(
            "(?:tel|tél|telefono|teléfono|telefonico|téléphone|phone|cell|cellulare|mobile|móvil|movil|portable|fax|whatsapp|هاتف|جوال)[\\p{L}]*[\\s.:°nN(]*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern COUNTED = Pattern.compile(
            "(?:€|\\$|£|n\\.|nr\\.?|no\\.|n°|ref\\.?|reference(?: number)?|prot\\.?|codice|code|cup|cig|isbn|issn)\\s*$",
            Pattern.CASE_INSENSITIVE);
    private static final int FEWEST_FIGURES = 9;
    private static final int CONTEXT = 24;
    private static final int FEWEST_TO_LOOK = 5;
    private static final long MOST_TRIES = 200;

    private final PhoneNumberUtil phones = PhoneNumberUtil.getInstance();

    /** @param country ISO 3166-1 alpha-2, for numbers without an international prefix */
    public List<Finding> in(String text, String country) {
        var found = new ArrayList<Finding>();
        var email = EMAIL.matcher(text);
        while (email.find()) {
            var value = email.group(1).toLowerCase(Locale.ROOT);
            found.add(new Finding(Finding.Kind.EMAIL, email.start(), email.end(), value));
        }
        if (text.chars().filter(Character::isDigit).limit(FEWEST_TO_LOOK).count() == FEWEST_TO_LOOK) {
            addPhones(text, country, found);
        }
        found.sort(Comparator.comparingInt(Finding::start));
        return found;
    }

    public String masked(String text, String country) {
        var masked = new StringBuilder();
        var from = 0;
        for (var finding : in(text, country)) {
            masked.append(text, from, finding.start()).append(MASK);
            from = finding.end();
        }
        return masked.append(text, from, text.length()).toString();
    }

    private void addPhones(String text, String country, List<Finding> found) {
        for (var match : phones.findNumbers(withPlus(text), country, Leniency.VALID, MOST_TRIES)) {
            // the sign stands for the second of two zeros
            var start = isDialledAbroad(text, match.start()) ? match.start() - 1 : match.start();
            var isFree = found.stream().noneMatch(other -> match.start() < other.end() && other.start() < match.end());
            if (isFree && isPhone(text, start, match.end())) {
                var value = phones.format(match.number(), PhoneNumberFormat.E164);
                found.add(new Finding(Finding.Kind.PHONE, start, match.end(), value));
            }
        }
    }

    private static boolean isPhone(String text, int start, int end) {
        var before = text.substring(Math.max(0, start - CONTEXT), start);
        if (ANNOUNCED.matcher(before).find()) {
            return true;
        }
        var written = text.substring(start, end);
        return !COUNTED.matcher(before).find()
                && !isPartOfWord(text, start - 1)
                && !isPartOfWord(text, end)
                && (written.startsWith("+") || written.startsWith("00") || figures(written) >= FEWEST_FIGURES)
                && !written.matches(".*\\d{1,2}[./-]\\d{1,2}[./-](?:19|20)\\d{2}.*");
    }

    private static boolean isPartOfWord(String text, int at) {
        return at >= 0
                && at < text.length()
                && (Character.isLetterOrDigit(text.charAt(at)) || "-_/#=".indexOf(text.charAt(at)) >= 0);
    }

    private static boolean isDialledAbroad(String text, int at) {
        return at > 0 && text.startsWith("00", at - 1);
    }

    private static long figures(String text) {
        return text.chars().filter(Character::isDigit).count();
    }

    /** {@code 00} is how most of Europe dials what is written {@code +}; of the same length, so that indexes stay. */
    private static String withPlus(String text) {
        return text.replaceAll("(?<![\\p{L}\\d.,-])00(?=[1-9]\\d{0,2}[\\s\\d])", " +");
    }
}
