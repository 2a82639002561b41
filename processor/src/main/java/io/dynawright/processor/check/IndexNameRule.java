package io.dynawright.processor.check;

import io.dynawright.processor.declare.IndexDeclaration;
import io.dynawright.processor.declare.TableDeclaration;
import io.dynawright.processor.declare.Written;
import io.dynawright.processor.problem.IndexProblems;
import io.dynawright.processor.problem.Problem;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** An index's name is one that DynamoDB takes, and its own. */
final class IndexNameRule implements TableRule {

    @Override
    public void check(TableDeclaration table, Consumer<Problem> problems) {
        Set<String> names = new HashSet<>();
        for (IndexDeclaration index : table.indexes()) {
            Written<String> name = index.name();
            Optional<String> fault = ResourceNames.fault(name.value());
            if (fault.isPresent()) {
                problems.accept(IndexProblems.invalidName(name.spot(), index.label(), fault.get()));
            } else if (!names.add(name.value())) {
                problems.accept(IndexProblems.duplicateName(name.spot(), index.label(), name.value()));
            }
        }
    }
}
