package io.dynawright.processor.check;

import io.dynawright.processor.declare.Access;
import io.dynawright.processor.declare.Construction;
import io.dynawright.processor.declare.Declaration;
import io.dynawright.processor.declare.JavaType;
import io.dynawright.processor.declare.Part;
import io.dynawright.processor.declare.Structure;
import io.dynawright.processor.problem.AttributeProblems;
import io.dynawright.processor.problem.Problem;
import java.util.Locale;
import java.util.function.Consumer;

/** Every attribute of a class can be read by generated code, and that of a bean be written. */
final class AccessorRule implements Rule {

    @Override
    public void check(Declaration table, Consumer<Problem> problems) {
        Holder.of(table).forEach(holder -> check(holder.structure(), problems));
    }

    private static void check(Structure structure, Consumer<Problem> problems) {
        boolean isBean = structure.construction() instanceof Construction.Setters;
        for (Part member : structure.parts()) {
            if (member.access() instanceof Access.Property property) {
                if (isBean) {
                    checkBoth(member, property, problems);
                } else if (property.getter().isEmpty()) {
                    noGetter(member, property, problems);
                }
            }
        }
    }

    private static void checkBoth(Part attribute, Access.Property property, Consumer<Problem> problems) {
        String name = attribute.javaName();
        if (property.getter().isEmpty() && property.setter().isEmpty()) {
            problems.accept(AttributeProblems.noAccessors(
                    attribute.spot(), name, getter(attribute) + " and " + setter(attribute), rejected(property)));
        } else if (property.getter().isEmpty()) {
            noGetter(attribute, property, problems);
        } else if (property.setter().isEmpty()) {
            problems.accept(AttributeProblems.noSetter(attribute.spot(), name, setter(attribute), rejected(property)));
        }
    }

    private static void noGetter(Part attribute, Access.Property property, Consumer<Problem> problems) {
        problems.accept(AttributeProblems.noGetter(
                attribute.spot(), attribute.javaName(), getter(attribute), rejected(property)));
    }

    private static String getter(Part attribute) {
        String prefix = attribute.type().equals(new JavaType.Primitive("boolean")) ? "is" : "get";
        return "\"" + TypeTexts.shortName(attribute.type()) + " " + prefix + capitalized(attribute) + "()\"";
    }

    private static String setter(Part attribute) {
        return "\"void set" + capitalized(attribute) + "(" + TypeTexts.shortName(attribute.type()) + " "
                + attribute.javaName() + ")\"";
    }

    private static String capitalized(Part attribute) {
        String name = attribute.javaName().substring(attribute.javaName().lastIndexOf('.') + 1);
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private static String rejected(Access.Property property) {
        return TypeTexts.rejected(property.rejected());
    }
}
