package eu.savoirfaire.platform.desk.text;

import eu.savoirfaire.infra.refusal.Refusal;
import java.util.List;

/** What is not done with texts, to be expected. */
sealed interface TextRefusal extends Refusal {

    /** The program has no such text. */
    record Unknown(String key) implements TextRefusal {
        @Override
        public String code() {
            return "platform.desk.texts.unknown";
        }

        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }

        @Override
        public List<Object> arguments() {
            return List.of(key);
        }
    }

    /** Somebody else changed the text at the same moment. */
    record Overtaken() implements TextRefusal {
        @Override
        public String code() {
            return "platform.desk.texts.overtaken";
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }
}
