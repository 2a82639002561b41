package io.dynawright;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Proxy;
import java.util.ServiceLoader;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The byte code of the runtime finds nothing out by reflection. The entries that javac itself makes for lambdas, records
 * and the concatenation of strings are no calls of a method, and so are none of these.
 */
class ReflectionTest {

    private static final Set<String> PACKAGES = Set.of("java.lang.reflect", "java.lang.invoke", "sun.misc");
    private static final Set<String> CLASS_METHODS =
            Set.of("forName", "newInstance", "getResource", "getEnumConstants");
    private static final Set<String> LOADERS = Set.of(ClassLoader.class.getName(), ServiceLoader.class.getName());

    /** How files of all modules are found, and no classes. */
    private static final String FILE_SEARCH = "getResources";

    private static final DescribedPredicate<JavaMethodCall> REFLECTION =
            DescribedPredicate.describe("is reflection", ReflectionTest::isReflection);

    private static final ArchRule NONE = noClasses()
            .should()
            .callMethodWhere(REFLECTION)
            .orShould()
            .dependOnClassesThat(DescribedPredicate.describe("are for reflection", ReflectionTest::isReflective));

    private static boolean isReflection(JavaMethodCall call) {
        JavaClass owner = call.getTargetOwner();
        return isReflective(owner)
                || isReflective(call.getTarget().getRawReturnType())
                || (LOADERS.contains(owner.getName()) && !FILE_SEARCH.equals(call.getName()))
                || (owner.isEquivalentTo(Class.class) && CLASS_METHODS.contains(call.getName()));
    }

    private static boolean isReflective(JavaClass type) {
        return PACKAGES.contains(type.getBaseComponentType().getPackageName());
    }

    @Test
    void theRuntimeHasNone() {
        NONE.check(new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("io.dynawright"));
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                Methods.class,
                ByName.class,
                Handles.class,
                Services.class,
                Proxies.class,
                Constants.class,
            })
    void whereThereIsSomeItIsFound(Class<?> type) {
        assertThat(NONE.evaluate(new ClassFileImporter().importClasses(type)).hasViolation())
                .isTrue();
    }

    @Test
    void whatJavacMakesIsNotCounted() {
        assertThat(NONE.evaluate(new ClassFileImporter().importClasses(Harmless.class))
                        .hasViolation())
                .isFalse();
    }

    private static final class Methods {

        int count() {
            return String.class.getMethods().length;
        }
    }

    private static final class ByName {

        Class<?> type() throws ClassNotFoundException {
            return Class.forName("java.lang.String");
        }
    }

    private static final class Handles {

        Class<?> type() {
            return MethodHandles.lookup().lookupClass();
        }
    }

    private static final class Services {

        long count() {
            return ServiceLoader.load(Runnable.class).stream().count();
        }
    }

    private static final class Proxies {

        boolean isOne(Object object) {
            return Proxy.isProxyClass(object.getClass());
        }
    }

    private static final class Constants {

        Thread.State[] all() {
            return Thread.State.class.getEnumConstants();
        }
    }

    private record Harmless(String name, int count) {

        Runnable printing() {
            return () -> System.out.println(name + " " + count + getClass().getName());
        }
    }
}
