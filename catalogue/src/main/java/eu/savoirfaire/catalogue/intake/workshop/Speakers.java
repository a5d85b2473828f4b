package eu.savoirfaire.catalogue.intake.workshop;

import eu.savoirfaire.catalogue.intake.text.Folded;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells whose talk it was: a body that took part, else the one that a speaker is said to stand for. Never a person. */
final class Speakers {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final String STANDING_FOR =
            "\\b(?:referent[ei]|rappresentant[ei]|responsabil[ei]|direttor[ei]|direttrice|president[ei]|delegat[oaie]|portavoce"
                    + "|coordinator[ei]|coordinatrice|esponent[ei]|funzionari[oa]?|relator[ei]|relatrice|operator[ei]|operatrice"
                    + "|representatives?|delegates?|directors?|heads?|presidents?|chair|managers?|spokesperson|speakers?|officers?"
                    + "|coordinators?|colleagues?|representantes?|responsables?|director(?:a|es)?|president[ea]|delegad[oa]s?|portavo(?:z|ces)"
                    + "|coordinador(?:a|es)?|técnic[oa]s?|ponentes?|représentante?s?|directeurs?|directrice|présidente?|déléguée?s?|porte-parole"
                    + "|coordinateurs?|coordinatrice|intervenante?s?)\\b";
    private static final Pattern SPEAKER = Pattern.compile(STANDING_FOR, FLAGS);
    private static final Pattern BODY = Pattern.compile(
            STANDING_FOR
                    + "\\s+(?:d(?:i|el|ella|ello|ei|egli|elle)\\s+|dell['’]\\s*|of\\s+(?:the\\s+)?|from\\s+(?:the\\s+)?|for\\s+(?:the\\s+)?|at\\s+(?:the\\s+)?"
                    + "|de\\s+(?:l[ao]s?\\s+|l['’]\\s*)?|du\\s+|des\\s+|d['’]\\s*)([^,;()]{2,100})",
            FLAGS);

    private final List<String> bodies;

    /** @param bodies the names of those that took part */
    Speakers(List<String> bodies) {
        this.bodies = bodies.stream().distinct().toList();
    }

    static boolean isNamedIn(String subject) {
        return SPEAKER.matcher(subject).find();
    }

    /** Whose talk it was; empty if that is not certain. */
    Optional<String> of(String subject) {
        return known(subject).or(() -> asWritten(subject));
    }

    /** The one body all of whose words are there; that with more words wins, two alike are a doubt. */
    Optional<String> known(String subject) {
        var said = words(subject);
        var named = bodies.stream()
                .filter(body -> !words(body).isEmpty() && said.containsAll(words(body)))
                .sorted(Comparator.comparingInt((String body) -> words(body).size())
                        .reversed())
                .toList();
        var isDoubtful = named.size() > 1
                && words(named.get(0)).size() == words(named.get(1)).size();
        return isDoubtful ? Optional.empty() : named.stream().findFirst();
    }

    private static Optional<String> asWritten(String subject) {
        var body = BODY.matcher(subject);
        return body.find()
                ? Optional.of(body.group(1).strip())
                        .filter(name -> name.codePoints().anyMatch(Character::isUpperCase))
                        .filter(name -> !ParticipantList.namesAPerson(name))
                : Optional.empty();
    }

    private static Set<String> words(String text) {
        var words = new HashSet<>(Arrays.asList(Folded.words(text).split(" ")));
        words.remove("");
        return words;
    }
}
