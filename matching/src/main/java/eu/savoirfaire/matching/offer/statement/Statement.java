package eu.savoirfaire.matching.offer.statement;

import eu.savoirfaire.matching.OfferKind;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a provider has stated of an offer so far.
 *
 * @param said each detail in the shape that its input keeps; none is blank, and what was not answered is not there
 */
public record Statement(OfferKind kind, Map<Detail, String> said) {

    public Statement {
        var kept = new EnumMap<Detail, String>(Detail.class);
        said.forEach((detail, text) -> {
            if (!detail.isOf(kind)) {
                throw new IllegalArgumentException(detail + " cannot be stated of " + kind);
            }
            if (!text.isBlank()) {
                kept.put(detail, text);
            }
        });
        said = Map.copyOf(kept);
    }

    /** Nothing said yet but the rules it goes by: the newest of its kind. */
    public static Statement blank(OfferKind kind) {
        return new Statement(
                kind, Map.of(Detail.RULES, kind.word() + "@1", Detail.WEIGHTS, "provider-" + kind.word() + "@1"));
    }

    public Optional<String> of(Detail detail) {
        return Optional.ofNullable(said.get(detail));
    }

    /** The text of a detail, empty where nothing is said. */
    public String text(Detail detail) {
        return said.getOrDefault(detail, "");
    }

    /** The codes of a detail that keeps several. */
    public List<String> codes(Detail detail) {
        return of(detail).map(text -> List.of(text.split(" "))).orElse(List.of());
    }

    /** The lines of a detail that keeps several. */
    public List<String> lines(Detail detail) {
        return of(detail).map(text -> Arrays.asList(text.split("\n"))).orElse(List.of());
    }

    /** With these answers in the place of those before; a blank one takes the answer back. */
    public Statement with(Map<Detail, String> answers) {
        var all = new EnumMap<Detail, String>(Detail.class);
        all.putAll(said);
        all.putAll(answers);
        return new Statement(kind, all);
    }

    public boolean isForAGroup() {
        return said.containsKey(Detail.GROUP_NAME) || said.containsKey(Detail.GROUP_GROUND);
    }
}
