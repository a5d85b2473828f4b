package eu.savoirfaire.workshops.material.file;

import eu.savoirfaire.infra.refusal.Refusal;
import java.util.List;

/** Why a file was not taken. The first argument of every message is the file's name. */
public sealed interface FileRefusal extends Refusal {

    String name();

    @Override
    default Kind kind() {
        return Kind.INVALID;
    }

    /** @param taken the kinds that are taken here */
    record OtherKind(String name, String taken) implements FileRefusal {
        @Override
        public String code() {
            return "workshops.material.file.other-kind";
        }

        @Override
        public List<Object> arguments() {
            return List.of(name, taken);
        }
    }

    /** No text in UTF-8, or letters that nobody sees. */
    record NoText(String name) implements FileRefusal {
        @Override
        public String code() {
            return "workshops.material.file.no-text";
        }

        @Override
        public List<Object> arguments() {
            return List.of(name);
        }
    }
}
