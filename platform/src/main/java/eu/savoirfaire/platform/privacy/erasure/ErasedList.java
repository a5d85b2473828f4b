package eu.savoirfaire.platform.privacy.erasure;

import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.storage.DataFolder;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The ids of everybody who was erased, a line each, in a file beside the database and in no backup of it: who comes back
 * with a backup from before is erased again. The ids name nobody.
 */
@Singleton
public class ErasedList {
    /** Its name in the data folder. */
    public static final String FILE = "erased.txt";

    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private final Path file;

    @Inject
    ErasedList(DataFolder folder) {
        this(folder.path().resolve(FILE));
    }

    ErasedList(Path file) {
        this.file = file;
    }

    /** All that are in it; what is no id, such as half a line, is passed over. */
    synchronized Set<PersonId> all() {
        if (Files.notExists(file)) {
            return Set.of();
        }
        try (var lines = Files.lines(file, StandardCharsets.US_ASCII)) {
            return lines.map(String::strip)
                    .filter(line -> ID.matcher(line).matches())
                    .map(UUID::fromString)
                    .map(PersonId::new)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds those that are not in it yet, on the disk when it returns. */
    synchronized void add(Collection<PersonId> people) {
        var missing = new LinkedHashSet<>(people);
        missing.removeAll(all());
        // no folder is held where nothing is to be written, as in a rehearsal of the database alone
        if (missing.isEmpty() || Files.notExists(file.resolveSibling("."))) {
            return;
        }
        var lines = missing.stream().map(person -> "\n" + person.value()).collect(Collectors.joining("", "", "\n"));
        try (var channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
            channel.write(ByteBuffer.wrap(lines.getBytes(StandardCharsets.US_ASCII)));
            channel.force(true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
