package io.dynawright.processor.check;

import io.dynawright.processor.declare.Declaration;
import io.dynawright.processor.declare.FlattenedDeclaration;
import io.dynawright.processor.declare.FlattenedDeclaration.Content;
import io.dynawright.processor.declare.Part;
import io.dynawright.processor.declare.Structure;
import io.dynawright.processor.declare.Written;
import io.dynawright.processor.problem.PartProblems;
import io.dynawright.processor.problem.Problem;
import io.dynawright.processor.problem.Spot;
import java.util.function.Consumer;

/** What is flattened is a class whose attributes can be attributes of another. */
final class FlattenRule implements Rule {

    @Override
    public void check(Declaration type, Consumer<Problem> problems) {
        check(type.structure(), problems);
    }

    private static void check(Structure structure, Consumer<Problem> problems) {
        for (Part part : structure.parts()) {
            if (part instanceof FlattenedDeclaration member) {
                check(member, problems);
            }
        }
    }

    private static void check(FlattenedDeclaration member, Consumer<Problem> problems) {
        for (Written<String> mark : member.marks()) {
            problems.accept(PartProblems.flattenedAndMarked(mark.spot(), member.javaName(), mark.value()));
        }
        if (member.content() instanceof Content.Refused refused) {
            problems.accept(problem(member, refused.reason()));
        } else if (member.content() instanceof Content.Of of) {
            check(of.structure(), problems);
        }
    }

    private static Problem problem(FlattenedDeclaration member, FlattenedDeclaration.Reason reason) {
        Spot spot = member.spot();
        String name = member.javaName();
        String type = member.type().toString();
        return switch (reason) {
            case NO_CLASS -> PartProblems.flattenedType(spot, name, type);
            case RECURSIVE -> PartProblems.flattenedItself(spot, name, type);
            case SEALED -> PartProblems.flattenedSealed(spot, name, type);
            case HAS_KEY -> PartProblems.flattenedKey(spot, name, type);
            case HAS_CATCH_ALL -> PartProblems.flattenedCatchAll(spot, name, type);
        };
    }
}
