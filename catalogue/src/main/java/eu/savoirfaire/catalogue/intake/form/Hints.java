package eu.savoirfaire.catalogue.intake.form;

import eu.savoirfaire.catalogue.intake.text.Folded;
import eu.savoirfaire.catalogue.sheet.Section;
import eu.savoirfaire.infra.vocabulary.Language;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the blank form says below each heading: help for whoever fills it in, and no text of a sheet when it was left there. */
public final class Hints {
    private static final Map<Language, ResourceBundle> BUNDLES =
            Arrays.stream(Language.values()).collect(Collectors.toUnmodifiableMap(Function.identity(), Hints::bundle));

    private static final Set<String> FOLDED = Arrays.stream(Language.values())
            .flatMap(language -> Arrays.stream(Section.values()).map(section -> of(section, language)))
            .map(Folded::words)
            .collect(Collectors.toUnmodifiableSet());

    private Hints() {}

    public static String of(Section section, Language language) {
        return Objects.requireNonNull(BUNDLES.get(language)).getString("catalogue.offline.hint." + section.key());
    }

    /** Whether a paragraph is one of them, in whatever language. */
    public static boolean contain(String paragraph) {
        return FOLDED.contains(Folded.words(paragraph));
    }

    private static ResourceBundle bundle(Language language) {
        var exactly = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
        return ResourceBundle.getBundle("i18n.catalogue_offline_messages", language.locale(), exactly);
    }
}
