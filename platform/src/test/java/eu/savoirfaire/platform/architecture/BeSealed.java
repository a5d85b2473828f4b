package eu.savoirfaire.platform.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** Alternatives are all known. */
final class BeSealed extends ArchCondition<JavaClass> {

    BeSealed() {
        super("be sealed");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        if (!type.reflect().isSealed()) {
            events.add(SimpleConditionEvent.violated(type, type.getName() + " is not sealed"));
        }
    }
}
