package eu.savoirfaire.workshops.desk;

import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.text.Phrase;
import java.time.ZonedDateTime;
import java.util.List;

/**
 * The workshops of whoever plans.
 *
 * @param ahead those that are not over, the next first
 * @param past the latest first
 * @param begins whether whoever reads may begin one
 */
record MyWorkshopsView(List<Line> ahead, List<Line> past, boolean begins) {

    /**
     * One of them.
     *
     * @param calls how many tasks wait for somebody
     */
    record Line(
            String href,
            Phrase title,
            ZonedDateTime start,
            String zone,
            Label mode,
            Label state,
            boolean open,
            List<Label> numbers,
            long calls) {}
}
