package eu.savoirfaire.catalogue.intake.workshop;

import eu.savoirfaire.catalogue.intake.paragraph.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The list of those who took part: the items after a sentence that announces them. One item may name several bodies, and
 * people are left out, for a record is public.
 */
final class ParticipantList {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final int LONGEST = 300;

    private static final Pattern ANNOUNCED = Pattern.compile(
            "(?:soggett|partecipant|partecipat|riunit|presenti|participa|participants|attended|attend|asistent|entidades|organi[sz]|present\\b|réuni|المشارك|شارك|حضر)[^.]*:\\s*$",
            FLAGS);
    private static final Pattern ROLE = Pattern.compile("\\s*\\(([^()]{2,120})\\)\\s*[.;,]?\\s*$");
    private static final Pattern ROLE_WORD = Pattern.compile(
            "capofila|aderente|parten|partner|socio|socia|lead|coordin|ospit|host|organi[sz]|relator|speaker|ponente|moderat|facilitat|associat|promot|chef de file|líder|intervenant|observ|osservat|beneficiar|منسق|شريك|منظم",
            FLAGS);
    private static final Pattern OF_SEVERAL =
            Pattern.compile("parten|partners|soci\\b|socios|associati|aderenti|شركاء", FLAGS);
    private static final Pattern PERSON = Pattern.compile(
            "^(?:Dott\\.?(?:ssa)?|Dr\\.?(?:a|ssa)?|Prof\\.?(?:ssa|\\.ssa)?|Ing\\.|Avv\\.|Sig\\.?(?:ra|na)?|Mr\\.?|Mrs\\.?|Ms\\.?|Sr\\.?a?|D\\.|Dña\\.|Don|Doña|M\\.|Mme|Mlle|السيد|السيدة|الدكتور)\\s+");
    private static final Pattern PERSON_ANYWHERE = Pattern.compile(
            "(?<![\\p{L}.])(?:Dott\\.?(?:ssa)?|Dr\\.?(?:a|ssa)?|Prof\\.?(?:ssa|\\.ssa)?|Ing\\.|Avv\\.|Sig\\.?(?:ra|na)?|Mr\\.?|Mrs\\.?|Ms\\.?|Sr\\.?a?|Dña\\.|Mme|Mlle|السيد|السيدة|الدكتور)\\s+\\p{L}",
            Pattern.UNICODE_CASE);
    private static final Pattern COMMA = Pattern.compile("\\s*[,;]\\s+");

    private ParticipantList() {}

    static List<Participant> in(List<Block> account) {
        for (int i = 0; i + 1 < account.size(); i++) {
            if (!account.get(i).isItem()
                    && account.get(i + 1).isItem()
                    && announces(account.get(i).text())) {
                var participants = items(account, i + 1)
                        .flatMap(ParticipantList::participants)
                        .toList();
                if (!participants.isEmpty()) {
                    return participants;
                }
            }
        }
        return List.of();
    }

    /** Whether somebody is addressed by title in it. */
    static boolean namesAPerson(String text) {
        return PERSON_ANYWHERE.matcher(text).find();
    }

    private static boolean announces(String text) {
        return text.endsWith(":")
                && ANNOUNCED
                        .matcher(text.substring(Math.max(0, text.length() - LONGEST)))
                        .find();
    }

    private static Stream<String> items(List<Block> account, int from) {
        return account.subList(from, account.size()).stream()
                .takeWhile(Block::isItem)
                .map(Block::text)
                .filter(item -> item.length() <= LONGEST && Telling.of(item).isEmpty());
    }

    private static Stream<Participant> participants(String item) {
        var role = ROLE.matcher(item);
        var hasRole = role.find() && ROLE_WORD.matcher(role.group(1)).find();
        var name = (hasRole ? item.substring(0, role.start()) : item)
                .replaceFirst("[;,]\\s*$", "")
                .strip();
        if (PERSON.matcher(name).find()) {
            return hasRole || !role.reset().find() ? Stream.empty() : Stream.of(new Participant(role.group(1), null));
        }
        var said = hasRole ? role.group(1) : null;
        return bodies(name, said).map(body -> new Participant(body, said));
    }

    /** A comma parts two bodies if a capital follows: small letters carry on a name. */
    private static Stream<String> bodies(String names, @Nullable String role) {
        var bodies = new ArrayList<String>();
        for (var part : COMMA.split(names)) {
            if (bodies.isEmpty() || Character.isUpperCase(part.codePointAt(0))) {
                bodies.add(part);
            } else {
                bodies.set(bodies.size() - 1, bodies.getLast() + ", " + part);
            }
        }
        var areSeveral = role != null && OF_SEVERAL.matcher(role).find();
        return bodies.size() > 1 && areSeveral ? bodies.stream() : Stream.of(names);
    }
}
