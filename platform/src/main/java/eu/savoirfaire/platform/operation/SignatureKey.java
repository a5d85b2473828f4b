package eu.savoirfaire.platform.operation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * The secret that signs form tokens: made at the first start of a data folder, in a file that its owner alone may read.
 * Several nodes share one by {@code SAVOIR_WEB_SIGNATURE_KEY}. Other secrets of the folder are made in the same way.
 */
final class SignatureKey {
    private static final int BYTES = 32;

    private SignatureKey() {}

    /** The secret of a data folder that is held. */
    static String of(Path data) {
        return in(data, "form-signature.key");
    }

    /** The secret in a file of this name, made now if need be. */
    static String in(Path data, String name) {
        var folder = data.resolve("secret");
        var file = folder.resolve(name);
        try {
            if (Files.notExists(file)) {
                ownFolder(folder);
                make(file);
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whole or not at all, also when the program is killed meanwhile. */
    private static void make(Path file) throws IOException {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        var draft = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(draft);
        if (posix(file)) {
            Files.createFile(draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.writeString(draft, Base64.getEncoder().encodeToString(bytes) + "\n");
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void ownFolder(Path folder) throws IOException {
        try {
            if (posix(folder)) {
                Files.createDirectory(
                        folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            } else {
                Files.createDirectory(folder);
            }
        } catch (FileAlreadyExistsException _) {
            // made by an earlier start that was cut short
        }
    }

    private static boolean posix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
