package io.dynawright.processor.check;

import io.dynawright.processor.declare.Declaration;
import io.dynawright.processor.declare.EntityDeclaration.Flaw;
import io.dynawright.processor.problem.Problem;
import io.dynawright.processor.problem.Spot;
import io.dynawright.processor.problem.TypeProblems;
import java.util.Set;
import java.util.function.Consumer;

/** Generated code can name the entity's class and make objects of it. */
final class EntityShapeRule implements Rule {

    @Override
    public void check(Declaration type, Consumer<Problem> problems) {
        Spot spot = type.entity().spot();
        Set<Flaw> flaws = type.entity().flaws(type.construction());
        String name = type.name();
        String annotation = type.entity().role().annotation();
        if (flaws.contains(Flaw.PRIVATE) || flaws.contains(Flaw.IN_PRIVATE_CLASS)) {
            problems.accept(TypeProblems.privateClass(spot, name));
        }
        if (flaws.contains(Flaw.GENERIC)) {
            problems.accept(TypeProblems.genericClass(spot, annotation, name));
        }
        if (flaws.contains(Flaw.ABSTRACT)) {
            problems.accept(TypeProblems.abstractClass(spot, annotation, name));
        }
        if (flaws.contains(Flaw.INNER)) {
            problems.accept(TypeProblems.innerClass(spot, name));
        }
        if (flaws.contains(Flaw.NO_CONSTRUCTOR)) {
            problems.accept(TypeProblems.noConstructor(spot, name));
        }
        type.variants().ifPresent(variants -> variants.variants().forEach(variant -> check(variant, problems)));
    }
}
