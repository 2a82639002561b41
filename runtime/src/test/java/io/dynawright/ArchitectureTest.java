package io.dynawright;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.Architectures;
import io.dynawright.error.DynawrightException;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the byte code of the runtime must be free of. */
class ArchitectureTest {

    private static final JavaClasses RUNTIME = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.dynawright");

    @Test
    void thereIsSomethingToJudge() {
        assertThat(RUNTIME)
                .hasSizeGreaterThan(100)
                .noneMatch(type -> type.getName().contains("Test"));
    }

    @Test
    void packagesDependInOneDirection() {
        Architectures.layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage("io.dynawright..")
                .layer("root")
                .definedBy("io.dynawright")
                .layer("lambda")
                .definedBy("io.dynawright.lambda")
                .layer("stream")
                .definedBy("io.dynawright.stream")
                .layer("operation")
                .definedBy("io.dynawright.operation")
                .layer("wire")
                .definedBy("io.dynawright.wire")
                .layer("expression")
                .definedBy("io.dynawright.expression")
                .layer("hook")
                .definedBy("io.dynawright.hook")
                .layer("validation")
                .definedBy("io.dynawright.validation")
                .layer("cipher")
                .definedBy("io.dynawright.cipher")
                .layer("id")
                .definedBy("io.dynawright.id")
                .layer("schema")
                .definedBy("io.dynawright.schema")
                .layer("codec")
                .definedBy("io.dynawright.codec")
                .layer("naming")
                .definedBy("io.dynawright.naming")
                .layer("time")
                .definedBy("io.dynawright.time")
                .layer("micrometer")
                .definedBy("io.dynawright.micrometer")
                .layer("opentelemetry")
                .definedBy("io.dynawright.opentelemetry")
                .layer("logging")
                .definedBy("io.dynawright.logging")
                .layer("health")
                .definedBy("io.dynawright.health")
                .layer("drift")
                .definedBy(resideInAPackage("io.dynawright.drift").and(not(name("io.dynawright.drift.DriftMain"))))
                .layer("main program")
                .definedBy(name("io.dynawright.drift.DriftMain"))
                .layer("config")
                .definedBy("io.dynawright.config")
                .layer("lock")
                .definedBy("io.dynawright.lock")
                .layer("error")
                .definedBy("io.dynawright.error")
                .layer("annotation")
                .definedBy("io.dynawright.annotation")
                .whereLayer("main program")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("root")
                .mayOnlyBeAccessedByLayers("main program")
                .whereLayer("drift")
                .mayOnlyBeAccessedByLayers("main program", "root")
                .whereLayer("lock")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("lambda")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("micrometer")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("opentelemetry")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("logging")
                .mayOnlyBeAccessedByLayers("root")
                .whereLayer("health")
                .mayOnlyBeAccessedByLayers("root", "drift")
                .whereLayer("config")
                .mayOnlyBeAccessedByLayers("root")
                .whereLayer("naming")
                .mayOnlyBeAccessedByLayers("operation", "root")
                .whereLayer("time")
                .mayOnlyBeAccessedByLayers(
                        "codec", "wire", "expression", "schema", "operation", "root", "config", "stream", "lambda")
                .whereLayer("stream")
                .mayOnlyBeAccessedByLayers("lambda")
                .whereLayer("operation")
                .mayOnlyBeAccessedByLayers("root", "health", "drift")
                .whereLayer("wire")
                .mayOnlyBeAccessedByLayers("operation", "root")
                .whereLayer("expression")
                .mayOnlyBeAccessedByLayers("operation")
                .whereLayer("hook")
                .mayOnlyBeAccessedByLayers("operation", "root", "wire", "micrometer", "opentelemetry", "logging")
                .whereLayer("cipher")
                .mayOnlyBeAccessedByLayers("operation", "schema", "root")
                .whereLayer("schema")
                .mayOnlyBeAccessedByLayers(
                        "operation", "hook", "root", "stream", "lambda", "health", "drift", "main program")
                .whereLayer("validation")
                .mayOnlyBeAccessedByLayers("operation", "schema", "codec")
                .whereLayer("codec")
                .mayOnlyBeAccessedByLayers(
                        "operation", "expression", "schema", "cipher", "stream", "lambda", "wire", "root", "health")
                .whereLayer("id")
                .mayOnlyBeAccessedByLayers("operation", "schema", "annotation", "root")
                .whereLayer("annotation")
                .mayOnlyBeAccessedByLayers("codec", "schema", "operation", "health", "drift")
                .check(RUNTIME);
        slices().matching("io.dynawright.(*)..").should().beFreeOfCycles().check(RUNTIME);
    }

