package eu.savoirfaire.catalogue.intake;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.catalogue.intake.source.LineRange;
import eu.savoirfaire.catalogue.intake.source.Warning;
import eu.savoirfaire.catalogue.intake.source.WarningCode;
import eu.savoirfaire.catalogue.intake.workshop.Meeting;
import eu.savoirfaire.catalogue.intake.workshop.Participant;
import eu.savoirfaire.catalogue.intake.workshop.ReadTalk;
import eu.savoirfaire.catalogue.intake.workshop.ReadWorkshop;
import eu.savoirfaire.catalogue.intake.workshop.Recording;
import eu.savoirfaire.catalogue.sheet.Section;
import eu.savoirfaire.infra.document.DocumentReader;
import eu.savoirfaire.infra.document.Reading;
import eu.savoirfaire.infra.vocabulary.Language;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RealReportTest {
    private static RealReport real;
    private static Report report;

    @BeforeAll
    static void read() {
        real = RealReport.orSkip();
        var reading = new DocumentReader().read(RealReport.path());
        report = new ReportReader().read(((Reading.Done) reading).document().lines());
    }

    @Test
    void twelveSheetsAndTwoWorkshopsAreFound() {
        assertThat(report.sheets()).hasSize(12);
        assertThat(report.workshops()).hasSize(2);
        assertThat(report.warnings()).isEmpty();
    }

    @Test
    void everySectionOfEverySheetIsRightToTheCharacter() {
        assertSections(report, real);
    }

    static void assertSections(Report report, RealReport real) {
        var expected = real.sheets();
        assertThat(report.sheets()).hasSameSizeAs(expected);
        for (int i = 0; i < expected.size(); i++) {
            for (var section : Section.values()) {
                assertThat(report.sheets()
                                .get(i)
                                .text(section)
                                .map(RealReport::bare)
                                .orElse(null))
                        .as("sheet %d, %s", i + 1, section.key())
                        .isEqualTo(expected.get(i).get(section));
            }
        }
    }

    @Test
    void sixSheetsBelongToEachWorkshop() {
        assertThat(report.workshops().getFirst().sheets()).containsExactly(1, 2, 3, 4, 5, 6);
        assertThat(report.workshops().getLast().sheets()).containsExactly(7, 8, 9, 10, 11, 12);
    }

    @Test
    void theLanguageOfTheLabelsIsNotTakenForThatOfTheText() {
        assertThat(report.sheets().subList(0, 4)).allMatch(sheet -> sheet.labelLanguage() == Language.IT);
        assertThat(report.sheets().subList(4, 12)).allMatch(sheet -> sheet.labelLanguage() == Language.EN);
        assertThat(report.sheets())
                .extracting(ReadSheet::textLanguage)
                .containsExactly(
                        Language.IT,
                        Language.IT,
                        Language.IT,
                        Language.IT,
                        Language.EN,
                        Language.EN,
                        Language.ES,
                        Language.EN,
                        Language.EN,
                        Language.EN,
                        Language.EN,
                        Language.EN);
    }

    @Test
    void theWorkshopsHaveTheirDatesPlacesAndWaysOfMeeting() {
        var first = report.workshops().getFirst();
        var second = report.workshops().getLast();

        assertThat(first.ordinal()).isEqualTo(1);
        assertThat(first.date()).hasToString("Day[day=2019-04-12]");
        assertThat(first.place()).isEqualTo("Firenze");
        assertThat(first.meeting()).isEqualTo(Meeting.IN_PERSON);
        assertThat(first.onlinePlatform()).isNull();
        assertThat(first.title()).isEqualTo(real.lines().get(46).replaceAll("</?u>", ""));
        assertThat(second.ordinal()).isEqualTo(2);
        assertThat(second.date()).hasToString("Day[day=2021-01-29]");
        assertThat(second.place()).isEqualTo("Siviglia");
        assertThat(second.meeting()).isEqualTo(Meeting.ONLINE);
        assertThat(second.onlinePlatform()).isEqualTo("Zoom");
    }

    @Test
    void theFiveBodiesOfOneListItemAreFiveParticipants() {
        var participants = report.workshops().getFirst().participants();

        assertThat(participants).hasSize(12);
        assertThat(participants.subList(2, 7)).allMatch(body -> "partenariato di progetto".equals(body.role()));
        assertThat(participants.getFirst().role()).isEqualTo("capofila");
        assertThat(participants).extracting(Participant::name).noneMatch(name -> name.startsWith("devianza"));
    }

    @Test
    void theThreeTalksWithoutASheetAreReadWithTheirLines() {
        var talks = report.workshops().getFirst().talks();

        assertThat(talks)
                .extracting(ReadTalk::organisation)
                .containsExactly("Banca Etica", "PerMicro Firenze", "Euro-African Partnership");
        assertThat(talks)
                .extracting(ReadTalk::source)
                .containsExactly(new LineRange(87, 87), new LineRange(88, 88), new LineRange(89, 89));
        for (var talk : talks) {
            var words = talk.title().substring(1).replaceFirst("…$", "");
            var line = Objects.requireNonNull(talk.source()).fromLine();
            assertThat(real.lines().get(line - 1)).contains(words);
            assertThat(talk.title()).hasSizeBetween(40, 161);
        }
    }

    @Test
    void theSecondWorkshopHasNoTalkButItsRecordingsWereKept() {
        var second = report.workshops().getLast();

        assertThat(second.talks()).isEmpty();
        assertThat(second.recording()).isEqualTo(new Recording(new LineRange(685, 685)));
        assertThat(report.workshops().getFirst().recording()).isNull();
    }

    @Test
    void theWorkshopsAreToldInItalian() {
        assertThat(report.workshops()).extracting(ReadWorkshop::language).containsOnly(Language.IT);
    }

    @Test
    void withoutAListTheBodiesOfTheSheetsTookPart() {
        var names = report.workshops().getLast().participants().stream()
                .map(Participant::name)
                .toList();

        assertThat(names).hasSize(4).contains("INCOMA").noneMatch(name -> name.contains("Ahumada"));
    }

    @Test
    void theItemThatWasBrokenInTwoIsMendedWithAWarning() {
        var warnings = report.sheets().getLast().warnings();

        assertThat(warnings).containsExactly(new Warning(1462, WarningCode.SPLIT_BULLET));
    }

    @Test
    void onlyWhatTheReportLeavesOutIsWarnedOf() {
        var others = report.sheets().subList(0, 11).stream()
                .flatMap(sheet -> sheet.warnings().stream())
                .toList();

        assertThat(others).isEmpty();
    }

    @Test
    void sectionsKnowTheirLines() {
        assertThat(report.sheets().getFirst().sources()).containsEntry(Section.DESCRIPTION, new LineRange(119, 148));
    }

    @Test
    void sentencesCutByAPageAreMended() {
        var description = report.sheets().getFirst().text(Section.DESCRIPTION).orElseThrow();
        var lastWords = lastWord(119) + " " + real.lines().get(141).split(" ")[0];

        assertThat(description).contains(lastWords);
        assertThat(description.split("\n\n")).hasSize(4);
    }

    private String lastWord(int number) {
        var words = real.lines().get(number - 1).split(" ");
        return words[words.length - 1];
    }

    @Test
    void bulletsOfThreeShapesAreOneList() {
        var description = report.sheets().get(6).text(Section.DESCRIPTION).orElseThrow();

        var lists = List.of(description.split("\n\n")).stream()
                .filter(part -> part.startsWith("- "))
                .map(part -> part.lines().count())
                .toList();

        assertThat(lists).containsExactly(3L, 3L, 5L, 4L, 4L);
    }

    @Test
    void phoneNumbersAreInternational() {
        var contacts = report.sheets().get(6).contacts();

        assertThat(contacts).hasSize(2);
        assertThat(contacts).allSatisfy(contact -> {
            assertThat(contact.phones())
                    .singleElement()
                    .asString()
                    .startsWith("+34")
                    .hasSize(12);
            assertThat(contact.emails()).singleElement().asString().endsWith("@cepaim.org");
        });
    }

    @Test
    void everyShapeOfContactGivesItsPeople() {
        assertThat(report.sheets().stream().map(sheet -> sheet.contacts().size()))
                .containsExactly(2, 2, 0, 1, 1, 1, 2, 1, 1, 1, 1, 2);
        assertThat(report.sheets().stream().flatMap(sheet -> sheet.contacts().stream()))
                .allSatisfy(contact -> assertThat(contact.name().split(" ")).hasSizeBetween(2, 5));
    }

    @Test
    void itIsReadInTwoHundredMilliseconds() {
        var reader = new ReportReader();
        var documents = new DocumentReader();
        for (int i = 0; i < 20; i++) {
            reader.read(((Reading.Done) documents.read(RealReport.path()))
                    .document()
                    .lines());
        }

        var start = System.nanoTime();
        reader.read(
                ((Reading.Done) documents.read(RealReport.path())).document().lines());
        var milliseconds = (System.nanoTime() - start) / 1_000_000;

        System.out.println("the real report was read in " + milliseconds + " ms");
        assertThat(milliseconds).isLessThan(200);
    }
}
