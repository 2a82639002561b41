package io.dynawright.processor.check;

import io.dynawright.processor.declare.AttributeDeclaration;
import io.dynawright.processor.declare.Declaration;
import io.dynawright.processor.declare.EntityDeclaration.Role;
import io.dynawright.processor.declare.Names;
import io.dynawright.processor.problem.AttributeProblems;
import io.dynawright.processor.problem.Problem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Every attribute gets a generated method of its own. */
final class PathAccessorRule implements Rule {

    /** The classes of a sealed document are alone with their attributes: what they do not agree on has no method. */
    @Override
    public void check(Declaration type, Consumer<Problem> problems) {
        if (type.entity().role() == Role.TABLE) {
            check(type.attributes(), Role.TABLE, problems);
        } else {
            type.classes().forEach(each -> check(each.attributes(), Role.DOCUMENT, problems));
        }
    }

    private static void check(List<AttributeDeclaration> attributes, Role role, Consumer<Problem> problems) {
        Map<String, String> owners = new HashMap<>();
        for (AttributeDeclaration attribute : attributes) {
            String accessor = Names.accessor(attribute.javaName(), role);
            String owner = owners.putIfAbsent(accessor, attribute.javaName());
            if (owner != null) {
                problems.accept(
                        AttributeProblems.sameAccessor(attribute.spot(), attribute.javaName(), owner, accessor));
            }
        }
    }
}
