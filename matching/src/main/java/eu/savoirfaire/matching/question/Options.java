package eu.savoirfaire.matching.question;

import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.web.form.Choice;
import eu.savoirfaire.infra.web.message.Label;
import java.text.Collator;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Choices among closed lists. */
public final class Options {
    private static final Label NOT_SURE = Label.key("matching.question.not-sure");

    private Options() {}

    /** The constants of an enumeration, whose labels are the key with their name behind it. */
    public static <E extends Enum<E>> List<Choice> of(Class<E> type, String key, Collection<String> chosen) {
        return Arrays.stream(type.getEnumConstants())
                .map(one -> Choice.of(one.name(), Label.key(key + "." + one.name()), chosen.contains(one.name())))
                .toList();
    }

    /** The same with what each means under it. */
    public static <E extends Enum<E>> List<Choice> explained(Class<E> type, String key, Collection<String> chosen) {
        return Arrays.stream(type.getEnumConstants())
                .map(one -> new Choice(
                        one.name(),
                        Label.key(key + "." + one.name()),
                        chosen.contains(one.name()),
                        Label.key(key + "." + one.name() + ".hint")))
                .toList();
    }

    /** With "I am not sure" before them: it is an answer too. */
    public static List<Choice> orNotSure(List<Choice> choices) {
        return orNone(NOT_SURE, choices);
    }

    /** Choices of which none may be taken. */
    public static List<Choice> orNone(Label label, List<Choice> choices) {
        var none = choices.stream().noneMatch(Choice::chosen);
        return Stream.concat(Stream.of(Choice.of("", label, none)), choices.stream())
                .toList();
    }

    /** Things that have a name in the reader's language, by that name. */
    public static <T> List<Choice> named(
            Collection<T> things,
            Function<T, String> code,
            Function<T, String> name,
            Collection<String> chosen,
            Language language) {
        var order = Collator.getInstance(language.locale());
        return things.stream()
                .sorted((one, other) -> order.compare(name.apply(one), name.apply(other)))
                .map(one -> Choice.of(code.apply(one), Label.of(name.apply(one)), chosen.contains(code.apply(one))))
                .toList();
    }
}
