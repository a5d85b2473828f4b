package eu.savoirfaire.catalogue.confirmation.desk;

import eu.savoirfaire.catalogue.confirmation.WaitingStructures;
import eu.savoirfaire.infra.web.results.PageLinks;
import eu.savoirfaire.infra.web.text.Phrase;
import java.util.List;

/** The sheets of which something waits: those that nobody began first, then the fullest. */
record QueueView(List<Entry> entries, long count, PageLinks links) {

    /** @param published whether readers see the text */
    record Entry(String code, String href, Phrase title, boolean published, int waiting, int confirmed) {

        static Entry of(WaitingStructures.Waiting waiting) {
            var practice = waiting.practice();
            var sheet = practice.published().orElseGet(practice::newest).sheet();
            return new Entry(
                    practice.code(),
                    "/structure/" + practice.code(),
                    new Phrase(sheet.title(), sheet.textLanguage()),
                    practice.published().isPresent(),
                    waiting.waiting(),
                    waiting.confirmed());
        }
    }
}
