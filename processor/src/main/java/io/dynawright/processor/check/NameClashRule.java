package io.dynawright.processor.check;

import io.dynawright.processor.declare.Declaration;
import io.dynawright.processor.declare.EntityDeclaration.NameClash;
import io.dynawright.processor.declare.EntityDeclaration.Owner;
import io.dynawright.processor.problem.Problem;
import io.dynawright.processor.problem.Spot;
import io.dynawright.processor.problem.TypeProblems;
import java.util.function.Consumer;

/** The names of the generated types are free. */
final class NameClashRule implements Rule {

    @Override
    public void check(Declaration table, Consumer<Problem> problems) {
        Spot spot = table.entity().spot();
        for (NameClash clash : table.entity().clashes()) {
            String generated = clash.generated().simpleName();
            if (clash.owner() instanceof Owner.OtherEntity other) {
                problems.accept(TypeProblems.sameGeneratedNames(
                        spot, qualified(table), other.entity().qualifiedName(), generated));
            } else {
                problems.accept(TypeProblems.nameTaken(spot, table.name(), generated));
            }
        }
    }

    /** Such entities differ in what encloses them. */
    private static String qualified(Declaration table) {
        return table.entity().type().qualifiedName();
    }
}
