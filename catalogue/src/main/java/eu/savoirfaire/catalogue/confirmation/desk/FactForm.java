package eu.savoirfaire.catalogue.confirmation.desk;

import eu.savoirfaire.catalogue.fact.AsOf;
import eu.savoirfaire.catalogue.fact.BuildingBlock;
import eu.savoirfaire.catalogue.fact.Indicator;
import eu.savoirfaire.catalogue.fact.Part;
import eu.savoirfaire.catalogue.fact.Qualifier;
import eu.savoirfaire.catalogue.fact.Quantity;
import eu.savoirfaire.catalogue.fact.Stage;
import eu.savoirfaire.catalogue.fact.Tie;
import eu.savoirfaire.catalogue.fact.TieKind;
import eu.savoirfaire.catalogue.structure.figure.NumberReader;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.message.Formats;
import eu.savoirfaire.infra.web.message.Label;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the rows of facts as typed, numbers as the reader's language writes them, and says what has to be mended. */
final class FactForm {
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_TEXT = 1_000;
    private static final int MOST_PARTS = 20;
    private static final Pattern RANGE = Pattern.compile("(.+?)\\s*[-–—]\\s*(.+)");
    private static final Pattern PRACTICE = Pattern.compile("GP-\\d{4}-\\d{4,}");
    private static final Pattern PROJECT = Pattern.compile("project/[0-9a-f-]{36}");

    private final Typed typed;
    private final Formats formats;
    private final NumberReader numbers;
    private FormErrors errors = FormErrors.none();

    FactForm(Typed typed, Language language) {
        this.typed = typed;
        this.formats = Formats.of(language);
        this.numbers = NumberReader.of(language);
    }

    FormErrors errors() {
        return errors;
    }

    static String written(Quantity quantity, Formats formats) {
        return quantity.isRange()
                ? formats.number(quantity.from()) + "–" + formats.number(quantity.to())
                : formats.number(quantity.from());
    }

    static String written(List<Part> parts, Formats formats) {
        return String.join(
                "\n",
                parts.stream()
                        .map(part -> part.label() + ": " + formats.number(part.number()))
                        .toList());
    }

    /** The row as typed over what it was; empty, with an error, where it cannot be read. */
    Optional<Indicator> indicator(String row, Indicator before) {
        var label = typed.text("label-" + row, before.label());
        requireText("label-" + row, label);
        var quantity = quantity("value-" + row, typed.text("value-" + row, written(before.quantity(), formats)));
        var asOf = typed.text("asof-" + row, before.asOf() == null ? "" : before.asOf());
        if (!asOf.isEmpty() && AsOf.read(asOf).isEmpty()) {
            wrong("asof-" + row, Label.key("catalogue.structure.asof.wrong", asOf));
        }
        var parts = parts("parts-" + row, typed.text("parts-" + row, written(before.parts(), formats)));
        return quantity.map(value -> new Indicator(
                        label,
                        value,
                        cut(typed.text("unit-" + row, before.unit()), 40),
                        one(Qualifier.values(), typed.text("qualifier-" + row, ""), before.qualifier()),
                        one(Stage.values(), typed.text("stage-" + row, ""), before.stage()),
                        asOf.isEmpty() ? null : asOf,
                        parts,
                        true,
                        before.phrase()))
                .map(indicator -> addingUp("parts-" + row, indicator));
    }

    private Indicator addingUp(String field, Indicator indicator) {
        indicator
                .lacking()
                .ifPresent(lacking -> wrong(
                        field,
                        Label.key(
                                lacking.signum() > 0
                                        ? "catalogue.structure.parts.lacking"
                                        : "catalogue.structure.parts.too-much",
                                formats.number(indicator.sum()),
                                written(indicator.quantity(), formats),
                                formats.number(lacking.abs()))));
        return indicator;
    }

    private Optional<Quantity> quantity(String field, String text) {
        var range = RANGE.matcher(text);
        var one = numbers.read(text);
        if (one.isPresent()) {
            return Optional.of(Quantity.of(one.get()));
        }
        if (range.matches()) {
            var from = numbers.read(range.group(1));
            var to = numbers.read(range.group(2));
            if (from.isPresent() && to.isPresent() && from.get().compareTo(to.get()) <= 0) {
                return Optional.of(new Quantity(from.get(), to.get()));
            }
        }
        wrong(field, Label.key("catalogue.structure.value.wrong", text, formats.number(2500)));
        return Optional.empty();
    }

    private List<Part> parts(String field, String text) {
        var parts = new ArrayList<Part>();
        for (var line : text.lines().filter(line -> !line.isBlank()).toList()) {
            var colon = line.lastIndexOf(':');
            var number = colon < 1 ? Optional.<BigDecimal>empty() : numbers.read(line.substring(colon + 1));
            if (number.isEmpty() || parts.size() == MOST_PARTS) {
                wrong(field, Label.key("catalogue.structure.parts.wrong", line));
                return List.of();
            }
            parts.add(new Part(cut(line.substring(0, colon).strip(), LONGEST_NAME), number.get()));
        }
        return parts;
    }

    BuildingBlock block(String row, BuildingBlock before) {
        var name = typed.text("name-" + row, before.name());
        requireText("name-" + row, name);
        return new BuildingBlock(
                name,
                cut(typed.text("what-" + row, before.what()), LONGEST_TEXT),
                cut(typed.text("needs-" + row, before.needs()), LONGEST_TEXT),
                typed.has("name-" + row) ? typed.has("alone-" + row) : before.alone(),
                true,
                before.phrase());
    }

    Tie tie(String row, Tie before) {
        var kind = one(TieKind.values(), typed.text("kind-" + row, ""), before.kind());
        var chosen = typed.text("project-" + row, "");
        var target =
                kind == TieKind.PROJECT && !chosen.isEmpty() ? chosen : typed.text("target-" + row, before.target());
        var title = typed.text("title-" + row, before.title());
        if (!isSound(kind, target)) {
            wrong(
                    "target-" + row,
                    Label.key("catalogue.structure.target.wrong." + (kind.isLineage() ? "practice" : "web")));
        }
        if (target.isEmpty() && !kind.isLineage()) {
            requireText("title-" + row, title);
        }
        return new Tie(kind, cut(title, LONGEST_NAME), target, true, before.phrase());
    }

    /** Checked for its form alone: nothing is fetched. */
    private static boolean isSound(TieKind kind, String target) {
        if (kind.isLineage()) {
            return PRACTICE.matcher(target).matches();
        }
        if (target.isEmpty() || PROJECT.matcher(target).matches() && kind == TieKind.PROJECT) {
            return kind != TieKind.DOCUMENT && kind != TieKind.RECORDING || !target.isEmpty();
        }
        try {
            var address = new URI(target);
            var isWeb = "https".equals(address.getScheme()) || "http".equals(address.getScheme());
            return isWeb && address.getHost() != null && address.getUserInfo() == null && target.length() <= 500;
        } catch (URISyntaxException none) {
            return false;
        }
    }

    private void requireText(String field, String text) {
        if (text.isEmpty() || text.length() > LONGEST_NAME) {
            wrong(field, Label.key("catalogue.structure.text.wrong", LONGEST_NAME));
        }
    }

    private void wrong(String field, Label what) {
        errors = errors.with(field, what);
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }

    private static <T extends Enum<T>> T one(T[] values, String name, T otherwise) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElse(otherwise);
    }
}
