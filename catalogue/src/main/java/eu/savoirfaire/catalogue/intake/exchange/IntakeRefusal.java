package eu.savoirfaire.catalogue.intake.exchange;

import eu.savoirfaire.infra.refusal.Refusal;
import java.util.List;

/** Why a readable document was not imported. The first argument of every message is the file's name. */
public sealed interface IntakeRefusal extends Refusal {

    @Override
    default Kind kind() {
        return Kind.INVALID;
    }

    /** No sheet and no workshop in it. */
    record NothingFound(String name) implements IntakeRefusal {
        @Override
        public String code() {
            return "catalogue.intake.nothing-found";
        }

        @Override
        public List<Object> arguments() {
            return List.of(name);
        }
    }

    /** Not JSON from this place on. */
    record BrokenJson(String name, int line, int column) implements IntakeRefusal {
        @Override
        public String code() {
            return "catalogue.intake.broken-json";
        }

        @Override
        public List<Object> arguments() {
            return List.of(name, line, column);
        }
    }

    /** Good JSON, but not of the shape that sheets have. */
    record UnexpectedJson(String name, int line, int column, String field) implements IntakeRefusal {
        @Override
        public String code() {
            return "catalogue.intake.unexpected-json";
        }

        @Override
        public List<Object> arguments() {
            return List.of(name, line, column, field);
        }
    }

    /** @param column number of the field in its row, from 1 */
    record BrokenCsv(String name, int line, int column) implements IntakeRefusal {
        @Override
        public String code() {
            return "catalogue.intake.broken-csv";
        }

        @Override
        public List<Object> arguments() {
            return List.of(name, line, column);
        }
    }
}
