package eu.savoirfaire.catalogue.intake.contact;

import eu.savoirfaire.catalogue.sheet.Section;
import eu.savoirfaire.catalogue.sheet.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads the people of a contact section, in whatever shape they are written: names with roles in brackets, a name and an
 * address on the next line, one list item each, or a little form with fields.
 */
public final class ContactReader {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern NAME_FIELD = Pattern.compile(
            "^(?:name(?: and surname)?|full name|nome(?: e cognome)?|nombre(?: y apellidos)?|nom(?: et prénom)?|الاسم(?: الكامل)?)\\s*[:：]\\s*",
            FLAGS);
    private static final Pattern PLACE_FIELD = Pattern.compile(
            "^(?:institution|organi[sz]ation|ente|istituzione|entidad|institución|organisme|المؤسسة)\\s*[:：]\\s*",
            FLAGS);
    /** Two people in one sentence: a conjunction before another first and last name. */
    private static final Pattern AND = Pattern.compile(
            "\\s+(?:e|ed|and|y|et|&|و)\\s+(?=\\p{Lu}[\\p{L}'’-]+\\s+(?:(?:d[aeio]l?|della|de la|van|von|bin|al)\\s+)?\\p{Lu})");

    /** Nobody's contacts are longer than some pages. */
    private static final int LONGEST = 10_000;

    private final PersonalData personalData = new PersonalData();

    public List<Contact> of(Sheet sheet) {
        return sheet.text(Section.CONTACT)
                .map(text -> of(text, country(sheet, text)))
                .orElse(List.of());
    }

    /** @param country ISO 3166-1 alpha-2, for numbers without an international prefix */
    public List<Contact> of(String text, String country) {
        var contacts = new ArrayList<Contact>();
        var said = text.substring(0, Math.min(text.length(), LONGEST));
        for (var entry : entries(
                said.lines().map(String::strip).filter(line -> !line.isEmpty()).toList())) {
            for (var person : people(entry)) {
                contacts.add(new ContactEntry(person, personalData.in(person, country)).contact());
            }
        }
        contacts.removeIf(contact -> contact.name().isEmpty()
                && contact.emails().isEmpty()
                && contact.phones().isEmpty());
        return contacts;
    }

    /** Looking a country up costs time, and only figures need it. */
    private static String country(Sheet sheet, String text) {
        return text.chars().anyMatch(Character::isDigit) ? HomeCountry.of(sheet) : "IT";
    }

    private List<String> entries(List<String> lines) {
        var entries = new ArrayList<String>();
        var role = "";
        for (int i = 0; i < lines.size(); i++) {
            var isItem = lines.get(i).startsWith("- ");
            var line = isItem ? lines.get(i).substring(2) : lines.get(i);
            var name = NAME_FIELD.matcher(line);
            var isRole = i + 1 < lines.size()
                    && NAME_FIELD
                            .matcher(lines.get(i + 1).replaceFirst("^- ", ""))
                            .find();
            if (isRole) {
                role = line.replaceFirst("[:：]$", "");
            } else if (name.find()) {
                entries.add(line.substring(name.end()) + (role.isEmpty() ? "" : " (" + role + ")"));
                role = "";
            } else if (entries.isEmpty() || (isItem && startsEntry(line))) {
                entries.add(line);
            } else {
                entries.set(
                        entries.size() - 1,
                        entries.getLast() + ", " + PLACE_FIELD.matcher(line).replaceFirst(""));
            }
        }
        return entries;
    }

    private static boolean startsEntry(String line) {
        return !PLACE_FIELD.matcher(line).find() && !ContactEntry.isField(line);
    }

    private static List<String> people(String entry) {
        var people = new ArrayList<String>();
        var from = 0;
        var and = AND.matcher(entry);
        while (and.find()) {
            if (isOutsideBrackets(entry, and.start()) && ContactEntry.startsWithName(entry.substring(from))) {
                people.add(entry.substring(from, and.start()));
                from = and.end();
            }
        }
        people.add(entry.substring(from));
        return people;
    }

    private static boolean isOutsideBrackets(String text, int at) {
        return text.lastIndexOf('(', at) <= text.lastIndexOf(')', at);
    }
}
