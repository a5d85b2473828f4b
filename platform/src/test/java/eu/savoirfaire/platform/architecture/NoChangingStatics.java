package eu.savoirfaire.platform.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.concurrent.ConcurrentMap;

/** A static field is a constant: final, and of no type that is made to change. */
final class NoChangingStatics extends ArchCondition<JavaClass> {
    private static final List<Class<?>> MADE_TO_CHANGE = List.of(
            ConcurrentMap.class,
            java.util.HashMap.class,
            java.util.ArrayList.class,
            java.util.HashSet.class,
            java.util.Deque.class,
            StringBuilder.class,
            ThreadLocal.class);

    NoChangingStatics() {
        super("have no static state");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        type.getFields().stream()
                .filter(NoChangingStatics::changes)
                .forEach(field -> events.add(
                        SimpleConditionEvent.violated(field, field.getFullName() + " is static and can change")));
    }

    private static boolean changes(JavaField field) {
        var modifiers = field.getModifiers();
        if (!modifiers.contains(JavaModifier.STATIC) || modifiers.contains(JavaModifier.SYNTHETIC)) {
            return false;
        }
        var type = field.getRawType();
        return !modifiers.contains(JavaModifier.FINAL)
                || type.getPackageName().equals("java.util.concurrent.atomic")
                || MADE_TO_CHANGE.stream().anyMatch(made -> made.isAssignableFrom(type.reflect()));
    }
}
