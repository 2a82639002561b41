package io.dynawright.processor.check;

import io.dynawright.processor.declare.Construction;
import io.dynawright.processor.declare.Declaration;
import io.dynawright.processor.declare.EntityDeclaration;
import io.dynawright.processor.problem.Problem;
import io.dynawright.processor.problem.TypeProblems;
import java.util.function.Consumer;

/** An entity is a record, a class, or an interface of which a builder makes objects. */
final class EntityKindRule implements Rule {

    @Override
    public void check(Declaration table, Consumer<Problem> problems) {
        if (!table.entity().kind().canBeEntity() && !isBuiltInterface(table)) {
            problems.accept(TypeProblems.notAClass(
                    table.entity().spot(),
                    table.entity().role().annotation(),
                    table.name(),
                    table.entity().kind().text()));
        }
    }

    private static boolean isBuiltInterface(Declaration table) {
        return table.entity().kind() == EntityDeclaration.Kind.INTERFACE
                && !(table.construction() instanceof Construction.Setters);
    }
}
