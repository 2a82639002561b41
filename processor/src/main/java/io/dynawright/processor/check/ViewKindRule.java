package io.dynawright.processor.check;

import io.dynawright.processor.declare.Declaration;
import io.dynawright.processor.declare.EntityDeclaration.Kind;
import io.dynawright.processor.declare.EntityDeclaration.Role;
import io.dynawright.processor.declare.ViewDeclaration;
import io.dynawright.processor.problem.Problem;
import io.dynawright.processor.problem.ViewProblems;
import java.util.function.Consumer;

/** A view is one class, and nothing else. */
final class ViewKindRule implements Rule {

    @Override
    public void check(Declaration type, Consumer<Problem> problems) {
        if (type instanceof ViewDeclaration view) {
            view.otherRole()
                    .map(Role::annotation)
                    .ifPresent(annotation ->
                            problems.accept(ViewProblems.storedToo(view.entity().spot(), view.name(), annotation)));
            if (view.entity().kind() == Kind.SEALED) {
                problems.accept(ViewProblems.sealed(view.entity().spot(), view.name()));
            }
        }
    }
}
