package eu.savoirfaire.catalogue.review.panel;

import eu.savoirfaire.catalogue.review.table.Hand;
import eu.savoirfaire.catalogue.review.table.Manuscript;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.vocabulary.Language;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Who should judge a sheet: those who read its language and have no stake in it; among them whoever knows most of its
 * topics; among those whoever has least to do. The same question has the same answer.
 *
 * @param manuscript to be judged
 * @param language of its text
 * @param topics codes of its topics
 * @param passedOver who is not to be asked, such as the curator whose decision is appealed against
 */
public record Choice(Manuscript manuscript, Language language, Set<String> topics, Set<PersonId> passedOver) {

    public Choice {
        topics = Set.copyOf(topics);
        passedOver = Set.copyOf(passedOver);
    }

    /**
     * Somebody who was chosen, and why.
     *
     * @param topics how many of the sheet's topics they know
     * @param load how many sheets waited for them before this one
     */
    public record Chosen(PersonId person, int topics, int load) {}

    /** The best for a role, the best first; fewer than wanted where there are not so many. */
    public List<Chosen> best(Hand role, Collection<Candidate> candidates, int wanted) {
        return candidates.stream()
                .filter(candidate -> suits(candidate, role))
                .map(candidate -> new Chosen(candidate.person(), candidate.shared(topics), candidate.load()))
                .sorted(Comparator.comparingInt(Chosen::topics)
                        .reversed()
                        .thenComparingInt(Chosen::load)
                        .thenComparing(chosen -> chosen.person().value()))
                .limit(wanted)
                .toList();
    }

    private boolean suits(Candidate candidate, Hand role) {
        return candidate.available()
                && candidate.languages().contains(language)
                && !passedOver.contains(candidate.person())
                && Hand.of(candidate.actor(), manuscript).contains(role);
    }
}
