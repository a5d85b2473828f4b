package eu.savoirfaire.infra.document;

import eu.savoirfaire.infra.refusal.Refusal;
import java.util.List;

/** Why a file was not read. The first argument of every message is the file's name. */
public sealed interface DocumentRefusal extends Refusal {

    /** The file's name as the person gave it. */
    String name();

    @Override
    default Kind kind() {
        return Kind.INVALID;
    }

    @Override
    default List<Object> arguments() {
        return List.of(name());
    }

    record Missing(String name) implements DocumentRefusal {
        @Override
        public String code() {
            return "infra.document.missing";
        }
    }

    record Directory(String name) implements DocumentRefusal {
        @Override
        public String code() {
            return "infra.document.directory";
        }
    }

    /** The file is there, but may not be read, is a device, or failed half-way. */
    record Unreadable(String name) implements DocumentRefusal {
        @Override
        public String code() {
            return "infra.document.unreadable";
        }
    }

    /** No byte, or no letter. */
    record Empty(String name) implements DocumentRefusal {
        @Override
        public String code() {
            return "infra.document.empty";
        }
    }

    record TooLarge(String name, int limitMebibytes) implements DocumentRefusal {
        @Override
        public String code() {
            return "infra.document.too-large";
        }

        @Override
        public Kind kind() {
            return Kind.TOO_LARGE;
        }

        @Override
        public List<Object> arguments() {
            return List.of(name, limitMebibytes);
        }
    }

    /** More lines or pages, or longer lines, than any report has. */
    record TooLong(String name) implements DocumentRefusal {
        @Override
        public String code() {
            return "infra.document.too-long";
        }

        @Override
        public Kind kind() {
            return Kind.TOO_LARGE;
        }
    }

    /** Unpacks to far more than it weighs. */
    record ArchiveBomb(String name) implements DocumentRefusal {
        @Override
        public String code() {
            return "infra.document.archive-bomb";
        }

        @Override
        public Kind kind() {
            return Kind.TOO_LARGE;
        }
    }

    /** Not text, and no kind of document that is known. */
    record Binary(String name) implements DocumentRefusal {
        @Override
        public String code() {
            return "infra.document.binary";
        }
    }

    /** A known kind of file that is not read, such as a picture or a spreadsheet. */
    record Unsupported(String name, String what) implements DocumentRefusal {
        @Override
        public String code() {
            return "infra.document.unsupported";
        }

        @Override
        public List<Object> arguments() {
            return List.of(name, what);
        }
    }

    record Damaged(String name, Format format) implements DocumentRefusal {
        @Override
        public String code() {
            return "infra.document.damaged";
        }

        @Override
        public List<Object> arguments() {
            return List.of(name, format.name());
        }
    }

    record Encrypted(String name) implements DocumentRefusal {
        @Override
        public String code() {
            return "infra.document.encrypted";
        }
    }

    record WithMacros(String name) implements DocumentRefusal {
        @Override
        public String code() {
            return "infra.document.with-macros";
        }
    }

    /** The bytes are text in no encoding that is known, or in a mixture of two. */
    record WrongEncoding(String name, int line) implements DocumentRefusal {
        @Override
        public String code() {
            return "infra.document.wrong-encoding";
        }

        @Override
        public List<Object> arguments() {
            return List.of(name, line);
        }
    }

    /**
     * Holds what acts by itself or hides something: a script, another file, a link that is followed on opening, remarks of
     * people. Its message chooses by the second argument.
     *
     * @param what {@code script}, {@code embedded}, {@code linked} or {@code remarks}
     */
    record Active(String name, String what) implements DocumentRefusal {
        @Override
        public String code() {
            return "infra.document.active";
        }

        @Override
        public List<Object> arguments() {
            return List.of(name, what);
        }
    }

    /** A picture that cannot be drawn. */
    record BadPicture(String name) implements DocumentRefusal {
        @Override
        public String code() {
            return "infra.document.bad-picture";
        }
    }

    /** More picture elements than any screen shows. */
    record HugePicture(String name, int limitMegapixels) implements DocumentRefusal {
        @Override
        public String code() {
            return "infra.document.huge-picture";
        }

        @Override
        public Kind kind() {
            return Kind.TOO_LARGE;
        }

        @Override
        public List<Object> arguments() {
            return List.of(name, limitMegapixels);
        }
    }
}
