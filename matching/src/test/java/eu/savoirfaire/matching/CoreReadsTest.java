package eu.savoirfaire.matching;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import eu.savoirfaire.matching.eligibility.Field;
import eu.savoirfaire.matching.need.Seeker;
import eu.savoirfaire.matching.offer.Offer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the core can read at all: nothing of the fairness audit, and no framework. */
class CoreReadsTest {
    private static final String[] CORE = {
        "..matching.taxonomy",
        "..matching.taxonomy.content",
        "..matching.taxonomy.esco",
        "..matching.taxonomy.text",
        "..matching.profile",
        "..matching.need",
        "..matching.offer",
        "..matching.eligibility..",
        "..matching.scoring..",
        "..matching.compiled..",
        "..matching.explanation..",
        "..matching.assignment..",
        "..matching.credit"
    };

    private static final List<String> NEVER = List.of(
            "gender",
            "sex",
            "origin",
            "religion",
            "nationality",
            "citizenship",
            "ethnic",
            "belief",
            "disability",
            "orientation",
            "marital",
            "family",
            "payhistory",
            "earned",
            "audit");

    private final JavaClasses classes = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("eu.savoirfaire.matching");

    @Test
    void noTypeThatTheMatcherReadsHasAFieldForWhatAPersonIs() {
        var names = new HashSet<String>();
        collect(Seeker.class, names, new HashSet<>());
        collect(Offer.class, names, new HashSet<>());
        Arrays.stream(Field.values()).map(Enum::name).forEach(names::add);

        assertThat(names).hasSizeGreaterThan(50).contains("availability", "leastPay");
        assertThat(names)
                .allSatisfy(name -> assertThat(NEVER)
                        .noneMatch(word -> name.toLowerCase(Locale.ROOT).contains(word)));
    }

    @Test
    void theCoreKnowsNoFramework() {
        ArchRuleDefinition.noClasses()
                .that()
                .resideInAnyPackage(CORE)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.micronaut..", "jakarta..", "java.sql..", "javax.sql..", "org.slf4j..")
                .check(classes);
    }

    @Test
    void theCoreReadsNoOtherRoomOfMatching() {
        ArchRuleDefinition.noClasses()
                .that()
                .resideInAnyPackage(CORE)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "..matching.audit..",
                        "..matching.fairness..",
                        "..matching.match..",
                        "..matching.lending..",
                        "..matching.seeker..",
                        "..matching..keeping..")
                .check(classes);
    }

    private static void collect(Class<?> type, Set<String> names, Set<Class<?>> seen) {
        if (!type.getName().startsWith("eu.savoirfaire") || !seen.add(type)) {
            return;
        }
        if (type.isSealed()) {
            Arrays.stream(type.getPermittedSubclasses()).forEach(one -> collect(one, names, seen));
        }
        if (type.isRecord()) {
            for (var component : type.getRecordComponents()) {
                names.add(component.getName());
                collect(component.getType(), names, seen);
                if (component.getGenericType() instanceof java.lang.reflect.ParameterizedType parameterized) {
                    for (var argument : parameterized.getActualTypeArguments()) {
                        if (argument instanceof Class<?> element) {
                            collect(element, names, seen);
                        }
                    }
                }
            }
        }
    }
}
