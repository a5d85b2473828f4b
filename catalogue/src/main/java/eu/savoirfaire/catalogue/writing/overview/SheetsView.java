package eu.savoirfaire.catalogue.writing.overview;

import eu.savoirfaire.catalogue.review.table.EditorialState;
import eu.savoirfaire.infra.web.text.Phrase;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

/**
 * The page of somebody's sheets.
 *
 * @param writes whether they write for any organisation
 */
record SheetsView(List<Group> groups, boolean writes) {

    /** Those that wait for the same. */
    record Group(Waiting waiting, List<Entry> entries) {
        /** The end of the keys of its heading and of what that means. */
        public String key() {
            return waiting.name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A sheet.
     *
     * @param draft whether there is a text that readers do not see yet
     * @param filled how many of the required sections have a text
     */
    record Entry(
            String code,
            Phrase title,
            EditorialState state,
            boolean draft,
            int filled,
            int required,
            Instant writtenAt) {

        public String stateKey() {
            return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public LocalDate day() {
            return LocalDate.ofInstant(writtenAt, ZoneOffset.UTC);
        }
    }
}
