package io.dynawright.processor.check;

import io.dynawright.processor.declare.AttributeDeclaration;
import io.dynawright.processor.declare.EntityDeclaration;
import io.dynawright.processor.declare.IgnoredMember;
import io.dynawright.processor.declare.JavaType;
import io.dynawright.processor.declare.Storing;
import io.dynawright.processor.declare.TableDeclaration;
import io.dynawright.processor.problem.Problem;
import io.dynawright.processor.problem.TypeProblems;
import java.util.function.Consumer;

/** Every attribute is of a type that can be stored and that generated code can name. */
final class AttributeTypeRule implements Rule {

    @Override
    public void check(TableDeclaration table, Consumer<Problem> problems) {
        checkIgnored(table, problems);
        for (AttributeDeclaration attribute : table.attributes()) {
            String type = attribute.type().toString();
            if (attribute.storing() instanceof Storing.Unsupported && !isTypeParameter(table, attribute)) {
                problems.accept(TypeProblems.unsupportedType(
                        attribute.spot(),
                        attribute.javaName(),
                        type,
                        table.codecs().summary()));
            } else if (attribute.storing() instanceof Storing.Hidden hidden) {
                problems.accept(TypeProblems.hiddenType(
                        attribute.spot(),
                        attribute.javaName(),
                        type,
                        hidden.type().simpleName()));
            }
        }
    }

    private static void checkIgnored(TableDeclaration table, Consumer<Problem> problems) {
        for (IgnoredMember member : table.ignored()) {
            member.hiddenType()
                    .map(JavaType::toString)
                    .ifPresent(type ->
                            problems.accept(TypeProblems.hiddenType(member.spot(), member.javaName(), type, type)));
        }
    }

    /** The class is told of its type parameters elsewhere. */
    private static boolean isTypeParameter(TableDeclaration table, AttributeDeclaration attribute) {
        return attribute.type() instanceof JavaType.Other
                && table.entity().flaws().contains(EntityDeclaration.Flaw.GENERIC);
    }
}
