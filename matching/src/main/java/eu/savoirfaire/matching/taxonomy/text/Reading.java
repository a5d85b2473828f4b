package eu.savoirfaire.matching.taxonomy.text;

import eu.savoirfaire.matching.taxonomy.OccupationCode;
import eu.savoirfaire.matching.taxonomy.SkillCode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;

/**
 * What was found in a text.
 *
 * @param found in the order of the text; no two overlap
 * @param unmatched words of the text for which nothing was found, each once, in the order of the text
 */
public record Reading(String text, List<Found> found, List<String> unmatched) {

    /**
     * Words of the text and what they may mean.
     *
     * @param start first character in the text
     * @param end one past the last character
     * @param skills that are called so; several where they are called alike
     * @param occupation that is called so, if any
     */
    public record Found(int start, int end, List<SkillCode> skills, Optional<OccupationCode> occupation) {}

    /** A piece of the text, and whether something was found in it. */
    public record Piece(String text, boolean marked) {}

    /** The whole text in pieces, so that what was found can be underlined. */
    public List<Piece> pieces() {
        var pieces = new ArrayList<Piece>();
        var at = 0;
        for (var one : found) {
            add(pieces, text.substring(at, one.start()), false);
            add(pieces, text.substring(one.start(), one.end()), true);
            at = one.end();
        }
        add(pieces, text.substring(at), false);
        return pieces;
    }

    /** All skills that were found by name, each once, in the order of the text. */
    public SequencedSet<SkillCode> skills() {
        var skills = new LinkedHashSet<SkillCode>();
        found.forEach(one -> skills.addAll(one.skills()));
        return skills;
    }

    /** All occupations that were found, each once. */
    public SequencedSet<OccupationCode> occupations() {
        var occupations = new LinkedHashSet<OccupationCode>();
        found.forEach(one -> one.occupation().ifPresent(occupations::add));
        return occupations;
    }

    private static void add(List<Piece> pieces, String text, boolean marked) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, marked));
        }
    }
}
