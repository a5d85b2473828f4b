package eu.savoirfaire.matching.taxonomy.choosing;

import eu.savoirfaire.matching.taxonomy.choosing.Choice.Name;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * @param same a line each: the name from before, a space, the name of the release
 * @param kept a line each
 */
@MappedEntity(value = "taxonomy_choice", schema = "matching")
record ChoiceRow(
        @Id int number, @Nullable UUID releaseId, String same, String kept, String chosenBy, Instant chosenAt) {

    static String lines(SortedMap<Name, Name> same) {
        return same.entrySet().stream()
                .map(pair -> pair.getKey() + " " + pair.getValue())
                .collect(Collectors.joining("\n"));
    }

    static String lines(SortedSet<Name> kept) {
        return kept.stream().map(Name::toString).collect(Collectors.joining("\n"));
    }

    Choice choice() {
        var pairs = new TreeMap<Name, Name>();
        same.lines().map(line -> line.split(" ")).forEach(pair -> pairs.put(Name.of(pair[0]), Name.of(pair[1])));
        return new Choice(
                number,
                Optional.ofNullable(releaseId),
                pairs,
                kept.lines().map(Name::of).collect(Collectors.toCollection(TreeSet::new)),
                chosenBy,
                chosenAt);
    }
}
