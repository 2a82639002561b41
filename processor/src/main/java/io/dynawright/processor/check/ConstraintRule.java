package io.dynawright.processor.check;

import io.dynawright.processor.declare.CheckDeclaration;
import io.dynawright.processor.declare.CheckDeclaration.Flaw;
import io.dynawright.processor.declare.CheckDeclaration.Subject;
import io.dynawright.processor.declare.CheckedValue;
import io.dynawright.processor.declare.CheckedValue.Place;
import io.dynawright.processor.declare.ConstraintDeclaration;
import io.dynawright.processor.declare.Declaration;
import io.dynawright.processor.declare.Family;
import io.dynawright.processor.declare.FlattenedDeclaration;
import io.dynawright.processor.declare.Part;
import io.dynawright.processor.declare.Structure;
import io.dynawright.processor.problem.Problem;
import io.dynawright.processor.problem.Spot;
import io.dynawright.processor.problem.ValidationProblems;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Every constraint can be checked, and says something that makes sense of its type. */
final class ConstraintRule implements Rule {

    @Override
    public void check(Declaration type, Consumer<Problem> problems) {
        check(type.structure(), UnaryOperator.identity(), problems);
    }

    /** What is wrong in a class that is flattened is shown at the member. */
    private static void check(Structure structure, UnaryOperator<Spot> place, Consumer<Problem> problems) {
        structure.checks().forEach(check -> check(check, place, problems));
        for (Part part : structure.parts()) {
            if (part instanceof FlattenedDeclaration flattened
                    && flattened.content() instanceof FlattenedDeclaration.Content.Of content) {
                check(content.structure(), spot -> flattened.spot(), problems);
            }
        }
    }

    private static void check(CheckDeclaration check, UnaryOperator<Spot> place, Consumer<Problem> problems) {
        Optional<Said> said = first(check.value());
        if (said.isPresent() && check.subject() == Subject.FIELD) {
            Spot spot = place.apply(said.get().spot());
            problems.accept(ValidationProblems.unreadableField(spot, said.get().annotation(), check.javaName()));
        } else if (said.isPresent() && !check.flaws().isEmpty()) {
            Spot spot = place.apply(said.get().spot());
            problems.accept(ValidationProblems.uncallableMethod(
                    spot, said.get().annotation(), check.getter().orElse(check.javaName()), found(check)));
        } else {
            check(check.value(), "\"" + check.javaName() + "\"", place, problems);
        }
    }

    /** An annotation on a member, or on a part of its type. */
    private record Said(String annotation, Spot spot) {}

    private static Optional<Said> first(CheckedValue value) {
        return value.constraints().stream()
                .map(constraint -> new Said(constraint.annotation(), constraint.spot()))
                .findFirst()
                .or(() -> value.valid().map(spot -> new Said("@Valid", spot)))
                .or(() -> value.elements().stream()
                        .flatMap(element -> first(element.value()).stream())
                        .findFirst());
    }

    private static String found(CheckDeclaration check) {
        Flaw flaw = check.flaws().stream().sorted().findFirst().orElseThrow();
        return switch (flaw) {
            case PARAMETERS -> "has parameters";
            case TYPE_PARAMETERS -> "has type parameters";
            case STATIC -> "is static";
            case VOID -> "returns nothing";
            case HIDDEN -> "is not visible in the package";
            case HIDDEN_TYPE -> "returns a type that is not visible in the package";
            case THROWS -> "throws a checked exception";
        };
    }

    private static void check(CheckedValue value, String what, UnaryOperator<Spot> place, Consumer<Problem> problems) {
        for (ConstraintDeclaration constraint : value.constraints()) {
            ConstraintChecks checks = new ConstraintChecks(constraint, what, place.apply(constraint.spot()));
            checks.problems(value).forEach(problems);
        }
        value.valid()
                .filter(spot -> value.family() != Family.DOCUMENT)
                .ifPresent(spot -> problems.accept(ValidationProblems.nothingToValidate(
                        place.apply(spot), what, value.type().toString())));
        for (CheckedValue.Element element : value.elements()) {
            Optional<Said> said = first(element.value()).filter(first -> element.place() == Place.UNKNOWN);
            if (said.isPresent()) {
                problems.accept(ValidationProblems.unreachableElements(
                        place.apply(said.get().spot()),
                        said.get().annotation(),
                        what,
                        value.type().toString()));
            } else {
                check(element.value(), noun(element.place()) + what, place, problems);
            }
        }
    }

    private static String noun(Place place) {
        return switch (place) {
            case INDEX, ITERATION -> "the elements of ";
            case KEY -> "the keys of ";
            case VALUE -> "the values of ";
            case OPTIONAL, OPTIONAL_NUMBER, UNKNOWN -> "";
        };
    }
}
