package eu.savoirfaire.catalogue.offline.paper;

import eu.savoirfaire.infra.refusal.Refusal;
import java.util.List;

/** Why a readable document is no sheet. The first argument of every message is the file's name. */
public sealed interface PaperRefusal extends Refusal {

    String name();

    @Override
    default Kind kind() {
        return Kind.INVALID;
    }

    @Override
    default List<Object> arguments() {
        return List.of(name());
    }

    /** Neither Word nor OpenDocument text. */
    record OtherKind(String name) implements PaperRefusal {
        @Override
        public String code() {
            return "catalogue.offline.other-kind";
        }
    }

    /** None of the headings of the form stands in it. */
    record NoForm(String name) implements PaperRefusal {
        @Override
        public String code() {
            return "catalogue.offline.no-form";
        }
    }

    /** The form is there, and nothing in it. */
    record Blank(String name) implements PaperRefusal {
        @Override
        public String code() {
            return "catalogue.offline.blank";
        }
    }

    /** It has no subject, by which a sheet is known. */
    record NoSubject(String name) implements PaperRefusal {
        @Override
        public String code() {
            return "catalogue.offline.no-subject";
        }
    }

    /** It was made from another sheet than the one it was brought to. */
    record OtherSheet(String name, String practice) implements PaperRefusal {
        @Override
        public String code() {
            return "catalogue.offline.other-sheet";
        }

        @Override
        public List<Object> arguments() {
            return List.of(name, practice);
        }
    }
}
