package io.dynawright.processor.check;

import io.dynawright.processor.declare.AttributeDeclaration;
import io.dynawright.processor.declare.Declaration;
import io.dynawright.processor.declare.Written;
import io.dynawright.processor.problem.AttributeProblems;
import io.dynawright.processor.problem.Problem;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/** Every attribute has one name in DynamoDB, and no two have the same. */
final class StoredNameRule implements Rule {

    @Override
    public void check(Declaration table, Consumer<Problem> problems) {
        Map<String, String> owners = new HashMap<>();
        for (AttributeDeclaration attribute : table.attributes()) {
            Written<String> stored = attribute.storedName();
            checkNames(attribute, stored, problems);
            if (!stored.value().isEmpty()) {
                String owner = owners.putIfAbsent(stored.value(), attribute.javaName());
                if (owner != null) {
                    problems.accept(AttributeProblems.duplicateStoredName(
                            stored.spot(), attribute.javaName(), stored.value(), owner));
                }
            }
        }
    }

    private static void checkNames(AttributeDeclaration attribute, Written<String> stored, Consumer<Problem> problems) {
        for (Written<String> name : attribute.names()) {
            if (name.value().isEmpty()) {
                problems.accept(AttributeProblems.emptyStoredName(name.spot(), attribute.javaName()));
            } else if (!name.value().equals(stored.value())) {
                problems.accept(AttributeProblems.contradictoryNames(
                        name.spot(), attribute.javaName(), name.value(), stored.value()));
            }
        }
    }
}
