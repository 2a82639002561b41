package io.dynawright.processor.check;

import io.dynawright.processor.declare.ModuleDeclaration;
import io.dynawright.processor.declare.ResourceIds;
import io.dynawright.processor.declare.TableDeclaration;
import io.dynawright.processor.declare.Written;
import io.dynawright.processor.problem.Problem;
import io.dynawright.processor.problem.StackProblems;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/** Each table has a name of its own, and one in templates, where fewer characters count. */
final class TableClashRule implements ModuleRule {

    @Override
    public void check(ModuleDeclaration module, Consumer<Problem> problems) {
        Map<String, TableDeclaration> firsts = new HashMap<>();
        module.tables().forEach(found -> {
            TableDeclaration table = found.declaration();
            String id = ResourceIds.cloudFormation(table.tableName().value());
            TableDeclaration first = firsts.putIfAbsent(id, table);
            if (first != null) {
                problems.accept(clash(table, first, id));
            }
        });
    }

    private static Problem clash(TableDeclaration table, TableDeclaration first, String id) {
        Written<String> name = table.tableName();
        String other = first.tableName().value();
        String owner = first.entity().type().qualifiedName();
        return name.value().equals(other)
                ? StackProblems.sameTable(name.spot(), table.name(), owner, other)
                : StackProblems.sameLogicalId(name.spot(), name.value(), other, owner, id);
    }
}
