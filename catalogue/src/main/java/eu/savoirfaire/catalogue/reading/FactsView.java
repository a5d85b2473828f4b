package eu.savoirfaire.catalogue.reading;

import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.picture.BarChart;
import eu.savoirfaire.infra.web.text.Phrase;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Optional;

/**
 * What is known of a practice beside its text: nothing but what a curator confirmed.
 *
 * @param charts one for each unit in which several indicators are counted
 * @param lineage other practices, in the order of the picture
 */
record FactsView(
        List<Indicator> indicators,
        List<BarChart> charts,
        List<Block> blocks,
        List<Tied> lineage,
        Optional<LineagePicture> picture,
        List<Tied> ties,
        Optional<Transfer> transfer,
        List<Person> people) {

    /**
     * @param value as the reader writes numbers, with its unit
     * @param qualifier empty for an exact number
     */
    record Indicator(
            String value,
            Phrase label,
            Optional<Label> qualifier,
            Label stage,
            Optional<TemporalAccessor> asOf,
            List<Share> parts) {}

    record Share(Phrase label, String value) {}

    record Block(Phrase name, Phrase what, Phrase needs, boolean alone) {}

    /**
     * @param number in the picture; 0 for what is not in it
     * @param href empty where it leads nowhere
     */
    record Tied(Label kind, Phrase title, String href, int number) {}

    /** What the author declares and what a curator holds, each with where to. */
    record Transfer(
            List<String> declared, List<String> declaredTo, String assessed, List<String> assessedTo, String reason) {}

    /** @param place by which the relay knows the person */
    record Person(int place, String shownAs) {}
}
