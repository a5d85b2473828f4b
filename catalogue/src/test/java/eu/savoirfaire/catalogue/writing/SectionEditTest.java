package eu.savoirfaire.catalogue.writing;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.catalogue.sheet.Section;
import eu.savoirfaire.catalogue.sheet.Sheet;
import eu.savoirfaire.catalogue.writing.SectionEdit.Taken;
import eu.savoirfaire.infra.vocabulary.Language;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Several people write in one sheet, each from what they saw; whatever was saved stays. */
class SectionEditTest {
    private static final Sheet SHEET = new Sheet(Map.of(Section.SUBJECT, "A desk on wheels"), Language.EN, Language.EN);

    @Test
    void aTextGoesIntoItsSectionAndNoOther() {
        var edit = edit(Section.RESULTS, "", "Six hundred cases closed.");

        assertThat(edit.into(SHEET))
                .isEqualTo(new Taken.Changed(SHEET.with(Section.RESULTS, "Six hundred cases closed.")));
    }

    @Test
    void whatOthersWroteIntoOtherSectionsMeanwhileStays() {
        var meanwhile = SHEET.with(Section.TERRITORY, "Twelve villages");

        assertThat(edit(Section.SUBJECT, "A desk on wheels", "A desk in a camper")
                        .into(meanwhile))
                .isEqualTo(new Taken.Changed(meanwhile.with(Section.SUBJECT, "A desk in a camper")));
    }

    @Test
    void theSameSectionChangedByTwoIsAConflictWithBothTexts() {
        var meanwhile = SHEET.with(Section.SUBJECT, "An office on wheels");

        assertThat(edit(Section.SUBJECT, "A desk on wheels", "A desk in a camper")
                        .into(meanwhile))
                .isEqualTo(new Taken.Conflict("An office on wheels"));
    }

    @Test
    void theSameTextByTwoIsNoConflict() {
        var meanwhile = SHEET.with(Section.SUBJECT, "A desk in a camper");

        assertThat(edit(Section.SUBJECT, "A desk on wheels", "A desk in a camper")
                        .into(meanwhile))
                .isEqualTo(new Taken.Same());
    }

    @Test
    void aMarkThatIsNoneNeverOverwritesAText() {
        var forged = new SectionEdit(Section.SUBJECT, TextMark.read("anything"), "Mine");

        assertThat(forged.into(SHEET)).isInstanceOf(Taken.Conflict.class);
    }

    /**
     * Authors look at a section, write a word of their own into it, and send it whenever they like; on a conflict they put
     * their word behind what the other saved. In the end every word is there, once, in the section it was written for.
     */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233, 377, 610, 987, 1597})
    void noWordOfAnyInterleavingIsLost(long seed) {
        var random = new Random(seed);
        var authors = new ArrayList<Author>();
        for (var number = 0; number < 2 + random.nextInt(3); number++) {
            authors.add(new Author(number));
        }
        var sheet = new Sheet(Map.of(), Language.EN, Language.EN);
        Map<Section, List<String>> words = new EnumMap<>(Section.class);
        var conflicts = 0;
        for (var step = 0; step < 2_000; step++) {
            var author = authors.get(random.nextInt(authors.size()));
            if (author.edit == null) {
                author.look(sheet, Section.values()[random.nextInt(Section.values().length)], step);
            } else if (random.nextInt(3) > 0) {
                switch (author.edit.into(sheet)) {
                    case Taken.Changed(var changed) -> {
                        sheet = changed;
                        words.computeIfAbsent(author.edit.section(), _ -> new ArrayList<>())
                                .add(author.word);
                        author.edit = null;
                    }
                    case Taken.Conflict(var theirs) -> {
                        conflicts++;
                        author.merge(theirs);
                    }
                    case Taken.Same() -> throw new AssertionError("every word is new, seed " + seed);
                }
            }
        }

        assertThat(conflicts).as("seed %d", seed).isPositive();
        for (var section : Section.values()) {
            assertThat(sheet.text(section).orElse("").split(" "))
                    .as("seed %d, %s", seed, section)
                    .containsExactlyInAnyOrderElementsOf(words.getOrDefault(section, List.of("")));
        }
    }

    private static SectionEdit edit(Section section, String seen, String text) {
        return new SectionEdit(section, TextMark.of(seen), text);
    }

    /** Somebody with at most one text on their desk. */
    private static final class Author {
        private final int number;
        private String word = "";
        private @Nullable SectionEdit edit;

        Author(int number) {
            this.number = number;
        }

        void look(Sheet sheet, Section section, int step) {
            word = "w" + number + "-" + step;
            edit = written(section, sheet.text(section).orElse(""));
        }

        void merge(String theirs) {
            edit = written(Objects.requireNonNull(edit).section(), theirs);
        }

        private SectionEdit written(Section section, String seen) {
            return SectionEditTest.edit(section, seen, (seen + " " + word).strip());
        }
    }
}
