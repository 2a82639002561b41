package io.dynawright.processor.check;

import io.dynawright.processor.declare.Access;
import io.dynawright.processor.declare.AttributeDeclaration;
import io.dynawright.processor.declare.Declaration;
import io.dynawright.processor.declare.JavaType;
import io.dynawright.processor.problem.AttributeProblems;
import io.dynawright.processor.problem.Problem;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Every attribute of a class can be read and written by generated code. */
final class AccessorRule implements Rule {

    @Override
    public void check(Declaration table, Consumer<Problem> problems) {
        for (AttributeDeclaration attribute : table.attributes()) {
            if (attribute.access() instanceof Access.Property property) {
                check(attribute, property, problems);
            }
        }
    }

    private static void check(AttributeDeclaration attribute, Access.Property property, Consumer<Problem> problems) {
        String name = attribute.javaName();
        if (property.getter().isEmpty() && property.setter().isEmpty()) {
            problems.accept(AttributeProblems.noAccessors(
                    attribute.spot(), name, getter(attribute) + " and " + setter(attribute), rejected(property)));
        } else if (property.getter().isEmpty()) {
            problems.accept(AttributeProblems.noGetter(attribute.spot(), name, getter(attribute), rejected(property)));
        } else if (property.setter().isEmpty()) {
            problems.accept(AttributeProblems.noSetter(attribute.spot(), name, setter(attribute), rejected(property)));
        }
    }

    private static String getter(AttributeDeclaration attribute) {
        String prefix = attribute.type().equals(new JavaType.Primitive("boolean")) ? "is" : "get";
        return "\"" + shortName(attribute.type()) + " " + prefix + capitalized(attribute) + "()\"";
    }

    private static String setter(AttributeDeclaration attribute) {
        return "\"void set" + capitalized(attribute) + "(" + shortName(attribute.type()) + " " + attribute.javaName()
                + ")\"";
    }

    private static String capitalized(AttributeDeclaration attribute) {
        String name = attribute.javaName();
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private static String shortName(JavaType type) {
        return type instanceof JavaType.Declared declared
                        && declared.arguments().isEmpty()
                ? declared.simpleName()
                : type.toString();
    }

    /** The methods that the user may have taken for accessors. */
    private static String rejected(Access.Property property) {
        return property.rejected().stream()
                .map(method -> " " + method.method() + " " + method.reason().text() + ".")
                .distinct()
                .collect(Collectors.joining());
    }
}
