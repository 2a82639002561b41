package io.dynawright.processor.check;

import io.dynawright.processor.declare.JavaType;
import io.dynawright.processor.declare.ModuleDeclaration;
import io.dynawright.processor.declare.PolicyNames;
import io.dynawright.processor.declare.RepositoryDeclaration;
import io.dynawright.processor.problem.Problem;
import io.dynawright.processor.problem.RepositoryProblems;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** Interfaces over repositories differ in the names that their policies are filed under. */
final class RepositoryNamesRule implements ModuleRule {

    @Override
    public void check(ModuleDeclaration module, Consumer<Problem> problems) {
        Map<String, JavaType.Declared> first = new LinkedHashMap<>();
        for (RepositoryDeclaration repository : module.repositories()) {
            JavaType.Declared other =
                    first.putIfAbsent(PolicyNames.id(repository.type()).toLowerCase(Locale.ROOT), repository.type());
            if (other != null) {
                problems.accept(RepositoryProblems.sameNames(
                        repository.spot(), repository.type().qualifiedName(), other.qualifiedName()));
            }
        }
    }
}
