package eu.savoirfaire.matching.introduction.disclosure;

import eu.savoirfaire.matching.MatchId;
import eu.savoirfaire.matching.OfferId;
import eu.savoirfaire.matching.OfferKind;
import eu.savoirfaire.matching.eligibility.Field;
import eu.savoirfaire.matching.eligibility.Truth;
import eu.savoirfaire.matching.explanation.SkillMatch.Fit;
import eu.savoirfaire.matching.match.table.MatchState;
import eu.savoirfaire.matching.profile.Availability;
import eu.savoirfaire.matching.profile.LanguageClaim;
import eu.savoirfaire.matching.taxonomy.SkillCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What whoever offers something sees of one match: exactly what {@link Tier} allows in its state. */
public sealed interface Disclosure {

    Frame frame();

    /**
     * What both sides know anyway.
     *
     * @param title of the offer
     * @param came when the two were brought together: the order in which they are shown
     * @param version to be sent back with what is done
     */
    record Frame(
            MatchId match,
            OfferId offer,
            String title,
            OfferKind kind,
            MatchState state,
            Instant came,
            Instant since,
            Optional<Instant> term,
            long version) {}

    record Trace(Frame frame) implements Disclosure {}

    /**
     * @param name stands for the person in this match alone, so that two matches of one person cannot be put together
     * @param waiting the day since which the person has looked for something
     * @param requirements those that the offer states, and whether each is met
     * @param skills those that the offer asks for, and how each is covered
     */
    record Card(Frame frame, String name, LocalDate waiting, List<Requirement> requirements, List<SkillReason> skills)
            implements Disclosure {
        public Card {
            requirements = List.copyOf(requirements);
            skills = List.copyOf(skills);
        }

        /** Whether everything that the offer requires is there. */
        public boolean meetsAll() {
            return requirements.stream().allMatch(one -> one.truth() == Truth.TRUE);
        }
    }

    record Requirement(Field field, Truth truth) {}

    record SkillReason(SkillCode skill, Fit fit) {}

    /**
     * @param words what the person wrote themselves about what they need; empty for most
     */
    record Curriculum(
            Card card,
            List<Ability> skills,
            List<LanguageClaim> languages,
            Optional<Integer> eqf,
            Set<String> licences,
            Optional<Availability> availability,
            Optional<String> words)
            implements Disclosure {
        public Curriculum {
            skills = List.copyOf(skills);
            languages = List.copyOf(languages);
            licences = Set.copyOf(licences);
        }

        @Override
        public Frame frame() {
            return card.frame();
        }
    }

    /** @param level 1 to 4 */
    record Ability(SkillCode skill, int level) {}

    /**
     * @param called what the person wants to be called; empty for somebody who is nobody, in demo data
     */
    record Contact(Curriculum curriculum, Optional<String> called, Optional<String> email) implements Disclosure {
        @Override
        public Frame frame() {
            return curriculum.frame();
        }
    }
}
