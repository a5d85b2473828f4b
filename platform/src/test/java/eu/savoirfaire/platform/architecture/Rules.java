package eu.savoirfaire.platform.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.targetOwner;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.logging.Level;
import java.util.stream.Stream;

/** The rules about who may know whom, for a house under any root package. */
final class Rules {
    private static final String[] NO_FRAMEWORK = {
        "io.micronaut..", "jakarta..", "javax.sql..", "java.sql..", "org.apache.lucene..", "reactor..", "org.slf4j.."
    };

    private final String root;

    Rules(String root) {
        this.root = root;
    }

    ArchRule theGroundKnowsNobody() {
        return noClasses()
                .that()
                .resideInAPackage(all("infra"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(all("catalogue"), all("workshops"), all("matching"), all("platform"));
    }

    ArchRule aDomainKnowsOnlyTheGround(String domain) {
        var others = Stream.concat(House.DOMAINS.stream().filter(other -> !other.equals(domain)), Stream.of("platform"))
                .map(this::all)
                .toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage(all(domain))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others)
                .allowEmptyShould(true);
    }

    ArchRule othersComeThroughTheDoor(String domain) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(all(domain))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(root + "." + domain + ".*..")
                .allowEmptyShould(true);
    }

    ArchRule theDoorNamesOnlyItselfAndTheGround(String domain) {
        var inside = resideInAPackage(root + "..").and(not(resideInAnyPackage(root + "." + domain, all("infra"))));
        return noClasses()
                .that()
                .resideInAPackage(root + "." + domain)
                .should(dependOnClassesThat(inside.as("are behind the door or in another room")))
                .allowEmptyShould(true);
    }

    ArchRule domainsMeetOnlyInFlows() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(root + ".platform.flow..")
                .should(dependOnClassesThat(inDomain("catalogue")).and(dependOnClassesThat(inDomain("workshops"))))
                .orShould(dependOnClassesThat(inDomain("catalogue")).and(dependOnClassesThat(inDomain("matching"))))
                .orShould(dependOnClassesThat(inDomain("workshops")).and(dependOnClassesThat(inDomain("matching"))));
    }

    ArchRule roomsAreFreeOfCycles(String module) {
        return slices().matching(root + "." + module + ".(*)..")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true);
    }

    ArchRule portsAreImplementedAbove() {
        var ports = DescribedPredicate.<JavaClass>describe(
                "are ports of access",
                type -> type.isInterface() && type.getPackageName().equals(root + ".infra.access"));
        return noClasses()
                .that()
                .resideInAPackage(all("infra"))
                .and()
                .areNotInterfaces()
                .should(com.tngtech.archunit.lang.conditions.ArchConditions.beAssignableTo(ports));
    }

    ArchRule aggregatesKnowNoFramework(String... aggregates) {
        var annotations = resideInAnyPackage("io.micronaut.serde.annotation..", "io.micronaut.core.annotation..");
        return noClasses()
                .that(DescribedPredicate.describe(
                        "are aggregates", type -> Arrays.asList(aggregates).contains(type.getName())))
                .should(dependOnClassesThat(
                        resideInAnyPackage(NO_FRAMEWORK).and(not(annotations)).as("belong to a framework")));
    }

    ArchRule onlyTheTerminalPrints() {
        var streams = DescribedPredicate.<JavaAccess<?>>describe(
                "a standard stream or a stack trace",
                access -> access.getTargetOwner().isEquivalentTo(System.class)
                                && (access.getName().equals("out")
                                        || access.getName().equals("err"))
                        || access.getName().equals("printStackTrace")
                                && access.getTarget() instanceof CodeUnitAccessTarget target
                                && target.getRawParameterTypes().isEmpty());
        return noClasses()
                .that()
                .resideOutsideOfPackages(root + ".platform.cli..", root + ".platform.terminal..", root + ".bench..")
                .should()
                .accessTargetWhere(streams);
    }

    ArchRule nobodyUsesTheLoggerOfTheJdk() {
        // a level may be asked for its weight: libraries hand it over
        return noClasses()
                .should()
                .accessTargetWhere(
                        targetOwner(resideInAPackage("java.util.logging..").and(not(equivalentTo(Level.class)))));
    }

    ArchRule nothingStaticChanges() {
        return classes().should(new NoChangingStatics());
    }

    ArchRule refusalsAreSealed() {
        return classes()
                .that()
                .areInterfaces()
                .and()
                .areTopLevelClasses()
                .and(assignableTo(root + ".infra.refusal.Refusal"))
                .and()
                .doNotHaveFullyQualifiedName(root + ".infra.refusal.Refusal")
                .should(new BeSealed())
                .allowEmptyShould(true);
    }

    private DescribedPredicate<JavaClass> inDomain(String domain) {
        return resideInAPackage(all(domain));
    }

    private String all(String module) {
        return root + "." + module + "..";
    }
}
