package io.dynawright.processor.check;

import io.dynawright.processor.declare.Identifiers;
import io.dynawright.processor.declare.IndexDeclaration;
import io.dynawright.processor.declare.Names;
import io.dynawright.processor.declare.TableDeclaration;
import io.dynawright.processor.declare.Written;
import io.dynawright.processor.problem.IndexProblems;
import io.dynawright.processor.problem.Problem;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Every index gets a query method, and a builder class, with a name of their own. */
final class IndexMethodRule implements TableRule {

    @Override
    public void check(TableDeclaration table, Consumer<Problem> problems) {
        Map<String, IndexDeclaration> owners = new HashMap<>();
        for (IndexDeclaration index : table.indexes()) {
            Optional<Problem> wrong = checkName(index);
            wrong.ifPresent(problems);
            if (wrong.isEmpty() && ResourceNames.fault(index.name().value()).isEmpty()) {
                checkOwner(table, index, owners).ifPresent(problems);
            }
        }
    }

    private static Optional<Problem> checkName(IndexDeclaration index) {
        Written<String> method = index.queryMethod();
        if (!Identifiers.isIdentifier(method.value())) {
            return Optional.of(IndexProblems.invalidMethod(method.spot(), index.label(), method.value()));
        }
        return Names.isRepositoryMethod(method.value())
                ? Optional.of(IndexProblems.takenMethod(method.spot(), index.label(), method.value()))
                : Optional.empty();
    }

    /** The builder's name decides, for it makes fewer differences. Two indexes of one name are told of elsewhere. */
    private static Optional<Problem> checkOwner(
            TableDeclaration table, IndexDeclaration index, Map<String, IndexDeclaration> owners) {
        Written<String> method = index.queryMethod();
        IndexDeclaration owner = owners.putIfAbsent(table.queryBuilder(index), index);
        return owner == null || owner.name().value().equals(index.name().value())
                ? Optional.empty()
                : Optional.of(IndexProblems.sameMethod(method.spot(), index.label(), method.value(), owner.label()));
    }
}
