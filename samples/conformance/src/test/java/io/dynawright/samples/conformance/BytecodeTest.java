package io.dynawright.samples.conformance;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.MethodCallTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import io.dynawright.Dynawright;
import java.lang.invoke.MethodHandle;
import java.util.List;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;

/** Neither generated classes nor the runtime look at classes while a program runs. */
class BytecodeTest {

    private static final DescribedPredicate<JavaClass> REFLECTION =
            resideInAnyPackage("java.lang.reflect..", "java.lang.invoke..").or(type(ServiceLoader.class));

    private static final DescribedPredicate<JavaMethodCall> LOOK_UP =
            DescribedPredicate.describe("looks up a class or its members", call -> isLookUp(call.getTarget()));

    private static final ArchRule NO_REFLECTION = noClasses().should().dependOnClassesThat(REFLECTION);
    private static final ArchRule NO_LOOK_UP = noClasses().should().callMethodWhere(LOOK_UP);

    @Test
    void generatedClassesAndTheRuntimeUseNoReflection() {
        JavaClasses classes = new ClassFileImporter()
                .importUrls(List.of(
                        Order.class.getProtectionDomain().getCodeSource().getLocation(),
                        Dynawright.class.getProtectionDomain().getCodeSource().getLocation()));

        assertThat(classes.contain(OrderRepository.class)).isTrue();
        assertThat(classes.contain(Dynawright.class)).isTrue();
        NO_REFLECTION.check(classes);
        NO_LOOK_UP.check(classes);
    }

    @Test
    void reflectionWouldBeNoticed() {
        JavaClasses classes = new ClassFileImporter().importClasses(Loading.class, Handling.class, LookingUp.class);

        assertThat(NO_REFLECTION.evaluate(classes).getFailureReport().getDetails())
                .anyMatch(detail -> detail.contains("Loading"))
                .anyMatch(detail -> detail.contains("Handling"));
        assertThat(NO_LOOK_UP.evaluate(classes).getFailureReport().getDetails())
                .anyMatch(detail -> detail.contains("LookingUp"));
    }

    private static boolean isLookUp(MethodCallTarget target) {
        return target.getOwner().isEquivalentTo(Class.class)
                && (target.getName().equals("forName")
                        || target.getName().equals("newInstance")
                        || target.getName().matches("get(Declared)?(Constructor|Method|Field|RecordComponent)s?"));
    }

    private static final class Loading {
        ServiceLoader<Runnable> load() {
            return ServiceLoader.load(Runnable.class);
        }
    }

    private static final class Handling {
        Object invoke(MethodHandle handle) throws Throwable {
            return handle.invoke();
        }
    }

    private static final class LookingUp {
        Class<?> find() throws ClassNotFoundException {
            return Class.forName("Order");
        }
    }
}
