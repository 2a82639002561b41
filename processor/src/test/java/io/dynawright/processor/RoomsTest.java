package io.dynawright.processor;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.conditions.ArchConditions.onlyDependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.HashMap;
import java.util.HashSet;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Modifier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rooms of the processor and the doors between them. */
class RoomsTest {

    private static final String ROOT = "io.dynawright.processor";

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    @ParameterizedTest(name = "{0} may use {1}")
    @DisplayName("each room uses only the rooms before it")
    @CsvSource({
        "problem, problem",
        "declare, problem",
        "read, problem declare",
        "lock, declare",
        "check, problem declare lock",
        "model, declare",
        "emit, model declare",
        "publish, model declare lock",
    })
    void doors(String room, String others) {
        DescribedPredicate<JavaClass> allowed =
                DescribedPredicate.not(resideInAPackage(ROOT + "..")).or(resideInAPackage(ROOT + "." + room + ".."));
        for (String other : others.split(" ")) {
            allowed = allowed.or(resideInAPackage(ROOT + "." + other + ".."));
        }
        classes()
                .that(resideInAPackage(ROOT + "." + room + ".."))
                .should(onlyDependOnClassesThat(allowed))
                .check(MAIN);
    }

    @Test
    @DisplayName("declarations know positions and no messages")
    void declarationsKnowOnlySpots() {
        noClasses()
                .that(resideInAPackage(ROOT + ".declare"))
                .should()
                .dependOnClassesThat(resideInAPackage(ROOT + ".problem")
                        .and(DescribedPredicate.not(type(io.dynawright.processor.problem.Spot.class))))
                .check(MAIN);
    }

    @Test
    @DisplayName("javac is known to read, and its modifiers to emit")
    void javacIsReadOnly() {
        noClasses()
                .that(resideInAnyPackage(
                        ROOT + ".problem..",
                        ROOT + ".declare..",
                        ROOT + ".lock..",
                        ROOT + ".check..",
                        ROOT + ".model..",
                        ROOT + ".emit..",
                        ROOT + ".publish.."))
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage("javax.lang.model..", "javax.annotation.processing..", "javax.tools..")
                                .and(DescribedPredicate.not(type(Modifier.class))))
                .check(MAIN);
    }

    @Test
    @DisplayName("javac's trees are known only to the class that finds repeated annotations in them")
    void noCompilerInternals() {
        noClasses()
                .that()
                .doNotHaveSimpleName("RepeatedAnnotationTrees")
                .should()
                .dependOnClassesThat(resideInAnyPackage("com.sun.."))
                .check(MAIN);
    }

    @Test
    @DisplayName("JavaPoet is known to emit and to what writes its files")
    void javaPoetIsKnownToEmit() {
        noClasses()
                .that(resideInAnyPackage(
                        ROOT + ".problem..",
                        ROOT + ".declare..",
                        ROOT + ".lock..",
                        ROOT + ".read..",
                        ROOT + ".check..",
                        ROOT + ".model..",
                        ROOT + ".publish.."))
                .should()
                .dependOnClassesThat(resideInAPackage("com.squareup.javapoet.."))
                .check(MAIN);
    }

    @Test
    @DisplayName("JSON is known to publish")
    void jsonIsKnownToPublish() {
        noClasses()
                .that(resideOutsideOfPackage(ROOT + ".publish.."))
                .should()
                .dependOnClassesThat(resideInAPackage("com.fasterxml.."))
                .check(MAIN);
    }

    @Test
    @DisplayName("sources and files about the module each have one class that writes them")
    void onlyOneWriter() {
        noClasses()
                .that()
                .doNotHaveSimpleName("SourceWriter")
                .and()
                .doNotHaveSimpleName("ResourceWriter")
                .and()
                .doNotHaveSimpleName("Rounds")
                .and()
                .doNotHaveSimpleName("ModuleRounds")
                .should()
                .dependOnClassesThat(type(Filer.class))
                .check(MAIN);
    }

    @Test
    @DisplayName("nothing that is generated depends on the order of a hash")
    void noHashOrder() {
        noClasses()
                .that(resideInAnyPackage(ROOT + ".lock..", ROOT + ".model..", ROOT + ".emit..", ROOT + ".publish.."))
                .should()
                .dependOnClassesThat(type(HashMap.class).or(type(HashSet.class)))
                .check(MAIN);
    }
}
