package io.dynawright.processor.check;

import io.dynawright.processor.declare.AttributeDeclaration;
import io.dynawright.processor.declare.Storing;
import io.dynawright.processor.declare.TableDeclaration;
import io.dynawright.processor.problem.Problem;
import io.dynawright.processor.problem.TypeProblems;
import java.util.function.Consumer;

/** Every attribute is of a type that can be stored and that generated code can name. */
final class AttributeTypeRule implements Rule {

    @Override
    public void check(TableDeclaration table, Consumer<Problem> problems) {
        for (AttributeDeclaration attribute : table.attributes()) {
            String type = attribute.type().toString();
            if (attribute.storing() instanceof Storing.Unsupported) {
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
}
