package eu.savoirfaire.catalogue.syndication;

import eu.savoirfaire.catalogue.Catalogue.PresentedWorkshop;
import eu.savoirfaire.catalogue.sheet.Section;
import eu.savoirfaire.infra.vocabulary.Language;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Sheets in words of ours put together by chance, in the normal form of texts; what chance it was, is told by the seed. */
public final class RandomSheets {
    private static final Map<Language, List<String>> WORDS = Map.of(
            Language.IT,
            List.of(
                    "la",
                    "rete",
                    "è",
                    "perché",
                    "l'orto",
                    "città",
                    "2.500",
                    "«insieme»",
                    "lavoro,",
                    "(anche)",
                    "più",
                    "già",
                    "50%"),
            Language.EN,
            List.of(
                    "the",
                    "network",
                    "of",
                    "people's",
                    "work,",
                    "\"together\"",
                    "1,200",
                    "and/or",
                    "(also)",
                    "fair",
                    "30%"),
            Language.ES,
            List.of(
                    "la",
                    "red",
                    "año",
                    "¿cómo?",
                    "niñez,",
                    "según",
                    "pingüino",
                    "2.500",
                    "«juntas»",
                    "(también)",
                    "más"),
            Language.FR,
            List.of("le", "réseau", "l’œuvre", "où", "déjà,", "forêt", "ça", "1 200", "«ensemble»", "(aussi)", "naïf"),
            Language.AR,
            List.of("شبكة", "من", "الناس", "العمل،", "معًا", "مدينة", "(أيضًا)", "120", "مدرَّب", "إلى"));

    private static final List<String> STARTS =
            List.of("=1+1", "@cmd", "+39", "'=quoted", "-5", "Alfa", "Beta:", "\"Gamma\"", "#tag", "{x}");

    private final RandomGenerator random;

    public RandomSheets(RandomGenerator random) {
        this.random = random;
    }

    /** Some sheets with different codes, with or without a workshop. */
    public List<PublicSheet> some() {
        var sheets = new ArrayList<PublicSheet>();
        IntStream.rangeClosed(1, 1 + random.nextInt(4)).forEach(number -> sheets.add(one(number, language(), true)));
        return sheets;
    }

    /** @param wild whether texts may begin with what spreadsheets and typesetters take for theirs */
    public PublicSheet one(int number, Language language, boolean wild) {
        var texts = new EnumMap<Section, String>(Section.class);
        for (var section : Section.values()) {
            if (section.required() || (section.isPublic() && random.nextBoolean())) {
                texts.put(section, text(language, wild));
            }
        }
        var workshops = switch (random.nextInt(3)) {
            case 0 -> List.of(ExampleSheets.FLORENCE);
            case 1 -> List.of(ExampleSheets.ONLINE);
            default -> List.<PresentedWorkshop>of();
        };
        return ExampleSheets.sheet("GP-2026-%04d".formatted(number), texts, language, workshops);
    }

    private Language language() {
        return Language.values()[random.nextInt(Language.values().length)];
    }

    private String text(Language language, boolean wild) {
        var blocks = new ArrayList<String>();
        var list = random.nextInt(4) == 0;
        for (var count = 1 + random.nextInt(3); count > 0; count--) {
            blocks.add(list ? items(language) : sentence(language, wild));
            list = !list && random.nextBoolean();
        }
        return String.join("\n\n", blocks);
    }

    private String items(Language language) {
        return IntStream.rangeClosed(1, 1 + random.nextInt(4))
                .mapToObj(_ -> "- " + sentence(language, false))
                .collect(Collectors.joining("\n"));
    }

    private String sentence(Language language, boolean wild) {
        var words = WORDS.getOrDefault(language, List.of());
        var start = wild && random.nextInt(3) == 0 ? STARTS.get(random.nextInt(STARTS.size())) : "Zeta";
        return IntStream.rangeClosed(1, 4 + random.nextInt(30))
                .mapToObj(_ -> words.get(random.nextInt(words.size())))
                .collect(Collectors.joining(" ", start + " ", "."));
    }
}
