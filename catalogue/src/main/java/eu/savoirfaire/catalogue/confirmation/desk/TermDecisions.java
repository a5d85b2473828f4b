package eu.savoirfaire.catalogue.confirmation.desk;

import eu.savoirfaire.catalogue.confirmation.Confirmable;
import eu.savoirfaire.catalogue.fact.Settled;
import eu.savoirfaire.catalogue.sheet.Classification;
import eu.savoirfaire.catalogue.sheet.Classification.Status;
import eu.savoirfaire.catalogue.sheet.Facet;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.message.Label;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Decides about the terms that a sheet is classified by. */
final class TermDecisions {
    private final Terms terms;
    private final Typed typed;
    private final Language language;
    private final Map<String, Classification> kept = new LinkedHashMap<>();
    private final List<Settled> settled = new ArrayList<>();
    private FormErrors errors = FormErrors.none();

    TermDecisions(Terms terms, Typed typed, Language language) {
        this.terms = terms;
        this.typed = typed;
        this.language = language;
    }

    static String row(Classification one) {
        return Typed.row(one.facet().name(), one.code(), one.phrase());
    }

    TermDecisions decide(Confirmable now) {
        for (var facet : Facet.values()) {
            now.proposed().of(facet).forEach(one -> decide(now, one));
            add(facet);
        }
        requireOneLevel();
        return this;
    }

    List<Classification> kept() {
        return List.copyOf(kept.values());
    }

    List<Settled> settled() {
        return settled;
    }

    FormErrors errors() {
        return errors;
    }

    private void decide(Confirmable now, Classification one) {
        var row = row(one);
        var instead = typed.text("instead-" + row, "");
        if (!instead.isEmpty()) {
            settle(one);
            meaning(one.facet(), instead, "instead-" + row)
                    .ifPresent(code -> confirm(one.facet(), code, one.phrase(), isDirect(one, row)));
            return;
        }
        switch (typed.decision(row, one.isConfirmed())) {
            case CONFIRM -> confirm(one.facet(), one.code(), one.phrase(), isDirect(one, row));
            case REJECT -> settle(one);
            case LATER -> {
                if (now.revision().structure().classifications().contains(one)) {
                    kept.putIfAbsent(key(one.facet(), one.code()), one);
                }
            }
        }
    }

    private boolean isDirect(Classification one, String row) {
        return one.facet() == Facet.BENEFICIARY && typed.has("d-" + row) ? !typed.has("indirect-" + row) : one.direct();
    }

    private void settle(Classification one) {
        settled.add(new Settled(one.facet().name(), one.code(), one.phrase()));
    }

    private void add(Facet facet) {
        var field = "add-" + facet.name();
        for (var word : typed.text(field, "").split("[;\n]")) {
            if (!word.isBlank()) {
                meaning(facet, word.strip(), field).ifPresent(code -> confirm(facet, code, null, true));
            }
        }
    }

    private void confirm(Facet facet, String code, @Nullable String phrase, boolean direct) {
        var before = kept.get(key(facet, code));
        if (before == null || !before.isConfirmed()) {
            kept.put(key(facet, code), new Classification(facet, code, Status.CONFIRMED, phrase, direct));
        }
    }

    private Optional<String> meaning(Facet facet, String word, String field) {
        return switch (terms.meaning(facet, word, language)) {
            case Terms.Meaning.One(String code) -> Optional.of(code);
            case Terms.Meaning.Unclear(List<String> near) -> {
                errors = errors.with(
                        field,
                        near.isEmpty()
                                ? Label.key("catalogue.structure.term.unknown", word)
                                : Label.key("catalogue.structure.term.unclear", word, String.join(" · ", near)));
                yield Optional.empty();
            }
        };
    }

    private void requireOneLevel() {
        var levels = kept.values().stream()
                .filter(one -> one.facet() == Facet.TRANSFERABILITY && one.isConfirmed())
                .toList();
        if (levels.size() > 1) {
            errors = errors.with("add-TRANSFERABILITY", Label.key("catalogue.structure.level.one"));
        }
    }

    private static String key(Facet facet, String code) {
        return facet + " " + code;
    }
}
