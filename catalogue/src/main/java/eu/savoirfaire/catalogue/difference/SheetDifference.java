package eu.savoirfaire.catalogue.difference;

import eu.savoirfaire.catalogue.sheet.Section;
import eu.savoirfaire.catalogue.sheet.Sheet;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Arrays;
import java.util.List;

/** The public sections in which two sheets differ, in their order. */
@Serdeable
public record SheetDifference(List<Changed> sections) {

    /**
     * A section that changed.
     *
     * @param section its key
     */
    @Serdeable
    public record Changed(String section, List<WordDifference.Part> parts) {}

    public static SheetDifference between(Sheet before, Sheet after) {
        return new SheetDifference(Arrays.stream(Section.values())
                .filter(section -> section.isPublic() && !text(before, section).equals(text(after, section)))
                .map(section ->
                        new Changed(section.key(), WordDifference.between(text(before, section), text(after, section))))
                .toList());
    }

    private static String text(Sheet sheet, Section section) {
        return sheet.text(section).orElse("");
    }
}
