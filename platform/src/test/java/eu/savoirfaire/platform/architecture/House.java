package eu.savoirfaire.platform.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The classes of a house under one root package, without tests and without what the annotation processors wrote.
 *
 * @param root such as {@code eu.savoirfaire}
 */
record House(String root, JavaClasses classes) {
    static final List<String> DOMAINS = List.of("catalogue", "workshops", "matching");
    static final List<String> MODULES = List.of("infra", "catalogue", "workshops", "matching", "platform");

    private static final Pattern TEST_CODE = Pattern.compile(".*(-tests\\.jar|/test-classes/|testkit).*");
    private static final Pattern GENERATED =
            Pattern.compile(".*/\\$[^/]*|.*\\$(Definition|Introspection|Intercepted).*");

    /** Ours; read once, since reading takes seconds. */
    static House ours() {
        return Read.OURS;
    }

    private static House read() {
        var importer = new ClassFileImporter()
                .withImportOption(location -> !location.matches(TEST_CODE))
                .withImportOption(House::isWritten);
        return new House("eu.savoirfaire", importer.importPackages("eu.savoirfaire"));
    }

    /** The one in which every rule is broken. */
    static House broken() {
        var importer = new ClassFileImporter().withImportOption(House::isWritten);
        return new House("brokenhouse", importer.importPackages("brokenhouse"));
    }

    String module(String name) {
        return root + "." + name;
    }

    boolean hasClassesIn(String module) {
        return classes.stream().anyMatch(type -> isIn(type, module) && !isPackageInfo(type));
    }

    boolean isIn(JavaClass type, String module) {
        return (type.getPackageName() + ".").startsWith(module(module) + ".");
    }

    static boolean isPackageInfo(JavaClass type) {
        return type.getSimpleName().equals("package-info");
    }

    private static final class Read {
        static final House OURS = read();
    }

    private static boolean isWritten(Location location) {
        return !location.matches(GENERATED);
    }
}
