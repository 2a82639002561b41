package io.dynawright.processor.read;

import io.dynawright.processor.declare.Constraint;
import io.dynawright.processor.declare.Constraint.Absence;
import io.dynawright.processor.declare.Constraint.Side;
import io.dynawright.processor.declare.ConstraintDeclaration;
import io.dynawright.processor.declare.Written;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.util.ElementFilter;

/** Reads Jakarta's constraints, and notices those that others made. */
final class ConstraintReader {

    static final String VALID = "jakarta.validation.Valid";

    private static final String PACKAGE = "jakarta.validation.constraints.";
    private static final String DEFAULT_GROUP = "jakarta.validation.groups.Default";
    private static final List<String> MARKS_OF_CONSTRAINTS =
            List.of("jakarta.validation.Constraint", "javax.validation.Constraint");

    /** What messages cannot refer to. */
    private static final Set<String> NO_PARAMETERS = Set.of("message", "groups", "payload", "flags");

    private ConstraintReader() {}

    /** The constraints that an annotation is: none, one, or several that it holds. */
    static List<ConstraintDeclaration> read(AnnotationView mark) {
        if (isConstraint(mark)) {
            return List.of(declare(mark));
        }
        return mark.name().equals(VALID)
                ? List.of()
                : mark.nested("value").stream()
                        .filter(ConstraintReader::isConstraint)
                        .map(ConstraintReader::declare)
                        .toList();
    }

    private static boolean isConstraint(AnnotationView mark) {
        return mark.mirror().getAnnotationType().asElement().getAnnotationMirrors().stream()
                .map(AnnotationMirror::getAnnotationType)
                .anyMatch(type -> MARKS_OF_CONSTRAINTS.contains(type.toString()));
    }

    private static ConstraintDeclaration declare(AnnotationView mark) {
        Map<String, String> parameters = parameters(mark);
        return new ConstraintDeclaration(
                "@" + mark.simpleName(), constraint(mark, parameters), parameters, mark.text("message"), mark.spot());
    }

    private static Constraint constraint(AnnotationView mark, Map<String, String> parameters) {
        if (!mark.name().startsWith(PACKAGE)) {
            return new Constraint.Unchecked(Constraint.Reason.CUSTOM);
        }
        List<String> groups = mark.types("groups").stream()
                .map(group -> group.value().toString())
                .toList();
        return groups.isEmpty() || groups.contains(DEFAULT_GROUP)
                ? ofJakarta(mark, parameters)
                : new Constraint.Unchecked(Constraint.Reason.GROUPS);
    }

    private static Constraint ofJakarta(AnnotationView mark, Map<String, String> values) {
        return switch (mark.simpleName()) {
            case "NotNull" -> new Constraint.Present();
            case "Null" -> new Constraint.Absent();
            case "NotEmpty" -> new Constraint.Filled(Absence.REFUSED);
            case "NotBlank" -> new Constraint.Visible(Absence.REFUSED);
            case "Size" -> new Constraint.Size(number(values, "min"), number(values, "max"));
            case "Digits" -> new Constraint.Digits(number(values, "integer"), number(values, "fraction"));
            case "Pattern" -> pattern(mark, values);
            case "Email" -> new Constraint.Email(pattern(mark, values));
            case "Past" -> new Constraint.Time("PAST");
            case "PastOrPresent" -> new Constraint.Time("PAST_OR_PRESENT");
            case "Future" -> new Constraint.Time("FUTURE");
            case "FutureOrPresent" -> new Constraint.Time("FUTURE_OR_PRESENT");
            case "AssertTrue" -> new Constraint.Affirmed();
            case "AssertFalse" -> new Constraint.Denied();
            default ->
                bound(mark.simpleName(), values)
                        .<Constraint>map(bound -> bound)
                        .orElseGet(() -> new Constraint.Unchecked(Constraint.Reason.CUSTOM));
        };
    }

    private static Optional<Constraint.Bound> bound(String name, Map<String, String> values) {
        String limit = values.getOrDefault("value", "0");
        boolean isInclusive = !"false".equals(values.get("inclusive"));
        return switch (name) {
            case "Min", "PositiveOrZero" -> Optional.of(new Constraint.Bound(Side.AT_LEAST, limit));
            case "Max", "NegativeOrZero" -> Optional.of(new Constraint.Bound(Side.AT_MOST, limit));
            case "Positive" -> Optional.of(new Constraint.Bound(Side.ABOVE, limit));
            case "Negative" -> Optional.of(new Constraint.Bound(Side.BELOW, limit));
            case "DecimalMin" -> Optional.of(new Constraint.Bound(isInclusive ? Side.AT_LEAST : Side.ABOVE, limit));
            case "DecimalMax" -> Optional.of(new Constraint.Bound(isInclusive ? Side.AT_MOST : Side.BELOW, limit));
            default -> Optional.empty();
        };
    }

    private static int number(Map<String, String> values, String name) {
        return Integer.parseInt(values.getOrDefault(name, "0"));
    }

    private static Constraint.Pattern pattern(AnnotationView mark, Map<String, String> values) {
        return new Constraint.Pattern(values.getOrDefault("regexp", ".*"), mark.constants("flags"));
    }

    /** What is written, and what the annotation says for what is not. */
    private static Map<String, String> parameters(AnnotationView mark) {
        Map<String, String> parameters = new LinkedHashMap<>();
        Element annotation = mark.mirror().getAnnotationType().asElement();
        for (ExecutableElement element : ElementFilter.methodsIn(annotation.getEnclosedElements())) {
            String name = element.getSimpleName().toString();
            if (!NO_PARAMETERS.contains(name)) {
                Optional<String> standard = Optional.ofNullable(element.getDefaultValue())
                        .map(value -> value.getValue().toString());
                mark.text(name).map(Written::value).or(() -> standard).ifPresent(value -> parameters.put(name, value));
            }
        }
        return parameters;
    }
}
