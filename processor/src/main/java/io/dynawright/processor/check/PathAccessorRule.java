package io.dynawright.processor.check;

import io.dynawright.processor.declare.AttributeDeclaration;
import io.dynawright.processor.declare.Names;
import io.dynawright.processor.declare.TableDeclaration;
import io.dynawright.processor.problem.AttributeProblems;
import io.dynawright.processor.problem.Problem;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/** Every attribute gets a generated method of its own. */
final class PathAccessorRule implements TableRule {

    @Override
    public void check(TableDeclaration table, Consumer<Problem> problems) {
        Map<String, String> owners = new HashMap<>();
        for (AttributeDeclaration attribute : table.attributes()) {
            String accessor = Names.pathAccessor(attribute.javaName());
            String owner = owners.putIfAbsent(accessor, attribute.javaName());
            if (owner != null) {
                problems.accept(
                        AttributeProblems.sameAccessor(attribute.spot(), attribute.javaName(), owner, accessor));
            }
        }
    }
}
