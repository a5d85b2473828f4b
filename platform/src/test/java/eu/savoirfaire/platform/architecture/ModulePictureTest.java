package eu.savoirfaire.platform.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.lang.ArchRule;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Who may know whom. Every rule holds in our house and fails in the broken one. */
class ModulePictureTest {
    private static final House OURS = House.ours();
    private static final House BROKEN = House.broken();

    private static final String[] AGGREGATES = {
        "eu.savoirfaire.catalogue.practice.Practice", "eu.savoirfaire.catalogue.practice.Revision",
        "eu.savoirfaire.catalogue.sheet.Sheet", "eu.savoirfaire.platform.account.Account",
        "eu.savoirfaire.platform.account.challenge.Challenge", "eu.savoirfaire.platform.account.session.Session",
        "eu.savoirfaire.platform.account.secondfactor.Authenticator", "brokenhouse.catalogue.sheet.Sheet"
    };

    @TestFactory
    Stream<DynamicTest> theWholeHouse() {
        return Stream.of(
                        both("the ground knows nobody", Rules::theGroundKnowsNobody),
                        both("domains meet only in flows", Rules::domainsMeetOnlyInFlows),
                        both("ports of access are implemented above the ground", Rules::portsAreImplementedAbove),
                        both("aggregates know no framework", rules -> rules.aggregatesKnowNoFramework(AGGREGATES)),
                        both("only the terminal prints", Rules::onlyTheTerminalPrints),
                        both("nobody uses the logger of the JDK", Rules::nobodyUsesTheLoggerOfTheJdk),
                        both("nothing static changes", Rules::nothingStaticChanges),
                        both("refusals are sealed", Rules::refusalsAreSealed))
                .flatMap(Function.identity());
    }

    @TestFactory
    Stream<DynamicTest> everyDomain() {
        return House.DOMAINS.stream()
                .flatMap(domain -> Stream.of(
                        holds(domain, " knows only the ground", r -> r.aDomainKnowsOnlyTheGround(domain)),
                        holds(domain, " is entered by its door", r -> r.othersComeThroughTheDoor(domain)),
                        holds(
                                domain,
                                "'s door names only itself and the ground",
                                r -> r.theDoorNamesOnlyItselfAndTheGround(domain))));
    }

    @TestFactory
    Stream<DynamicTest> everyModule() {
        return House.MODULES.stream()
                .map(module -> holds(module, " has no cycle among its packages", r -> r.roomsAreFreeOfCycles(module)));
    }

    @TestFactory
    Stream<DynamicTest> theRulesAboutDomainsCanFail() {
        return Stream.of(
                fails("a domain that knows another", rules -> rules.aDomainKnowsOnlyTheGround("workshops")),
                fails("a guest who does not take the door", rules -> rules.othersComeThroughTheDoor("catalogue")),
                fails("a door that shows its inside", rules -> rules.theDoorNamesOnlyItselfAndTheGround("catalogue")),
                fails("a cycle", rules -> rules.roomsAreFreeOfCycles("catalogue")));
    }

    @Test
    void theNamedAggregatesExist() {
        assertThat(Stream.of(AGGREGATES).filter(name -> name.startsWith(OURS.root())))
                .allSatisfy(name ->
                        assertThat(OURS.classes().contain(name)).as(name).isTrue());
    }

    private static Stream<DynamicTest> both(String name, Function<Rules, ArchRule> rule) {
        return Stream.of(DynamicTest.dynamicTest(name, () -> check(rule)), fails("else it is found: " + name, rule));
    }

    private static DynamicTest holds(String module, String what, Function<Rules, ArchRule> rule) {
        var name = module + what + (OURS.hasClassesIn(module) ? "" : " (no classes yet: nothing was checked)");
        return DynamicTest.dynamicTest(name, () -> check(rule));
    }

    private static void check(Function<Rules, ArchRule> rule) {
        rule.apply(new Rules(OURS.root())).check(OURS.classes());
    }

    private static DynamicTest fails(String name, Function<Rules, ArchRule> rule) {
        return DynamicTest.dynamicTest(
                name,
                () -> assertThat(rule.apply(new Rules(BROKEN.root()))
                                .evaluate(BROKEN.classes())
                                .hasViolation())
                        .isTrue());
    }
}
