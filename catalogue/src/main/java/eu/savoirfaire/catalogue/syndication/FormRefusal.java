package eu.savoirfaire.catalogue.syndication;

import eu.savoirfaire.catalogue.ExportForm;
import eu.savoirfaire.infra.refusal.Refusal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Why a sheet was not given in a form. */
sealed interface FormRefusal extends Refusal {

    /** There is no such form. */
    record Unknown(String form, Set<ExportForm> known) implements FormRefusal {
        @Override
        public String code() {
            return "catalogue.form.unknown";
        }

        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }

        @Override
        public List<Object> arguments() {
            return List.of(form, known.stream().map(ExportForm::code).collect(Collectors.joining(", ")));
        }
    }

    /** Too many documents are being made. */
    record Busy() implements FormRefusal {
        @Override
        public String code() {
            return "catalogue.form.busy";
        }

        @Override
        public Kind kind() {
            return Kind.UNAVAILABLE;
        }
    }
}