    @Test
    void errorsAreOneFamilyOfFinalClasses() {
        classes()
                .that()
                .areAssignableTo(RuntimeException.class)
                .should()
                .beAssignableTo(DynawrightException.class)
                .andShould()
                .resideInAPackage("io.dynawright.error")
                .check(RUNTIME);
    }

    /** The dependency is optional: whoever has it not must not meet it. */
    @Test
    void onlyThePackageForLambdaNeedsTheEventsOfLambda() {
        noClasses()
                .that()
                .resideOutsideOfPackage("io.dynawright.lambda")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.amazonaws..")
                .check(RUNTIME);
        noClasses()
                .that()
                .resideOutsideOfPackage("io.dynawright.lambda")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.dynawright.lambda")
                .check(RUNTIME);
    }

    /** The SDK's module for it is optional. */
    @Test
    void onlyTheNamesFromTheParameterStoreNeedItsClient() {
        noClasses()
                .that()
                .haveNameNotMatching("io\\.dynawright\\.naming\\.ParameterStoreNames.*")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("software.amazon.awssdk.services.ssm..")
                .check(RUNTIME);
        noClasses()
                .that()
                .haveNameNotMatching("io\\.dynawright\\.naming\\.ParameterStoreNames.*")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("io.dynawright.naming.ParameterStoreNames")
                .check(RUNTIME);
    }

    /** Whoever has other HTTP clients, and assumes no role, has none of these. */
    @Test
    void onlyOneClassEachNeedsTheLibrariesThatClientsAreBuiltOf() {
        Map.of(
                        "io.dynawright.config.ApacheHttp", "software.amazon.awssdk.http.apache5..",
                        "io.dynawright.config.NettyHttp", "software.amazon.awssdk.http.nio..",
                        "io.dynawright.config.RoleCredentials", "software.amazon.awssdk.services.sts..")
                .forEach((adapter, library) -> noClasses()
                        .that()
                        .doNotHaveFullyQualifiedName(adapter)
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage(library)
                        .check(RUNTIME));
    }

    /** The names of tables can be looked up in a table, before any operation is made. */
    @Test
    void onlyTheAdaptersNeedTheLibrariesThatTheyTell() {
        onlyWithin("io.dynawright.micrometer", "io.micrometer..");
        onlyWithin("io.dynawright.opentelemetry", "io.opentelemetry..");
    }

    private static void onlyWithin(String adapter, String library) {
        noClasses()
                .that()
                .resideOutsideOfPackage(adapter)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(library, adapter)
                .check(RUNTIME);
    }

    @Test
    void whatTellsListenersKnowsNoneOfThem() {
        noClasses()
                .that()
                .resideInAnyPackage("io.dynawright.hook", "io.dynawright.operation")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.dynawright.micrometer", "io.dynawright.opentelemetry", "io.dynawright.logging")
                .check(RUNTIME);
    }

    @Test
    void onlyOperationsCallTheClient() {
        noClasses()
                .that()
                .resideOutsideOfPackages("io.dynawright.operation", "io.dynawright")
                .and()
                .doNotHaveFullyQualifiedName("io.dynawright.naming.TableNames")
                .and()
                .doNotHaveFullyQualifiedName("io.dynawright.naming.RegistryNames")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("software.amazon.awssdk.services.dynamodb.DynamoDbClient")
                .check(RUNTIME);
    }
}
