package eu.savoirfaire.infra.storage;

import eu.savoirfaire.infra.refusal.Refusal;
import java.nio.file.Path;
import java.util.List;

/** Why something that is kept could not be reached, saved or brought back; arguments are the paths concerned. */
public sealed interface StorageRefusal extends Refusal {

    /** Another process, usually the server, holds the data folder: end it or go through it (exit code 75). */
    record InUse(Path folder) implements StorageRefusal {
        @Override
        public String code() {
            return "infra.data-folder.in-use";
        }

        @Override
        public Kind kind() {
            return Kind.UNAVAILABLE;
        }

        @Override
        public List<Object> arguments() {
            return List.of(folder);
        }
    }

    /** The data folder cannot be created or written: its path is a file, or the user may not (exit code 69). */
    record NotWritable(Path folder) implements StorageRefusal {
        @Override
        public String code() {
            return "infra.data-folder.not-writable";
        }

        @Override
        public Kind kind() {
            return Kind.UNAVAILABLE;
        }

        @Override
        public List<Object> arguments() {
            return List.of(folder);
        }
    }

    /** A backup goes back only into an empty data folder, so that nothing is ever overwritten. */
    record FolderNotEmpty(Path folder) implements StorageRefusal {
        @Override
        public String code() {
            return "infra.restore.folder-not-empty";
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }

        @Override
        public List<Object> arguments() {
            return List.of(folder);
        }
    }

    /** Missing, no backup of this program, of a later version of it, cut off or damaged. */
    record NotABackup(Path file) implements StorageRefusal {
        @Override
        public String code() {
            return "infra.restore.not-a-backup";
        }

        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public List<Object> arguments() {
            return List.of(file);
        }
    }

    /** The backup's file exists already, or its folder does not. */
    record BackupNotWritable(Path file) implements StorageRefusal {
        @Override
        public String code() {
            return "infra.backup.not-writable";
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }

        @Override
        public List<Object> arguments() {
            return List.of(file);
        }
    }

    /** PostgreSQL is saved and brought back with its own tools ({@code pg_dump}, {@code pg_restore}). */
    record NotEmbedded() implements StorageRefusal {
        @Override
        public String code() {
            return "infra.backup.not-embedded";
        }

        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }
}
