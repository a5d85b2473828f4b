package eu.savoirfaire.matching.choosing;

import eu.savoirfaire.infra.web.form.Choice;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.text.Phrase;
import java.util.List;
import java.util.Optional;

/**
 * Why an offer suits a need or not, and what would help.
 *
 * @param sentences the two that say it all
 * @param promises what following an advice does to the score
 * @param group whom the offer is for; empty where it is for everybody
 * @param standing of the match that there is already
 * @param canApply whether nothing stands against asking for it
 */
record ExplanationView(
        String need,
        String offer,
        Phrase title,
        Phrase text,
        Label kind,
        String provider,
        List<Label> sentences,
        SharesPicture picture,
        List<Rule> rules,
        List<Skill> skills,
        boolean helpless,
        List<Step> steps,
        List<Gain> promises,
        Figures figures,
        Optional<Group> group,
        Optional<Standing> standing,
        boolean canApply,
        boolean canAppeal,
        Optional<Label> done,
        FormErrors errors) {

    /** @param verdict one of {@code true}, {@code unknown}, {@code false} */
    public record Rule(Label field, List<Label> required, List<Label> observed, String verdict, Label reason) {}

    /** @param fit one of {@code exact}, {@code narrower}, {@code near}, {@code missing} */
    public record Skill(String name, boolean essential, String fit, String by, Optional<Label> evidence) {}

    /** One change of the cheapest way to be eligible. */
    public record Step(Label field, List<Label> from, List<Label> to, Label effort) {}

    /** @param before and after: r of both sides, out of 100 */
    public record Gain(Label advice, double before, double after) {}

    /**
     * All out of 100, with one decimal.
     *
     * @param rank in the person's list; 0 if not listed
     * @param cutOff of the list; below 0 if the list is not full
     */
    public record Figures(
            double mine,
            double theirs,
            double both,
            double confidence,
            int rank,
            double cutOff,
            int capacity,
            String editions) {}

    public record Group(String name, String ground, List<Choice> choices) {}

    /** @param match its id */
    public record Standing(String match, Label state) {}
}
