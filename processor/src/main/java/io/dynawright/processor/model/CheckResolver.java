package io.dynawright.processor.model;

import io.dynawright.processor.declare.AttributeDeclaration;
import io.dynawright.processor.declare.CheckDeclaration;
import io.dynawright.processor.declare.CheckedValue;
import io.dynawright.processor.declare.Constraint;
import io.dynawright.processor.declare.Constraint.Absence;
import io.dynawright.processor.declare.JavaType;
import io.dynawright.processor.declare.Structure;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Leaves of the constraints those that generated code checks. */
final class CheckResolver {

    private CheckResolver() {}

    static List<Check> checks(Structure structure) {
        return structure.checks().stream()
                .flatMap(declared -> check(declared, structure).stream())
                .toList();
    }

    /** Nothing of a member without getter, of which the user is warned. */
    private static Optional<Check> check(CheckDeclaration declared, Structure structure) {
        Function<Constraint, Optional<Constraint>> left =
                isFilled(declared, structure) ? CheckResolver::unlessNull : Optional::of;
        return value(declared.value(), left)
                .flatMap(value -> declared.getter()
                        .map(getter -> new Check(declared.javaName(), getter, value, declared.disclosure())));
    }

    /** Whether the attribute gets a value when it is written, if it has none. */
    private static boolean isFilled(CheckDeclaration declared, Structure structure) {
        return structure.parts().stream()
                .filter(declared::isOf)
                .filter(AttributeDeclaration.class::isInstance)
                .map(AttributeDeclaration.class::cast)
                .anyMatch(attribute -> attribute.presence().fallback().isPresent()
                        || attribute.lifecycle().stream()
                                .anyMatch(mark -> mark.value().isFilled()));
    }

    /** What a constraint demands of a value that is there. */
    private static Optional<Constraint> unlessNull(Constraint constraint) {
        if (constraint instanceof Constraint.Present) {
            return Optional.empty();
        }
        if (constraint instanceof Constraint.Filled) {
            return Optional.of(new Constraint.Filled(Absence.ALLOWED));
        }
        return Optional.of(
                constraint instanceof Constraint.Visible ? new Constraint.Visible(Absence.ALLOWED) : constraint);
    }

    private static Optional<CheckedValue> value(
            CheckedValue declared, Function<Constraint, Optional<Constraint>> left) {
        CheckedValue checked = new CheckedValue(
                declared.type(),
                declared.family(),
                declared.constraints().stream()
                        .filter(each -> isChecked(each.constraint(), declared.type()))
                        .flatMap(each -> left.apply(each.constraint()).map(each::with).stream())
                        .toList(),
                declared.valid(),
                declared.elements().stream()
                        .flatMap(element -> value(element.value(), Optional::of).stream()
                                .map(value -> new CheckedValue.Element(element.place(), value)))
                        .toList());
        return Optional.of(checked).filter(value -> !value.isFree());
    }

    /** A primitive value is never null, and no length out of bounds that are not there. */
    private static boolean isChecked(Constraint constraint, JavaType type) {
        boolean isNeverNull = constraint instanceof Constraint.Present && type instanceof JavaType.Primitive;
        boolean isOfAnySize =
                constraint instanceof Constraint.Size size && size.min() == 0 && size.max() == Integer.MAX_VALUE;
        return !(constraint instanceof Constraint.Unchecked) && !isNeverNull && !isOfAnySize;
    }
}
