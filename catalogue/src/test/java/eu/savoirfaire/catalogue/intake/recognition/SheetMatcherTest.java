package eu.savoirfaire.catalogue.intake.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.catalogue.intake.ReadSheet;
import eu.savoirfaire.catalogue.sheet.Life;
import eu.savoirfaire.catalogue.sheet.Section;
import eu.savoirfaire.catalogue.sheet.Sheet;
import eu.savoirfaire.catalogue.sheet.Structure;
import eu.savoirfaire.infra.vocabulary.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SheetMatcherTest {
    private static final String BREAD =
            "Ogni mattina le persone del quartiere impastano il pane insieme e lo portano alle scuole vicine";
    private static final String NETS =
            "I pescatori insegnano ai ragazzi a riparare le reti sul molo quando il mare è troppo mosso per uscire";

    private final Sheet bread = sheet("Forno del Porto", "Pane comune", BREAD);
    private final Sheet nets = sheet("Museo delle Reti", "Reti nuove", NETS);
    private final List<KnownSheet<String>> known =
            List.of(new KnownSheet<>("bread", bread, 1, 1), new KnownSheet<>("nets", nets, 1, 2));

    @Test
    void theSameReportFindsAllItsSheets() {
        assertThat(match(bread, nets)).containsExactly("bread", "nets");
    }

    @Test
    void reorderedSheetsAreFound() {
        assertThat(match(nets, bread)).containsExactly("nets", "bread");
    }

    @Test
    void accentsCaseAndApostrophesDoNotMatter() {
        assertThat(match(sheet("FORNO DEL PORTO.", "«Pane comune»", "Altro testo"), nets))
                .containsExactly("bread", "nets");
    }

    @Test
    void aRetitledSheetIsFoundByItsPlaceAndText() {
        assertThat(match(sheet("Forno del Porto", "Il pane di tutti", BREAD + " ogni giorno"), nets))
                .containsExactly("bread", "nets");
    }

    @Test
    void aRenamedInstitutionIsFoundByItsPlaceAndText() {
        assertThat(match(sheet("Panificio sociale", "Pane comune", BREAD), nets))
                .containsExactly("bread", "nets");
    }

    @Test
    void aNewSheetBetweenOldOnesIsNew() {
        assertThat(match(bread, sheet("Banda del molo", "Musica", "Suonano la domenica"), nets))
                .containsExactly("bread", null, "nets");
    }

    @Test
    void anotherTextAtTheSamePlaceIsNew() {
        assertThat(match(sheet("Banda del molo", "Musica", "Suonano la domenica"), nets))
                .containsExactly(null, "nets");
    }

    @Test
    void aRetitledSheetAtAnotherPlaceIsNew() {
        assertThat(match(nets, sheet("Panificio sociale", "Il pane di tutti", BREAD)))
                .containsExactly("nets", null);
    }

    @Test
    void twinsAreFoundInTheirOrder() {
        var twins = List.of(new KnownSheet<>("first", bread, 1, 1), new KnownSheet<>("second", bread, 1, 2));

        var matches = SheetMatcher.match(read(bread, bread), twins);

        assertThat(matches.values()).extracting(KnownSheet::key).containsExactly("first", "second");
    }

    @Test
    void signsAndSpacesDoNotChangeAFingerprint() {
        var typed = sheet("Forno  del Porto", "Pane comune", "L’inclusione:\n\n- una\n- due – “tre”");
        var printed = sheet("Forno del Porto", "Pane comune", "L'inclusione:\n• una\n\n• due - \"tre\"");

        assertThat(Fingerprint.of(typed)).isEqualTo(Fingerprint.of(printed));
        assertThat(Fingerprint.of(typed)).isNotEqualTo(Fingerprint.of(typed.with(Section.OTHER, "nuovo")));
        assertThat(Fingerprint.of(bread)).isNotEqualTo(Fingerprint.of(bread.with(Section.SUBJECT, "Pane Comune")));
    }

    @Test
    void textMovedToTheNextSectionIsAChange() {
        var moved = new Sheet(Map.of(Section.RESULTS, "a", Section.FUTURE, "b"), Language.IT, Language.IT);
        var joined = new Sheet(Map.of(Section.RESULTS, "ab"), Language.IT, Language.IT);

        assertThat(Fingerprint.of(moved)).isNotEqualTo(Fingerprint.of(joined));
    }

    @Test
    void likenessGoesFromNothingToOne() {
        assertThat(Likeness.of(BREAD, BREAD)).isEqualTo(1);
        assertThat(Likeness.of(BREAD, NETS)).isZero();
        assertThat(Likeness.of("", "")).isZero();
        assertThat(Likeness.of("Regione Toscana", "regione toscana")).isEqualTo(1);
    }

    private List<String> match(Sheet... sheets) {
        var matches = SheetMatcher.match(read(sheets), known);
        var keys = new ArrayList<String>();
        for (int i = 1; i <= sheets.length; i++) {
            var found = matches.get(i);
            keys.add(found == null ? null : found.key());
        }
        return keys;
    }

    private static List<ReadSheet> read(Sheet... sheets) {
        var read = new ArrayList<ReadSheet>();
        for (var sheet : sheets) {
            read.add(new ReadSheet(
                    "", read.size() + 1, 1, sheet, Map.of(), List.of(), List.of(), Structure.empty(), Life.UNKNOWN));
        }
        return read;
    }

    private static Sheet sheet(String institution, String subject, String description) {
        var texts =
                Map.of(Section.INSTITUTION, institution, Section.SUBJECT, subject, Section.DESCRIPTION, description);
        return new Sheet(texts, Language.IT, Language.IT);
    }
}
