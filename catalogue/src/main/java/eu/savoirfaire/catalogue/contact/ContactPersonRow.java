package eu.savoirfaire.catalogue.contact;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * @param post role and organisation
 * @param emails one a line, each line ended and the first one begun by a line end, so that one can be found
 * @param phones likewise
 */
@MappedEntity(value = "contact_person", schema = "catalogue")
record ContactPersonRow(
        @Id UUID id,
        UUID practiceId,
        int place,
        String shownAs,
        String name,
        String post,
        String emails,
        String phones) {

    ContactPerson person() {
        return new ContactPerson(shownAs, name, post, lines(emails), lines(phones));
    }

    static String written(List<String> lines) {
        return "\n" + String.join("\n", lines) + "\n";
    }

    private static List<String> lines(String text) {
        return Stream.of(text.split("\n")).filter(line -> !line.isEmpty()).toList();
    }
}
