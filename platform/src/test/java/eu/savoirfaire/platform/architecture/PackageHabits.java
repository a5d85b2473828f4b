package eu.savoirfaire.platform.architecture;

import com.tngtech.archunit.core.domain.JavaPackage;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** What a package has to be like; each method names the packages that are not. */
final class PackageHabits {
    /** A package of more than a dozen types holds two ideas; two more are let pass while it is being split. */
    static final int MOST_TYPES = 14;

    /** Those that are still to be split, with the number of types that they may not exceed. Never add one. */
    static final Map<String, Integer> TO_BE_SPLIT = Map.of();

    private static final Set<String> NAMED_FOR_A_LAYER = Set.of(
            "service",
            "services",
            "util",
            "utils",
            "dto",
            "dtos",
            "impl",
            "common",
            "manager",
            "managers",
            "helper",
            "helpers",
            "model",
            "models",
            "controller",
            "controllers",
            "repository",
            "repositories",
            "entity",
            "misc");

    private final House house;

    PackageHabits(House house) {
        this.house = house;
    }

    List<String> namedForALayer() {
        return packages()
                .filter(one -> Stream.of(one.getName().split("\\.")).anyMatch(NAMED_FOR_A_LAYER::contains))
                .map(JavaPackage::getName)
                .toList();
    }

    List<String> withMoreTypesThan(int most) {
        return packages()
                .filter(one -> types(one) > TO_BE_SPLIT.getOrDefault(one.getName(), most))
                .map(one -> one.getName() + ": " + types(one))
                .toList();
    }

    List<String> withoutNullMarked() {
        return packages()
                .filter(one -> !one.isAnnotatedWith(NullMarked.class))
                .map(JavaPackage::getName)
                .toList();
    }

    private static long types(JavaPackage one) {
        return one.getClasses().stream()
                .filter(type -> type.isTopLevelClass() && !type.isArray() && !House.isPackageInfo(type))
                .count();
    }

    private Stream<JavaPackage> packages() {
        return house.classes().getPackage(house.root()).getSubpackagesInTree().stream()
                .filter(one -> types(one) > 0)
                .sorted(java.util.Comparator.comparing(JavaPackage::getName));
    }
}
