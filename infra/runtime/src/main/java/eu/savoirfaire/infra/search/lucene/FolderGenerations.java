package eu.savoirfaire.infra.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/**
 * A folder with a numbered folder per generation and a file that names the one that serves. The file is replaced in one
 * step, so a crash leaves either the old generation or the new one serving, and the other to be tidied away.
 */
record FolderGenerations(Path folder) implements Generations {
    private static final String PREFIX = "generation-";
    private static final String POINTER = "serving";

    @Override
    public Directory current() throws IOException {
        Files.createDirectories(folder);
        if (!Files.exists(pointer())) {
            point(PREFIX + 1);
        }
        return FSDirectory.open(serving());
    }

    private Path pointer() {
        return folder.resolve(POINTER);
    }

    private Path serving() throws IOException {
        var name = Files.readString(pointer()).strip();
        return folder.resolve(name.startsWith(PREFIX) ? name : PREFIX + 1);
    }

    @Override
    public Directory begin() throws IOException {
        var last = generations().stream()
                .mapToLong(FolderGenerations::number)
                .max()
                .orElse(0);
        return FSDirectory.open(folder.resolve(PREFIX + (last + 1)));
    }

    private List<Path> generations() throws IOException {
        try (var entries = Files.list(folder)) {
            return entries.filter(entry -> name(entry).matches(PREFIX + "\\d{1,18}"))
                    .toList();
        }
    }

    private static String name(Path entry) {
        return Objects.requireNonNull(entry.getFileName()).toString();
    }

    private static long number(Path generation) {
        return Long.parseLong(name(generation).substring(PREFIX.length()));
    }

    @Override
    public void serve(Directory next) throws IOException {
        point(name(((FSDirectory) next).getDirectory()));
        tidy();
    }

    private void point(String name) throws IOException {
        var half = folder.resolve(POINTER + ".half");
        Files.writeString(half, name);
        Files.move(half, pointer(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public void tidy() throws IOException {
        var serving = serving();
        for (var generation : generations()) {
            if (!generation.equals(serving)) {
                delete(generation);
            }
        }
    }

    private static void delete(Path generation) throws IOException {
        try (var files = Files.walk(generation)) {
            files.sorted(Comparator.reverseOrder()).forEach(FolderGenerations::deleteOne);
        }
    }

    private static void deleteOne(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
