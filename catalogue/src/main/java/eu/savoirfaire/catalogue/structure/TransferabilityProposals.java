package eu.savoirfaire.catalogue.structure;

import eu.savoirfaire.catalogue.sheet.Facet;
import eu.savoirfaire.catalogue.sheet.Section;
import eu.savoirfaire.infra.vocabulary.VocabularyName;
import eu.savoirfaire.infra.vocabulary.mention.Mention;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the author declares about carrying the practice over: one level, and where to. A sheet without the section states nothing;
 * a section that cannot be read gets no proposal.
 */
final class TransferabilityProposals {
    private static final String NOT_STATED = "NOT_STATED";
    /** What limits a claim goes before the claim, and a claim before what is merely going on. */
    private static final List<String> STRONGEST_FIRST = List.of("PARTIAL", "FULL", "HIGH", "IN_PROGRESS", "POSSIBLE");

    Stream<Proposal> in(SheetReading reading) {
        return Stream.concat(level(reading).stream(), scopes(reading));
    }

    private static Optional<Proposal> level(SheetReading reading) {
        if (reading.text(Section.TRANSFERABILITY).isEmpty()) {
            return Optional.of(
                    new Proposal(Facet.TRANSFERABILITY, NOT_STATED, Section.TRANSFERABILITY, 0, 0, "", true));
        }
        return sections()
                .flatMap(section -> strongest(reading, section).stream())
                .findFirst();
    }

    private static Optional<Proposal> strongest(SheetReading reading, Section section) {
        return reading.mentions(section, VocabularyName.TRANSFERABILITY)
                .filter(mention -> STRONGEST_FIRST.contains(mention.code()))
                .min(Comparator.comparingInt((Mention mention) -> STRONGEST_FIRST.indexOf(mention.code())))
                .map(mention -> reading.proposal(Facet.TRANSFERABILITY, section, mention));
    }

    private static Stream<Proposal> scopes(SheetReading reading) {
        return Firsts.of(sections()
                .flatMap(section -> reading.mentions(section, VocabularyName.SCOPES)
                        .map(mention -> reading.proposal(Facet.SCOPE, section, mention))));
    }

    /** Some authors say it under the perspectives. */
    private static Stream<Section> sections() {
        return Stream.of(Section.TRANSFERABILITY, Section.FUTURE);
    }
}
