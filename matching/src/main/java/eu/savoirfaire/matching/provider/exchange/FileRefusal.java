package eu.savoirfaire.matching.provider.exchange;

import eu.savoirfaire.infra.refusal.Refusal;
import java.util.List;

/** Why a whole file was not imported; nothing was. */
sealed interface FileRefusal extends Refusal {

    @Override
    default Kind kind() {
        return Kind.INVALID;
    }

    /** It is none of the formats. */
    record NoFormat() implements FileRefusal {
        @Override
        public String code() {
            return "matching.offers.import.no-format";
        }
    }

    /** It breaks off. */
    record Broken(int line, String why) implements FileRefusal {
        @Override
        public String code() {
            return "matching.offers.import.broken";
        }

        @Override
        public List<Object> arguments() {
            return List.of(line, why);
        }
    }

    record TooMany(int most) implements FileRefusal {
        @Override
        public String code() {
            return "matching.offers.import.too-many";
        }

        @Override
        public List<Object> arguments() {
            return List.of(most);
        }
    }

    /** The columns that every row needs are not there. */
    record NoColumns(String kindColumn, String titleColumn) implements FileRefusal {
        @Override
        public String code() {
            return "matching.offers.import.no-columns";
        }

        @Override
        public List<Object> arguments() {
            return List.of(kindColumn, titleColumn);
        }
    }
}
