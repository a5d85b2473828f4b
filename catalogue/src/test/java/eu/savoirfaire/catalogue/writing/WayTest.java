package eu.savoirfaire.catalogue.writing;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.catalogue.sheet.Section;
import eu.savoirfaire.catalogue.sheet.Sheet;
import eu.savoirfaire.infra.vocabulary.Language;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WayTest {

    @Test
    void afterASectionComesTheNextRequiredOneWithoutAText() {
        assertThat(after(Section.SUBJECT, Section.INSTITUTION, Section.SUBJECT)).isEqualTo("/sheets/GP-1/description");
        assertThat(after(Section.TERRITORY, Section.STAKEHOLDERS)).isEqualTo("/sheets/GP-1/beneficiaries");
    }

    @Test
    void afterTheLastOneThoseThatWereSkippedComeAgain() {
        assertThat(after(Section.RESULTS, Section.RESULTS)).isEqualTo("/sheets/GP-1/institution");
    }

    @Test
    void afterEverythingThatIsRequiredComesTheCheck() {
        assertThat(after(Section.RESULTS, Section.values())).isEqualTo("/sheets/GP-1/check");
    }

    @Test
    void afterWhatNobodyHasToWriteComesTheList() {
        assertThat(after(Section.FUTURE, Section.values())).isEqualTo("/sheets/GP-1");
    }

    private static String after(Section section, Section... filled) {
        var texts = new EnumMap<Section, String>(Section.class);
        for (var one : EnumSet.copyOf(Set.of(filled))) {
            texts.put(one, "text");
        }
        return Way.after("GP-1", section, new Sheet(texts, Language.IT, Language.IT));
    }
}
