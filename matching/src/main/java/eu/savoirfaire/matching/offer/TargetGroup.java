package eu.savoirfaire.matching.offer;

/**
 * Whom an offer is for, where the law lets it be for some only. Whether a person belongs is their own declaration, made
 * for this offer; nothing else reads it.
 *
 * @param name what the group is called to people
 * @param ground the law that allows it; never blank
 * @param approved whether a second person has approved it; until then the offer is open to nobody
 */
public record TargetGroup(String name, String ground, boolean approved) {

    public TargetGroup {
        if (ground.isBlank()) {
            throw new IllegalArgumentException("a target group names the law that allows it");
        }
    }
}
