package eu.savoirfaire.workshops.programme;

import eu.savoirfaire.infra.refusal.Refusal;
import java.util.List;

/** Why a programme was not released. */
public sealed interface ProgrammeRefusal extends Refusal {

    @Override
    default Kind kind() {
        return Kind.INVALID;
    }

    /** There is nothing on it. */
    record Empty() implements ProgrammeRefusal {
        @Override
        public String code() {
            return "workshops.programme.empty";
        }
    }

    /** An item goes on when the workshop is over. */
    record TooLong(Item item) implements ProgrammeRefusal {
        @Override
        public String code() {
            return "workshops.programme.too-long";
        }

        @Override
        public List<Object> arguments() {
            return List.of(item.title());
        }
    }

    /** Two items are in one room at one time. */
    record Collision(Item first, Item second) implements ProgrammeRefusal {
        @Override
        public String code() {
            return "workshops.programme.collision";
        }

        @Override
        public List<Object> arguments() {
            return List.of(first.title(), second.title());
        }
    }
}
