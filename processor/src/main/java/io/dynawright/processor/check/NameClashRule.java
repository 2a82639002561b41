package io.dynawright.processor.check;

import io.dynawright.processor.declare.Artefact;
import io.dynawright.processor.declare.Declaration;
import io.dynawright.processor.declare.EntityDeclaration.NameClash;
import io.dynawright.processor.declare.EntityDeclaration.Owner;
import io.dynawright.processor.declare.EntityDeclaration.Role;
import io.dynawright.processor.declare.JavaType;
import io.dynawright.processor.problem.NamingProblems;
import io.dynawright.processor.problem.Problem;
import io.dynawright.processor.problem.Spot;
import io.dynawright.processor.problem.TypeProblems;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The names of the generated types are free. */
final class NameClashRule implements Rule {

    @Override
    public void check(Declaration entity, Consumer<Problem> problems) {
        entity.entity().clashes().stream()
                .filter(clash -> isToTell(entity, clash))
                .forEach(clash -> problems.accept(problem(entity, clash)));
    }

    /** A class that is a table and a document tells of it once, for it is the table's types that can be renamed. */
    private static boolean isToTell(Declaration entity, NameClash clash) {
        return !(clash.owner() instanceof Owner.SameEntity) || entity.entity().role() == Role.TABLE;
    }

    private static Problem problem(Declaration entity, NameClash clash) {
        if (clash.owner() instanceof Owner.OtherEntity other) {
            return withEntity(entity, clash.generated(), other.entity());
        }
        return clash.owner() instanceof Owner.SameEntity
                ? withItself(entity, clash.generated())
                : withUserClass(entity, clash.generated());
    }

    private static Problem withUserClass(Declaration entity, JavaType.Declared generated) {
        String name = generated.simpleName();
        Spot spot = spot(entity, generated);
        return artefacts(entity, generated)
                .findFirst()
                .map(artefact -> artefact == Artefact.ASYNC_REPOSITORY
                        ? TypeProblems.asyncRepositoryNameTaken(spot, entity.name(), name)
                        : TypeProblems.nameOfTableTypeTaken(spot, entity.name(), name, artefact.text()))
                .orElseGet(() -> TypeProblems.nameTaken(spot, entity.name(), name));
    }

    private static Problem withEntity(Declaration entity, JavaType.Declared generated, JavaType.Declared other) {
        String type = entity.entity().type().qualifiedName();
        String otherType = other.qualifiedName();
        String name = generated.simpleName();
        Spot spot = spot(entity, generated);
        return artefacts(entity, generated)
                .findFirst()
                .map(artefact -> artefact == Artefact.ASYNC_REPOSITORY
                        ? TypeProblems.sameRepositoryNames(spot, type, otherType, name)
                        : TypeProblems.sameNamesOfTableTypes(spot, type, otherType, name, artefact.text()))
                .orElseGet(() -> TypeProblems.sameGeneratedNames(spot, type, otherType, name));
    }

    private static Problem withItself(Declaration entity, JavaType.Declared generated) {
        List<Artefact> alike = artefacts(entity, generated).toList();
        Artefact last = alike.get(alike.size() - 1);
        Stream<String> other =
                entity.entity().isCalledAsDocument(generated) ? Stream.of("one of @Document") : Stream.of();
        return NamingProblems.sameNames(
                spot(entity, generated),
                entity.name(),
                Stream.concat(alike.stream().map(Artefact::text), other).toList(),
                generated.simpleName(),
                last.text());
    }

    /** Where the name was given, else the class. */
    private static Spot spot(Declaration entity, JavaType.Declared generated) {
        return artefacts(entity, generated)
                .flatMap(artefact -> entity.entity().naming().spot(artefact).stream())
                .reduce((first, second) -> second)
                .orElse(entity.entity().spot());
    }

    /** Those of the table that are called so; none of a document's. */
    private static Stream<Artefact> artefacts(Declaration entity, JavaType.Declared generated) {
        return entity.entity().role() == Role.TABLE
                ? entity.entity().tableNames().called(generated).stream()
                : Stream.of();
    }
}
