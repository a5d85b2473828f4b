package eu.savoirfaire.matching.scoring;

import eu.savoirfaire.matching.Edition;
import eu.savoirfaire.matching.release.Node;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.TreeMap;

/** All released weights. */
public final class WeightsBook {
    private static final String RELEASED = "/matching/weights.yaml";

    private final TreeMap<String, Weights> weights = new TreeMap<>();

    /**
     * @throws IllegalArgumentException if two are of one edition
     */
    public WeightsBook(Collection<Weights> weights) {
        for (var one : weights) {
            if (this.weights.put(one.edition().toString(), one) != null) {
                throw new IllegalArgumentException("the weights " + one.edition() + " stand twice");
            }
        }
    }

    /** The weights that come with the program. */
    public static WeightsBook released() {
        return read(Node.bundled(RELEASED));
    }

    /**
     * @throws eu.savoirfaire.matching.release.BrokenRelease naming the edition and what to mend
     */
    public static WeightsBook read(Node file) {
        var found = new ArrayList<Weights>();
        for (var entry : file.only("weights").at("weights").items()) {
            entry.only("name", "version", "side", "shares");
            var shares = new EnumMap<Criterion, Integer>(Criterion.class);
            var listed = entry.at("shares").only(names());
            for (var criterion : Criterion.values()) {
                listed.optional(criterion.name()).ifPresent(share -> shares.put(criterion, share.whole()));
            }
            try {
                found.add(new Weights(entry.edition(), entry.at("side").oneOf(Side.class), shares));
            } catch (IllegalArgumentException e) {
                throw entry.wrong(e.getMessage());
            }
        }
        return new WeightsBook(found);
    }

    /**
     * @throws IllegalArgumentException if there are none of that edition, or if they are the other side's
     */
    public Weights of(Edition edition, Side side) {
        var found = weights.get(edition.toString());
        if (found == null) {
            throw new IllegalArgumentException("there are no weights " + edition);
        }
        if (found.side() != side) {
            throw new IllegalArgumentException("the weights " + edition + " are those of the " + found.side());
        }
        return found;
    }

    private static String[] names() {
        return List.of(Criterion.values()).stream().map(Enum::name).toArray(String[]::new);
    }
}
