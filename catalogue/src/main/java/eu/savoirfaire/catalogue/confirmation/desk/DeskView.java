package eu.savoirfaire.catalogue.confirmation.desk;

import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.web.form.Choice;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.text.Phrase;
import java.util.List;

/**
 * The screen.
 *
 * @param curator whether the reader confirms; else an author declares
 * @param action where the form goes
 * @param seen what the reader has seen, for the check when saving
 * @param published whether readers see this text
 * @param changed whether somebody else saved since what was typed here
 * @param done what was just done: {@code saved}, {@code undone} or nothing
 */
record DeskView(
        String code,
        Phrase title,
        Language language,
        boolean curator,
        String action,
        String seen,
        int edition,
        boolean published,
        boolean undoable,
        boolean changed,
        String done,
        List<MarkedText.Section> text,
        List<Group> groups,
        List<IndicatorRow> indicators,
        List<BlockRow> blocks,
        List<TieRow> ties,
        List<PersonRow> people,
        Assessed assessed,
        FormErrors errors) {

    /**
     * One thing with its decision.
     *
     * @param id the end of the names of its fields, and of the anchor of its row
     * @param phrase the words that justify it; empty where a person said it
     * @param mark the anchor of the phrase in the text; empty where it is not found there
     * @param confirmed whether a curator stands behind it already
     */
    record Row(String id, String phrase, String mark, boolean confirmed, boolean fresh, Decision decision) {
        public boolean is(String value) {
            return decision.value().equals(value);
        }
    }

    /** @param beneficiaries whether each of its terms may reach them only through others */
    record Group(
            String facet, boolean beneficiaries, int waiting, List<TermRow> rows, List<String> offered, String added) {}

    /** @param instead what is to be confirmed in its place, as typed */
    record TermRow(Row row, String label, boolean indirect, String instead) {}

    record IndicatorRow(
            Row row,
            String label,
            String value,
            String unit,
            List<Choice> qualifiers,
            List<Choice> stages,
            String asOf,
            String parts) {}

    record BlockRow(Row row, String name, String what, String needs, boolean alone) {}

    record TieRow(Row row, List<Choice> kinds, String title, String target, List<Choice> projects) {}

    record PersonRow(Row row, String shownAs, String name, String position, String emails, String phones) {}

    /** How far a curator holds that it can be carried over; what the author declares is among the groups. */
    record Assessed(List<Choice> levels, List<Choice> scopes, String reason) {}

    public int waiting() {
        return groups.stream().mapToInt(Group::waiting).sum()
                + (int) indicators.stream().filter(one -> isOpen(one.row)).count()
                + (int) blocks.stream().filter(one -> isOpen(one.row)).count()
                + (int) ties.stream().filter(one -> isOpen(one.row)).count();
    }

    private static boolean isOpen(Row row) {
        return !row.confirmed && !row.fresh;
    }
}
