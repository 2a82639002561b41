package io.dynawright.processor.check;

import io.dynawright.processor.declare.Declaration;
import io.dynawright.processor.declare.EntityDeclaration.NameClash;
import io.dynawright.processor.declare.EntityDeclaration.Owner;
import io.dynawright.processor.declare.EntityDeclaration.Role;
import io.dynawright.processor.declare.JavaType;
import io.dynawright.processor.problem.Problem;
import io.dynawright.processor.problem.Spot;
import io.dynawright.processor.problem.TypeProblems;
import java.util.Optional;
import java.util.function.Consumer;

/** The names of the generated types are free. */
final class NameClashRule implements Rule {

    @Override
    public void check(Declaration entity, Consumer<Problem> problems) {
        entity.entity()
                .clashes()
                .forEach(clash -> problems.accept(
                        clash.owner() instanceof Owner.OtherEntity other
                                ? withEntity(entity, clash.generated(), other.entity())
                                : withUserClass(entity, clash)));
    }

    private static Problem withUserClass(Declaration entity, NameClash clash) {
        Spot spot = entity.entity().spot();
        String generated = clash.generated().simpleName();
        return asyncRepository(entity).equals(Optional.of(clash.generated()))
                ? TypeProblems.asyncRepositoryNameTaken(spot, entity.name(), generated)
                : TypeProblems.nameTaken(spot, entity.name(), generated);
    }

    /** Where the names are not all the same, one is called like the asynchronous repository of the other. */
    private static Problem withEntity(Declaration entity, JavaType.Declared generated, JavaType.Declared other) {
        Spot spot = entity.entity().spot();
        String type = entity.entity().type().qualifiedName();
        String otherType = other.qualifiedName();
        String name = generated.simpleName();
        if (asyncRepository(entity).equals(Optional.of(generated))) {
            return TypeProblems.sameRepositoryNames(spot, type, otherType, name, type);
        }
        return isRepository(entity, generated)
                ? TypeProblems.sameRepositoryNames(spot, type, otherType, name, otherType)
                : TypeProblems.sameGeneratedNames(spot, type, otherType, name);
    }

    private static boolean isRepository(Declaration entity, JavaType.Declared generated) {
        return entity.entity().role() == Role.TABLE
                && entity.entity().tableNames().repository().equals(generated);
    }

    private static Optional<JavaType.Declared> asyncRepository(Declaration entity) {
        return entity.entity().role() == Role.TABLE
                ? entity.entity().tableNames().asyncRepository()
                : Optional.empty();
    }
}
