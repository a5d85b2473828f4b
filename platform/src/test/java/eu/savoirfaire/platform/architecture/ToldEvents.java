package eu.savoirfaire.platform.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import eu.savoirfaire.infra.event.DomainEvent;
import eu.savoirfaire.infra.event.Subscription;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.constant.ClassDesc;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Which events the code publishes and listens to, by the simple names of their records. */
final class ToldEvents {
    private final House house;

    ToldEvents(House house) {
        this.house = house;
    }

    /** The records of the sealed interface of the module's door. */
    Set<String> publishedBy(String module) {
        return records()
                .filter(event -> event.getPackageName().equals(house.module(module)))
                .map(JavaClass::getSimpleName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The records of other or the same module that the module's subscriptions name. */
    Set<String> heardBy(String module) {
        return house.classes().stream()
                .filter(type ->
                        house.isIn(type, module) && type.isAssignableTo(Subscription.class) && !type.isInterface())
                .flatMap(this::named)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Stream<String> named(JavaClass subscription) {
        var mentioned = withNeighbours(subscription);
        return records().filter(event -> mentioned.contains(event.getName())).map(JavaClass::getSimpleName);
    }

    /** A subscription may hand over to a class beside it, also by an interface that stands there. */
    private Set<String> withNeighbours(JavaClass subscription) {
        var mentioned = mentioned(subscription);
        var all = new TreeSet<>(mentioned);
        house.classes().stream()
                .filter(type -> type.getPackageName().equals(subscription.getPackageName()))
                .filter(type -> mentioned.contains(type.getName()) || isOneOf(type, mentioned))
                .forEach(neighbour -> all.addAll(mentioned(neighbour)));
        return all;
    }

    private static boolean isOneOf(JavaClass type, Set<String> mentioned) {
        return type.getRawInterfaces().stream()
                .filter(port -> port.getPackageName().equals(type.getPackageName()))
                .anyMatch(port -> mentioned.contains(port.getName()));
    }

    private Stream<JavaClass> records() {
        return house.classes().stream()
                .filter(type -> type.isAssignableTo(DomainEvent.class) && type.isRecord())
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC));
    }

    /** The classes in the constant pool: patterns of a switch are there too. */
    private static Set<String> mentioned(JavaClass type) {
        return StreamSupport.stream(
                        ClassFile.of().parse(bytes(type)).constantPool().spliterator(), false)
                .filter(ClassEntry.class::isInstance)
                .map(ClassEntry.class::cast)
                .map(ClassEntry::asSymbol)
                .filter(ClassDesc::isClassOrInterface)
                .map(ToldEvents::nameOf)
                .collect(Collectors.toSet());
    }

    private static String nameOf(ClassDesc type) {
        return type.packageName() + "." + type.displayName();
    }

    private static byte[] bytes(JavaClass type) {
        var source = type.getSource().orElseThrow().getUri();
        try (var in = source.toURL().openStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
