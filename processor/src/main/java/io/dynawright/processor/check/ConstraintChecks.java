package io.dynawright.processor.check;

import io.dynawright.processor.declare.CheckedValue;
import io.dynawright.processor.declare.Constraint;
import io.dynawright.processor.declare.ConstraintDeclaration;
import io.dynawright.processor.declare.JavaType;
import io.dynawright.processor.declare.MessageTemplate;
import io.dynawright.processor.problem.Problem;
import io.dynawright.processor.problem.Spot;
import io.dynawright.processor.problem.ValidationProblems;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

/**
 * What can be wrong with one constraint.
 *
 * @param what the member that it is on, as messages call it
 */
record ConstraintChecks(ConstraintDeclaration declared, String what, Spot spot) {

    /** All that is wrong, if it is on this. */
    Stream<Problem> problems(CheckedValue value) {
        return Stream.of(unchecked(), wrongType(value), wrongValue(), wrongMessage())
                .flatMap(Optional::stream);
    }

    private Optional<Problem> unchecked() {
        if (!(declared.constraint() instanceof Constraint.Unchecked unchecked)) {
            return Optional.empty();
        }
        return Optional.of(
                switch (unchecked.reason()) {
                    case CUSTOM -> ValidationProblems.customConstraint(spot, declared.annotation(), what);
                    case GROUPS -> ValidationProblems.otherGroups(spot, declared.annotation(), what);
                });
    }

    private Optional<Problem> wrongType(CheckedValue value) {
        ConstraintTypes types = ConstraintTypes.of(declared);
        boolean isNeverNull = types == ConstraintTypes.OBJECTS && value.type() instanceof JavaType.Primitive;
        return types.contains(value.family()) && !isNeverNull
                ? Optional.empty()
                : Optional.of(ValidationProblems.wrongType(
                        spot, declared.annotation(), what, value.type().toString(), types.text()));
    }

    private Optional<Problem> wrongValue() {
        if (declared.constraint() instanceof Constraint.Size size) {
            return size.min() < 0 || size.max() < size.min()
                    ? Optional.of(emptyRange("min = " + size.min() + " and max = " + size.max()))
                    : Optional.empty();
        }
        if (declared.constraint() instanceof Constraint.Digits digits) {
            return digits.integer() < 0 || digits.fraction() < 0
                    ? Optional.of(emptyRange("integer = " + digits.integer() + " and fraction = " + digits.fraction()))
                    : Optional.empty();
        }
        if (declared.constraint() instanceof Constraint.Email email) {
            return malformed(email.pattern());
        }
        return declared.constraint() instanceof Constraint.Pattern pattern ? malformed(pattern) : malformedLimit();
    }

    private Problem emptyRange(String found) {
        return ValidationProblems.emptyRange(spot, declared.annotation(), what, found);
    }

    private Optional<Problem> malformed(Constraint.Pattern pattern) {
        try {
            Pattern.compile(pattern.regexp(), isCommented(pattern) ? Pattern.COMMENTS : 0);
            return Optional.empty();
        } catch (PatternSyntaxException e) {
            String description = e.getDescription() + " near index " + e.getIndex();
            return Optional.of(ValidationProblems.malformedPattern(spot, declared.annotation(), what, description));
        }
    }

    /** Whether the expression is written with comments, the only flag on which it depends what is well-formed. */
    private static boolean isCommented(Constraint.Pattern pattern) {
        return pattern.flags().contains("COMMENTS");
    }

    private Optional<Problem> malformedLimit() {
        if (declared.constraint() instanceof Constraint.Bound bound && !isNumber(bound.limit())) {
            return Optional.of(ValidationProblems.malformedLimit(spot, declared.annotation(), what, bound.limit()));
        }
        return Optional.empty();
    }

    private static boolean isNumber(String text) {
        try {
            return new BigDecimal(text).scale() > Integer.MIN_VALUE;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private Optional<Problem> wrongMessage() {
        if (declared.message().isEmpty()) {
            return Optional.empty();
        }
        String message = declared.message().get().value();
        return new MessageTemplate(message)
                .unknown(declared.parameters().keySet()).stream()
                        .findFirst()
                        .map(unknown -> ValidationProblems.unknownParameter(
                                declared.message().get().spot(),
                                declared.annotation(),
                                unknown,
                                declared.parameters().keySet().stream()
                                        .sorted()
                                        .map(name -> "{" + name + "}")
                                        .toList()));
    }
}
