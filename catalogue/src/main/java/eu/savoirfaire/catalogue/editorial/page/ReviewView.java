package eu.savoirfaire.catalogue.editorial.page;

import eu.savoirfaire.catalogue.editorial.SheetStanding;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.web.form.Choice;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.text.Phrase;
import java.util.List;
import java.util.Optional;

/**
 * A sheet for those who judge it.
 *
 * @param done what was just done, to be said once
 * @param mine whether whoever looks is to recommend something in this round
 * @param curators who could decide, the best first, to choose one
 * @param reviewers who could review, the best first, to choose some
 */
record ReviewView(
        String code,
        Phrase title,
        String organisation,
        SheetStanding standing,
        Optional<Label> done,
        Language language,
        List<MarkedSection> sections,
        List<PointView> points,
        List<Advice> advice,
        Optional<String> curator,
        List<Judge> panel,
        boolean mine,
        List<Choice> curators,
        List<Choice> reviewers,
        List<Choice> standIns,
        List<Question> questions,
        List<Choice> verdicts,
        List<PointBlocks.Block> blocks,
        List<Choice> sectionChoices,
        String due,
        Typed typed,
        FormErrors errors) {

    /** @param scores by criterion, in their order */
    public record Advice(String by, int round, Label verdict, List<Scored> scores, String comment) {}

    public record Scored(Label criterion, Label score) {}

    /** @param answered whether they said something in this round */
    public record Judge(String id, String name, boolean answered) {}

    /** A criterion with its answers. */
    public record Question(String name, Label label, Label hint, List<Choice> choices) {}

    /** The sections to choose from, with the one of a block chosen. */
    public List<Choice> sectionsOf(PointBlocks.Block block) {
        return sectionChoices.stream()
                .map(choice ->
                        Choice.of(choice.value(), choice.label(), choice.value().equals(block.section())))
                .toList();
    }

    public boolean can(String action) {
        return standing.can(action);
    }

    /** Whether somebody can be given to another reviewer. */
    public boolean canReplace() {
        return can("accept") && !standIns.isEmpty();
    }
}
