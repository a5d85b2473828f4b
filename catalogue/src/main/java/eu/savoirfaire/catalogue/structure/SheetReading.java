package eu.savoirfaire.catalogue.structure;

import eu.savoirfaire.catalogue.sheet.Facet;
import eu.savoirfaire.catalogue.sheet.Section;
import eu.savoirfaire.infra.vocabulary.Concept;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.vocabulary.VocabularyName;
import eu.savoirfaire.infra.vocabulary.mention.ConceptFinder;
import eu.savoirfaire.infra.vocabulary.mention.Mention;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The sections of one sheet with the concepts that they surely mention: in the language of the text, or as a name. */
final class SheetReading {
    private final Map<Section, String> texts;
    private final Map<Section, List<Mention>> mentions = new EnumMap<>(Section.class);

    SheetReading(Map<Section, String> texts, Language language, ConceptFinder finder) {
        this.texts = Map.copyOf(texts);
        texts.forEach((section, text) -> mentions.put(
                section,
                finder.find(text, language).stream()
                        .filter(mention -> isSure(mention, language))
                        .toList()));
    }

    private static boolean isSure(Mention mention, Language language) {
        return mention.kind() != Concept.Kind.HINT && (mention.language() == language || isName(mention));
    }

    /** Places and the names of partner organisations keep their own language in a text of another. */
    private static boolean isName(Mention mention) {
        return mention.vocabulary().holdsNames()
                || (mention.vocabulary() == VocabularyName.STAKEHOLDERS
                        && Character.isUpperCase(mention.phrase().codePointAt(0)));
    }

    Optional<String> text(Section section) {
        return Optional.ofNullable(texts.get(section));
    }

    Stream<Mention> mentions(Section section, VocabularyName vocabulary) {
        return mentions.getOrDefault(section, List.of()).stream().filter(mention -> mention.vocabulary() == vocabulary);
    }

    /** A proposal of the code that is mentioned, justified by the clause around the mention. */
    Proposal proposal(Facet facet, Section section, Mention mention) {
        return proposal(facet, mention.code(), section, mention, true);
    }

    Proposal proposal(Facet facet, String code, Section section, Mention mention, boolean direct) {
        var clause = Clause.around(texts.getOrDefault(section, ""), mention.start(), mention.end());
        return new Proposal(facet, code, section, clause.start(), clause.end(), clause.text(), direct);
    }
}
