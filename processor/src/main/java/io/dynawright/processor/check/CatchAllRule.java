package io.dynawright.processor.check;

import io.dynawright.processor.declare.CatchAllDeclaration;
import io.dynawright.processor.declare.Declaration;
import io.dynawright.processor.declare.Written;
import io.dynawright.processor.problem.PartProblems;
import io.dynawright.processor.problem.Problem;
import java.util.List;
import java.util.function.Consumer;

/** A class has at most one member for what it does not declare, and that one can hold it. */
final class CatchAllRule implements Rule {

    @Override
    public void check(Declaration type, Consumer<Problem> problems) {
        List<CatchAllDeclaration> members = type.structure().catchAlls();
        for (CatchAllDeclaration member : members) {
            if (!member.equals(members.get(0))) {
                problems.accept(PartProblems.secondCatchAll(
                        member.spot(), member.javaName(), members.get(0).javaName()));
            }
            if (member.codec().isEmpty()) {
                problems.accept(PartProblems.catchAllOfType(
                        member.spot(), member.javaName(), member.type().toString()));
            }
            for (Written<String> mark : member.marks()) {
                problems.accept(PartProblems.catchAllAndMarked(mark.spot(), member.javaName(), mark.value()));
            }
        }
    }
}
