package io.dynawright.processor.emit;

import com.squareup.javapoet.CodeBlock;
import io.dynawright.processor.declare.CheckedValue;
import io.dynawright.processor.declare.Constraint;
import io.dynawright.processor.declare.Constraint.Absence;
import io.dynawright.processor.declare.Family;
import io.dynawright.processor.declare.JavaType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Expressions that tell whether a value breaks a constraint.
 *
 * @param value what is known of the value
 * @param name the variable that holds it
 * @param member what constants are named after
 */
record BrokenConstraints(CheckedValue value, String name, String member, CheckConstants constants) {

    /** The expression for a constraint that does not depend on the time. */
    CodeBlock by(Constraint constraint) {
        if (constraint instanceof Constraint.Size size) {
            return bySize(size);
        }
        if (constraint instanceof Constraint.Bound bound) {
            return byBound(bound);
        }
        if (constraint instanceof Constraint.Digits digits) {
            return CodeBlock.of("!$T.fit($L, $L, $L)", RuntimeTypes.DIGITS, name, digits.integer(), digits.fraction());
        }
        if (constraint instanceof Constraint.Pattern pattern) {
            return byPattern(pattern);
        }
        if (constraint instanceof Constraint.Email email) {
            CodeBlock byAddress = CodeBlock.of("!$T.isEmail($L)", RuntimeTypes.EMAILS, name);
            return email.isPlain() ? byAddress : CodeBlock.of("$L || $L", byAddress, byPattern(email.pattern()));
        }
        return bySimple(constraint);
    }

    private CodeBlock bySimple(Constraint constraint) {
        if (constraint instanceof Constraint.Present) {
            return CodeBlock.of("$L == null", name);
        }
        if (constraint instanceof Constraint.Absent) {
            return CodeBlock.of("$L != null", name);
        }
        if (constraint instanceof Constraint.Visible visible) {
            CodeBlock isBlank = CodeBlock.of("!$T.hasText($L)", RuntimeTypes.TEXTS, name);
            return visible.absence() == Absence.REFUSED ? isBlank : ifThere(isBlank);
        }
        if (constraint instanceof Constraint.Filled filled) {
            CodeBlock isEmpty =
                    CodeBlock.of("$L$L", name, value.family() == Family.ARRAY ? ".length == 0" : ".isEmpty()");
            return filled.absence() == Absence.REFUSED
                    ? CodeBlock.of("$L == null || $L", name, isEmpty)
                    : ifThere(isEmpty);
        }
        return ifThere(CodeBlock.of(constraint instanceof Constraint.Affirmed ? "!$L" : "$L", name));
    }

    /** The condition, of a value that is not null. */
    private CodeBlock ifThere(CodeBlock condition) {
        return value.type() instanceof JavaType.Primitive
                ? condition
                : CodeBlock.of("$L != null && $L", name, condition);
    }

    private CodeBlock byPattern(Constraint.Pattern pattern) {
        return CodeBlock.of("!$T.matches($L, $L)", RuntimeTypes.TEXTS, name, constants.pattern(member, pattern));
    }

    private CodeBlock bySize(Constraint.Size size) {
        String length = name
                + switch (value.family()) {
                    case TEXT -> ".length()";
                    case ARRAY -> ".length";
                    default -> ".size()";
                };
        if (size.min() == size.max()) {
            return ifThere(CodeBlock.of("$L != $L", length, size.min()));
        }
        List<CodeBlock> conditions = new ArrayList<>();
        if (size.min() > 0) {
            conditions.add(CodeBlock.of("$L < $L", length, size.min()));
        }
        if (size.max() < Integer.MAX_VALUE) {
            conditions.add(CodeBlock.of("$L > $L", length, size.max()));
        }
        CodeBlock broken = CodeBlock.join(conditions, " || ");
        return ifThere(conditions.size() == 1 ? broken : CodeBlock.of("($L)", broken));
    }

    private CodeBlock byBound(Constraint.Bound bound) {
        Optional<CodeBlock> literal = value.family() == Family.WHOLE ? literal(bound.limit()) : Optional.empty();
        if (literal.isPresent()) {
            String operator = switch (bound.side()) {
                case AT_LEAST -> "<";
                case ABOVE -> "<=";
                case AT_MOST -> ">";
                case BELOW -> ">=";
            };
            return ifThere(CodeBlock.of("$L $L $L", name, operator, literal.get()));
        }
        String method = switch (bound.side()) {
            case AT_LEAST -> "isAtLeast";
            case ABOVE -> "isAbove";
            case AT_MOST -> "isAtMost";
            case BELOW -> "isBelow";
        };
        return CodeBlock.of("!$T.$L($L, $L)", RuntimeTypes.DECIMALS, method, name, limit(bound));
    }

    private CodeBlock limit(Constraint.Bound bound) {
        return bound.limit().equals("0")
                ? CodeBlock.of("$T.ZERO", BigDecimal.class)
                : CodeBlock.of("$L", constants.limit(member, bound));
    }

    /** The limit as Java writes it, if it is an integer. */
    private static Optional<CodeBlock> literal(String limit) {
        try {
            long number = new BigDecimal(limit).longValueExact();
            return Optional.of(CodeBlock.of(number == (int) number ? "$L" : "$LL", number));
        } catch (ArithmeticException e) {
            return Optional.empty();
        }
    }
}
