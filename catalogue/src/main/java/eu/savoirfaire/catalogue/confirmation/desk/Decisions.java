package eu.savoirfaire.catalogue.confirmation.desk;

import eu.savoirfaire.catalogue.confirmation.Confirmable;
import eu.savoirfaire.catalogue.confirmation.Confirmed;
import eu.savoirfaire.catalogue.fact.Assessment;
import eu.savoirfaire.catalogue.fact.BuildingBlock;
import eu.savoirfaire.catalogue.fact.Indicator;
import eu.savoirfaire.catalogue.fact.Qualifier;
import eu.savoirfaire.catalogue.fact.Quantity;
import eu.savoirfaire.catalogue.fact.Settled;
import eu.savoirfaire.catalogue.fact.Stage;
import eu.savoirfaire.catalogue.fact.Tie;
import eu.savoirfaire.catalogue.fact.TieKind;
import eu.savoirfaire.catalogue.sheet.Classification;
import eu.savoirfaire.catalogue.sheet.Classification.Status;
import eu.savoirfaire.catalogue.sheet.Facet;
import eu.savoirfaire.catalogue.sheet.Structure;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.web.form.FormErrors;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes of what there is and what was typed what is to be. Saying the same twice comes to the same. */
final class Decisions {
    static final String NEW_INDICATOR = "indicator-new";
    static final String NEW_BLOCK = "block-new";
    static final String NEW_TIE = "tie-new";
    static final Indicator NO_INDICATOR =
            new Indicator("", Quantity.of(0), "", Qualifier.EXACT, Stage.ACHIEVED, null, List.of(), false, null);
    static final BuildingBlock NO_BLOCK = new BuildingBlock("", "", "", true, false, null);
    static final Tie NO_TIE = new Tie(TieKind.DOCUMENT, "", "", false, null);
    private static final int LONGEST_REASON = 1_000;
    private static final int MOST = 60;

    private final Terms terms;
    private final Typed typed;
    private final Language language;
    private final FactForm facts;
    private final List<Settled> settled = new ArrayList<>();

    Decisions(Terms terms, Typed typed, Language language) {
        this.terms = terms;
        this.typed = typed;
        this.language = language;
        this.facts = new FactForm(typed, language);
    }

    static String row(Indicator one) {
        return Typed.row(Settled.INDICATOR, one.key(), one.phrase());
    }

    static String row(BuildingBlock one) {
        return Typed.row(Settled.BLOCK, one.key(), one.phrase());
    }

    static String row(Tie one) {
        return Typed.row(Settled.TIE, one.key(), one.phrase());
    }

    /** What a curator decided. */
    Confirmed confirmed(Confirmable now) {
        var of = new TermDecisions(terms, typed, language).decide(now);
        var people = new PeopleForm(typed);
        var kept = people.people(now);
        settled.addAll(of.settled());
        var structure = structure(now, of.kept(), assessment(now.revision().structure()), true);
        return new Confirmed(structure, kept, joined(of.errors(), facts.errors(), people.errors()));
    }

    /** What an author declared: transferability in place of what was only proposed of it, and facts that wait for a curator. */
    Confirmed declared(Confirmable now) {
        var known = now.revision().structure();
        var structure = structure(now, declaredTerms(known), known.assessment(), false);
        return new Confirmed(structure, now.people(), facts.errors());
    }

    private List<Classification> declaredTerms(Structure known) {
        var level = typed.text("declare-level", "");
        if (!terms.codes(Facet.TRANSFERABILITY).contains(level)) {
            return known.classifications();
        }
        var others = known.classifications().stream()
                .filter(one -> one.isConfirmed() || one.facet() != Facet.TRANSFERABILITY && one.facet() != Facet.SCOPE);
        var scopes = typed.all("declare-scope").stream()
                .filter(terms.codes(Facet.SCOPE)::contains)
                .map(code -> declared(Facet.SCOPE, code));
        return Stream.concat(others, Stream.concat(Stream.of(declared(Facet.TRANSFERABILITY, level)), scopes))
                .distinct()
                .toList();
    }

    private static Classification declared(Facet facet, String code) {
        return new Classification(facet, code, Status.PROPOSED, null, true);
    }

