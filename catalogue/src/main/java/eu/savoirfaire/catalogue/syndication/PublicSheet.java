package eu.savoirfaire.catalogue.syndication;

import eu.savoirfaire.catalogue.Catalogue.PresentedWorkshop;
import eu.savoirfaire.catalogue.sheet.Classification;
import eu.savoirfaire.catalogue.sheet.Life;
import eu.savoirfaire.catalogue.sheet.Section;
import eu.savoirfaire.catalogue.sheet.Sheet;
import eu.savoirfaire.catalogue.sheet.Structure;
import eu.savoirfaire.catalogue.translation.reader.Fragment;
import eu.savoirfaire.catalogue.translation.reader.Fragment.Label;
import eu.savoirfaire.catalogue.translation.reader.Readings;
import eu.savoirfaire.infra.vocabulary.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What anybody may take away of a published sheet: no contact section, no e-mail address and no personal phone number
 * in any text, no character that does not belong in a text.
 *
 * @param permalink the absolute address of its page
 * @param revision from 1
 * @param organisation the name of the organisation whose practice it is
 * @param life of the practice now, whatever revision this is
 * @param sheet its public sections
 * @param facts what a curator confirmed beside the text: indicators, building blocks, ties, an assessment
 * @param workshops where it was presented, the earliest first
 * @param readings the languages in which it can be read
 */
public record PublicSheet(
        String code,
        String slug,
        String permalink,
        int revision,
        Instant publishedAt,
        String organisation,
        Life life,
        Sheet sheet,
        List<Classification> classifications,
        Structure facts,
        List<PresentedWorkshop> workshops,
        Readings readings) {

    /** One that nobody translated. */
    public PublicSheet(
            String code,
            String slug,
            String permalink,
            int revision,
            Instant publishedAt,
            String organisation,
            Life life,
            Sheet sheet,
            List<Classification> classifications,
            Structure facts,
            List<PresentedWorkshop> workshops) {
        this(
                code,
                slug,
                permalink,
                revision,
                publishedAt,
                organisation,
                life,
                sheet,
                classifications,
                facts,
                workshops,
                Readings.none());
    }

    public PublicSheet {
        classifications = List.copyOf(classifications);
        workshops = List.copyOf(workshops);
        if (sheet.texts().keySet().stream().anyMatch(section -> !section.isPublic())) {
            throw new IllegalArgumentException("a section that is not public in " + code);
        }
    }

    /** The subject as written, on one line, whole. */
    public String title() {
        return onOneLine(sheet.text(Section.SUBJECT).orElse(code));
    }

    private static String onOneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    /** The same sheet for a reader who asked for a language. */
    public PublicSheet readIn(Language asked) {
        return new PublicSheet(
                code,
                slug,
                permalink,
                revision,
                publishedAt,
                organisation,
                life,
                sheet,
                classifications,
                facts,
                workshops,
                readings.in(asked));
    }

    /** Its sections as the reader gets them, in their order. */
    public Map<Section, Fragment> fragments() {
        return readings.fragments(sheet);
    }

    /** The title in the language asked for, where a person approved it; else as written. */
    public Fragment titleRead() {
        return readings.asked()
                .flatMap(asked -> titleIn(asked).map(title -> new Fragment(title, asked, Label.NONE)))
                .orElseGet(() -> new Fragment(
                        title(),
                        language(),
                        readings.asked().filter(asked -> asked != language()).isPresent()
                                ? Label.OTHER_LANGUAGE
                                : Label.NONE));
    }

    /** The title that a person approved in another language, on one line. */
    public Optional<String> titleIn(Language other) {
        return readings.approved(other, Section.SUBJECT).map(PublicSheet::onOneLine);
    }

    /** The day on which the revision was published, in UTC. */
    public LocalDate published() {
        return LocalDate.ofInstant(publishedAt, ZoneOffset.UTC);
    }

    /** The language of its texts. */
    public Language language() {
        return sheet.textLanguage();
    }

    /** Its sections that have a text, in their order. */
    public Map<Section, String> texts() {
        return sheet.texts();
    }

    /** Where it was presented first. */
    public Optional<PresentedWorkshop> workshop() {
        return workshops.stream().findFirst();
    }
}
