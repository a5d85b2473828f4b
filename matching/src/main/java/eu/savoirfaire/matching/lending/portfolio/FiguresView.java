package eu.savoirfaire.matching.lending.portfolio;

import eu.savoirfaire.infra.web.message.Label;
import java.util.List;

/** The figures of the organisations for which somebody lends. */
record FiguresView(List<OfLender> lenders) {

    public record OfLender(String name, List<Figure> figures) {}

    /** @param word which figure it is */
    public record Figure(String word, Share share) {

        public Label name() {
            return Label.key("matching.lending.figure." + word);
        }

        /** Of what it is a share. */
        public Label of() {
            return word.equals("start-ups")
                    ? Label.key("matching.lending.figure.loans", share.of())
                    : Label.key("matching.lending.figure.people", share.of());
        }
    }
}
