package eu.savoirfaire.catalogue.intake.form;

import eu.savoirfaire.catalogue.intake.text.Folded;
import eu.savoirfaire.catalogue.sheet.Section;
import eu.savoirfaire.infra.vocabulary.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The wordings of the form in each language, as data: {@code catalogue/form.yaml}. */
public final class SheetForm {
    private static final String RESOURCE = "/catalogue/form.yaml";

    private final Map<Language, Wording> wordings = new EnumMap<>(Language.class);

    /**
     * What the form says in one language. The first of each list is the one to print.
     *
     * @param workshop words for a workshop
     * @param exchange words that tell an exchange of good practices from other workshops
     * @param ordinals from the first on, forms of one ordinal apart by {@code |}
     */
    record Wording(
            List<String> headings,
            Map<Section, List<String>> labels,
            List<String> workshop,
            List<String> exchange,
            List<String> ordinals) {}

    private SheetForm() {}

    public static SheetForm load() {
        var form = new SheetForm();
        read().forEach((code, data) -> form.wordings.put(Language.of(code).orElseThrow(), wording(data)));
        return form;
    }

    /** The label of a section as the form prints it, in upper case, without its colon. */
    public String label(Section section, Language language) {
        return Objects.requireNonNull(wording(language).labels().get(section)).getFirst();
    }

    /** The heading of a sheet as the form prints it. */
    public String heading(Language language) {
        return wording(language).headings().getFirst();
    }

    Wording wording(Language language) {
        return Objects.requireNonNull(wordings.get(language));
    }

    Map<Language, Wording> wordings() {
        return wordings;
    }

    /** The folded forms of words. */
    static List<String> folded(List<String> words) {
        return words.stream().map(Folded::words).toList();
    }

    private static Wording wording(Map<String, Object> data) {
        var labels = new EnumMap<Section, List<String>>(Section.class);
        ((Map<?, ?>) Objects.requireNonNull(data.get("labels")))
                .forEach((key, texts) -> labels.put(Section.of((String) key).orElseThrow(), strings(texts)));
        return new Wording(
                strings(data.get("headings")),
                labels,
                strings(data.get("workshop")),
                strings(data.get("exchange")),
                strings(data.get("ordinals")));
    }

    private static List<String> strings(@Nullable Object list) {
        return ((List<?>) Objects.requireNonNull(list))
                .stream().map(String.class::cast).toList();
    }

    private static Map<String, Map<String, Object>> read() {
        var yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
        try (InputStream in = SheetForm.class.getResourceAsStream(RESOURCE)) {
            return yaml.load(Objects.requireNonNull(in, RESOURCE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
