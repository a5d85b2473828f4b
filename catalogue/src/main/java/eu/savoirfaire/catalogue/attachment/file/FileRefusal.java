package eu.savoirfaire.catalogue.attachment.file;

import eu.savoirfaire.infra.refusal.Refusal;
import java.util.List;

/** Why a file was not taken. The first argument of every message is the file's name. */
public sealed interface FileRefusal extends Refusal {

    String name();

    @Override
    default Kind kind() {
        return Kind.INVALID;
    }

    @Override
    default List<Object> arguments() {
        return List.of(name());
    }

    /** Of a kind that is not taken. */
    record OtherKind(String name) implements FileRefusal {
        @Override
        public String code() {
            return "catalogue.attachment.other-kind";
        }
    }

    /** It is not what its name says. */
    record WrongName(String name, FileKind is) implements FileRefusal {
        @Override
        public String code() {
            return "catalogue.attachment.wrong-name";
        }

        @Override
        public List<Object> arguments() {
            return List.of(name, is.name());
        }
    }

    /** A cell of a table begins a formula, which a spreadsheet would run. */
    record Formula(String name, int line) implements FileRefusal {
        @Override
        public String code() {
            return "catalogue.attachment.formula";
        }

        @Override
        public List<Object> arguments() {
            return List.of(name, line);
        }
    }

    /** It shows e-mail addresses or telephone numbers, which no public page does. */
    record PersonalDetails(String name, int found) implements FileRefusal {
        @Override
        public String code() {
            return "catalogue.attachment.personal-details";
        }

        @Override
        public List<Object> arguments() {
            return List.of(name, found);
        }
    }
}
