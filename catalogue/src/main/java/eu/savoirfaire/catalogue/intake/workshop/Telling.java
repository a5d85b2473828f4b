package eu.savoirfaire.catalogue.intake.workshop;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A sentence that tells of a talk: who, a verb of telling, what.
 *
 * @param subject who, as written
 * @param object what was told, as written, without the full stop
 */
record Telling(String subject, String object) {
    private static final int FLAGS =
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS | Pattern.DOTALL;
    private static final int LONGEST = 300;
    private static final String OF_IT = "d(?:i|el|ella|ello|ei|egli|elle|ell['’])";
    private static final String VERB = "(?:(?:ha|hanno)\\s+(?:(?:poi|inoltre|quindi|anche|infine)\\s+)?"
            + "(?:descritto|presentato|illustrato|ripercorso|raccontato|esposto|mostrato|condiviso|spiegato|approfondito|introdotto|parlato\\s+"
            + OF_IT + "|riferito\\s+(?:su|sul|sulla|sui|sulle))"
            + "|descrisser?o?|presentò|presentarono|illustrò|illustrarono|espose|esposero|raccontò|raccontarono|ripercorse"
            + "|(?:(?:has|have|then|also|finally)\\s+)*(?:described|presented|introduced|outlined|explained|illustrated|shared|showed|demonstrated"
            + "|reviewed|traced|retraced|recounted|reported\\s+on|talked\\s+about|spoke\\s+(?:about|of|on)"
            + "|gave\\s+(?:an?\\s+)?(?:overview|account|talk|presentation|description)\\s+(?:of|on|about))"
            + "|(?:ha|han)\\s+(?:presentado|descrito|expuesto|explicado|mostrado|compartido|ilustrado|relatado|repasado)"
            + "|presentó|presentaron|describió|describieron|explicó|explicaron|expuso|expusieron|mostró|compartió|ilustró|repasó|relató"
            + "|dio\\s+a\\s+conocer|habló\\s+(?:de|del|sobre)"
            + "|(?:a|ont)\\s+(?:(?:ensuite|aussi|enfin)\\s+)?(?:présenté|décrit|exposé|expliqué|retracé|montré|illustré|partagé|raconté"
            + "|parlé\\s+d(?:e|u|es)))";
    private static final Pattern SENTENCE =
            Pattern.compile("^(.{2,160}?),?\\s+" + VERB + "(?:(?<=['’])|\\b)\\s*(.{3,})$", FLAGS);
    private static final Pattern ANNOUNCED = Pattern.compile(
            "(?:esperienz|intervent|relazion|presentazion|testimonian|\\btalks?\\b|experience|presentation|speech|contribution|ponencia"
                    + "|intervenci|experiencia|presentaci|charla|communication|intervention|expérience|présentation|exposé)[^.]*[.:]?[^.]*:\\s*$",
            FLAGS);

    static Optional<Telling> of(String sentence) {
        var told = SENTENCE.matcher(sentence);
        return told.find() ? Optional.of(new Telling(told.group(1), withoutEnd(told.group(2)))) : Optional.empty();
    }

    /** The text without the stops, commas and spaces that it ends with. */
    static String withoutEnd(String text) {
        var end = text.length();
        while (end > 0 && " .;,\u00A0".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end);
    }

    /** Whether a paragraph says that a list of talks follows. */
    static boolean announced(String paragraph) {
        return paragraph.endsWith(":")
                && ANNOUNCED
                        .matcher(paragraph.substring(Math.max(0, paragraph.length() - LONGEST)))
                        .find();
    }
}
