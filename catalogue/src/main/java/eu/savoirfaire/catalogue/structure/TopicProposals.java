package eu.savoirfaire.catalogue.structure;

import eu.savoirfaire.catalogue.sheet.Facet;
import eu.savoirfaire.catalogue.sheet.Section;
import eu.savoirfaire.infra.vocabulary.Vocabulary;
import eu.savoirfaire.infra.vocabulary.VocabularyName;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** The few topics that a sheet is most about: those of its subject first, then those that its description comes back to. */
final class TopicProposals {
    private static final int AT_MOST = 6;
    /** More mentions in one section say nothing more. */
    private static final int COUNTED_PER_SECTION = 3;
    /** A topic is proposed from this weight on: one mention in the subject or two in the description. */
    private static final int ENOUGH = 4;
    /** A description of so few characters mentions nothing in passing: one mention is enough. */
    private static final int SHORT = 700;

    private static final Map<Section, Integer> WEIGHTS = Map.of(
            Section.SUBJECT, 6,
            Section.DESCRIPTION, 2,
            Section.TERRITORY, 1,
            Section.RESULTS, 1,
            Section.FUTURE, 1);

    private final Vocabulary topics;

    TopicProposals(Vocabulary topics) {
        this.topics = topics;
    }

    Stream<Proposal> in(SheetReading reading) {
        Map<String, Weighed> weighed = new LinkedHashMap<>();
        for (var section : Section.values()) {
            if (WEIGHTS.containsKey(section)) {
                weigh(reading, section, weighed);
            }
        }
        var enough = reading.text(Section.DESCRIPTION).orElse("").length() < SHORT ? ENOUGH / 2 : ENOUGH;
        return weighed.values().stream()
                .filter(topic -> topic.weight >= enough)
                .filter(topic -> !saysLessThanANarrowerOne(topic, weighed.values()))
                .sorted((one, other) -> Integer.compare(other.weight, one.weight))
                .limit(AT_MOST)
                .map(Weighed::first);
    }

    private static void weigh(SheetReading reading, Section section, Map<String, Weighed> weighed) {
        Map<String, Integer> counted = new LinkedHashMap<>();
        reading.mentions(section, VocabularyName.TOPICS).forEach(mention -> {
            if (counted.merge(mention.code(), 1, Integer::sum) <= COUNTED_PER_SECTION) {
                var first = reading.proposal(Facet.TOPIC, section, mention);
                weighed.merge(mention.code(), new Weighed(first, WEIGHTS.getOrDefault(section, 0)), Weighed::and);
            }
        });
    }

    private boolean saysLessThanANarrowerOne(Weighed topic, Collection<Weighed> all) {
        return all.stream()
                .filter(other -> other.weight > topic.weight)
                .anyMatch(other -> topics.broader(other.first.code()).contains(topic.first.code()));
    }

    private record Weighed(Proposal first, int weight) {
        Weighed and(Weighed later) {
            return new Weighed(first, weight + later.weight);
        }
    }
}