    private Structure structure(
            Confirmable now, List<Classification> classifications, @Nullable Assessment assessment, boolean curator) {
        var known = now.revision().structure();
        var proposed = now.proposed();
        var indicators = decided(
                proposed.indicators(),
                known.indicators(),
                new Kind<>(
                        Settled.INDICATOR,
                        Indicator::confirmed,
                        Indicator::key,
                        Indicator::phrase,
                        facts::indicator,
                        Indicator::asConfirmed),
                curator);
        var blocks = decided(
                proposed.blocks(),
                known.blocks(),
                new Kind<>(
                        Settled.BLOCK,
                        BuildingBlock::confirmed,
                        BuildingBlock::key,
                        BuildingBlock::phrase,
                        (row, one) -> Optional.of(facts.block(row, one)),
                        BuildingBlock::asConfirmed),
                curator);
        var ties = decided(
                proposed.ties(),
                known.ties(),
                new Kind<>(
                        Settled.TIE,
                        Tie::confirmed,
                        Tie::key,
                        Tie::phrase,
                        (row, one) -> Optional.of(facts.tie(row, one)),
                        Tie::asConfirmed),
                curator);
        added("label-", "value-", NEW_INDICATOR)
                .flatMap(row -> facts.indicator(row, NO_INDICATOR))
                .ifPresent(one -> indicators.add(one.asConfirmed(curator)));
        added("name-", "what-", NEW_BLOCK)
                .ifPresent(row -> blocks.add(facts.block(row, NO_BLOCK).asConfirmed(curator)));
        added("title-", "target-", NEW_TIE)
                .or(() -> added("project-", "project-", NEW_TIE))
                .ifPresent(row -> ties.add(facts.tie(row, NO_TIE).asConfirmed(curator)));
        var all = Stream.concat(known.settled().stream(), settled.stream())
                .distinct()
                .toList();
        return new Structure(
                classifications, most(indicators), most(blocks), most(ties), assessment, all, known.edition());
    }

    private static <T> List<T> most(List<T> facts) {
        return facts.stream().distinct().limit(MOST).toList();
    }

    private Optional<String> added(String one, String other, String row) {
        var isTyped = !typed.text(one + row, "").isEmpty()
                || !typed.text(other + row, "").isEmpty();
        return isTyped ? Optional.of(row) : Optional.empty();
    }

    /** What all kinds of facts have in common. */
    private record Kind<T>(
            String name,
            Function<T, Boolean> confirmed,
            Function<T, String> key,
            Function<T, @Nullable String> phrase,
            BiFunction<String, T, Optional<T>> typed,
            BiFunction<T, Boolean, T> as) {}

    /** An author edits what is declared, and leaves what a curator confirmed alone. */
    private <T> List<T> decided(List<T> offered, List<T> known, Kind<T> kind, boolean curator) {
        var kept = new ArrayList<T>();
        for (var one : offered) {
            var isConfirmed = kind.confirmed().apply(one);
            var row =
                    Typed.row(kind.name(), kind.key().apply(one), kind.phrase().apply(one));
            if (isConfirmed && !curator) {
                kept.add(one);
                continue;
            }
            switch (typed.decision(row, isConfirmed)) {
                case CONFIRM -> {
                    if (!isConfirmed) {
                        settle(kind, one);
                    }
                    var after = typed.has("d-" + row) ? kind.typed().apply(row, one) : Optional.of(one);
                    after.ifPresent(fact -> kept.add(kind.as().apply(fact, curator || isConfirmed)));
                }
                case REJECT -> settle(kind, one);
                case LATER -> {
                    if (known.contains(one)) {
                        kept.add(one);
                    }
                }
            }
        }
        return kept;
    }

    private <T> void settle(Kind<T> kind, T one) {
        var phrase = kind.phrase().apply(one);
        if (phrase != null) {
            settled.add(new Settled(kind.name(), kind.key().apply(one), phrase));
        }
    }

    private @Nullable Assessment assessment(Structure known) {
        if (!typed.has("assess-level")) {
            return known.assessment();
        }
        var level = typed.text("assess-level", "");
        if (!terms.codes(Facet.TRANSFERABILITY).contains(level)) {
            return null;
        }
        var scopes = typed.all("assess-scope").stream()
                .filter(terms.codes(Facet.SCOPE)::contains)
                .distinct()
                .toList();
        var reason = typed.text("assess-reason", "");
        return new Assessment(level, scopes, reason.substring(0, Math.min(reason.length(), LONGEST_REASON)));
    }

    private static FormErrors joined(FormErrors... several) {
        return new FormErrors(
                Stream.of(several).flatMap(errors -> errors.list().stream()).toList());
    }
}
