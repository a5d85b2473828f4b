package eu.savoirfaire.workshops.attendance.export;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a table has the columns that matter; providers write their headings in the language of whoever exports.
 *
 * @param mail −1 where there is none
 */
record Headings(int name, int mail, int joined, int left) {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final List<String> NAME = List.of("name", "nome", "nombre", "nom", "الاسم");
    private static final List<String> MAIL = List.of("email", "e-mail", "correo", "mail", "courriel", "البريد");
    private static final List<String> JOINED = List.of(
            "join time",
            "first join",
            "ora di ingresso",
            "ora di partecipazione",
            "prima partecipazione",
            "hora de entrada",
            "hora de union",
            "hora para unirse",
            "primera union",
            "heure d'arrivee",
            "heure de connexion",
            "premiere connexion",
            "وقت الانضمام");
    private static final List<String> LEFT = List.of(
            "leave time",
            "last leave",
            "ora di uscita",
            "ora di abbandono",
            "ultima uscita",
            "hora de salida",
            "ultima salida",
            "heure de depart",
            "dernier depart",
            "وقت المغادرة");

    /** The columns of a row of headings; empty for any other row. */
    static Optional<Headings> of(List<String> row) {
        var told = row.stream().map(Headings::plain).toList();
        var found = new Headings(find(told, NAME), find(told, MAIL), find(told, JOINED), find(told, LEFT));
        return found.name >= 0 && found.joined >= 0 && found.left >= 0 ? Optional.of(found) : Optional.empty();
    }

    /** The last column that is read. */
    int last() {
        return Math.max(Math.max(name, mail), Math.max(joined, left));
    }

    private static int find(List<String> told, List<String> words) {
        for (var column = 0; column < told.size(); column++) {
            if (words.stream().anyMatch(told.get(column)::startsWith)) {
                return column;
            }
        }
        for (var column = 0; column < told.size(); column++) {
            if (words == MAIL && words.stream().anyMatch(told.get(column)::contains)) {
                return column;
            }
        }
        return -1;
    }

    private static String plain(String heading) {
        var bare = MARKS.matcher(Normalizer.normalize(heading, Normalizer.Form.NFD))
                .replaceAll("");
        return bare.strip().toLowerCase(Locale.ROOT).replace('’', '\'');
    }
}
