package eu.savoirfaire.catalogue.structure.figure;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a number counts: the words after it, else those before.
 *
 * @param unit a span of time in the words of the text; else empty
 */
record Counted(String label, String unit) {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final int MOST_WORDS = 7;
    private static final Pattern END = Pattern.compile(
            "[.;:,()\\n!?\"“”«»–؛،؟>*]|\\s-\\s|\\s(?:che|that|which|who|que|qui|dont|del que|de los que|è|sono|is|are|was|were|es|son|est|sont|ha|hanno|has|have|الذين|التي|الذي)(?=\\s)"
                    + "|\\s(?:e|ed|and|y|et|و)\\s+(?=\\p{Nd})",
            FLAGS);
    private static final Pattern LEADING = Pattern.compile(
            "^(?:(?:di|del|della|dei|degli|delle|dell'|d'|of|the|of the|de|des|du|de la|de los|de las|من)\\s+|d'|dell')+",
            FLAGS);
    private static final Pattern TRAILING = Pattern.compile(
            "(?:\\s+(?:di|del|della|dei|degli|delle|a|al|ai|alle|alla|da|dal|in|nel|nella|nei|nelle|con|per|su|sul|tra|fra|il|lo|la|i|gli|le|un|una|e|ed|o"
                    + "|of|the|an|to|for|with|at|on|by|from|and|or|de|los|las|el|en|con|para|por|y|du|des|les|aux|au|et|ou|dans|pour|avec|par|من|في|على|إلى))+$",
            FLAGS);
    private static final Pattern SPAN = Pattern.compile(
            "^(mesi|mese|months?|mes(?:es)?|mois|anni|anno|years?|años?|ans|année[s]?|ore|hours?|horas?|heures?|giorni|days?|días?|jours?|settimane|weeks?|semanas?|semaines?|شهر|أشهر|سنوات|ساعة|يوما)(?!\\p{L})\\s*",
            FLAGS);
    /** The thing itself was said before, or is no result: "18 in the other town", "4 phases". */
    private static final Pattern NO_NOUN = Pattern.compile(
            "^(?:in|en|a|al|alla|alle|nel|nella|nei|dans|à|at|on|per|para|por|pour|for|with|con|avec|e|ed|and|y|et|o|or|ou|fasi|fases|phases?|steps?|étapes|etapas|punti|points?|puntos)(?!\\p{L})(?!\\s+informativ)",
            FLAGS);

    private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");

    /** Empty where the text does not say what is counted. */
    static Optional<Counted> around(String text, int start, int end, String unit) {
        var after = cut(text.substring(end).stripLeading());
        var span = SPAN.matcher(after);
        var time = unit.isEmpty() && span.find() ? span.group(1) : "";
        var said = words(time.isEmpty() ? after : after.substring(span.end()));
        if (unit.isEmpty() && time.isEmpty() && NO_NOUN.matcher(said).find()) {
            return Optional.empty();
        }
        if (WORD.matcher(said).find()
                && !(!unit.isEmpty() && NO_NOUN.matcher(said).find())) {
            return Optional.of(new Counted(said, unit.isEmpty() ? time : unit));
        }
        var isMeasure = !unit.isEmpty() || !time.isEmpty();
        var before = isMeasure ? before(text, start) : "";
        return WORD.matcher(before).find()
                ? Optional.of(new Counted(before, unit.isEmpty() ? time : unit))
                : Optional.empty();
    }

    private static String cut(String after) {
        var end = END.matcher(" " + after);
        return end.find() ? after.substring(0, Math.max(0, end.start() - 1)) : after;
    }

    private static String words(String said) {
        var all = LEADING.matcher(said.strip()).replaceFirst("").split("\\s+");
        var kept = String.join(" ", Arrays.copyOf(all, Math.min(all.length, MOST_WORDS)));
        return TRAILING.matcher(kept).replaceFirst("").strip();
    }

    /** The last words of the clause that the number ends. */
    private static String before(String text, int start) {
        var clause = text.substring(0, start);
        var from = 0;
        var end = END.matcher(clause);
        while (end.find()) {
            from = end.end();
        }
        var all = TRAILING.matcher(clause.substring(from).strip())
                .replaceFirst("")
                .strip()
                .split("\\s+");
        var first = Math.max(0, all.length - MOST_WORDS + 2);
        return LEADING.matcher(String.join(" ", Arrays.copyOfRange(all, first, all.length)))
                .replaceFirst("");
    }
}
