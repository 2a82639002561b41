package io.dynawright.processor.check;

import io.dynawright.processor.declare.Construction;
import io.dynawright.processor.declare.ConstructionFault;
import io.dynawright.processor.declare.ConstructionFault.NoBuild;
import io.dynawright.processor.declare.ConstructionFault.NoMethod;
import io.dynawright.processor.declare.ConstructionFault.OfBuilder;
import io.dynawright.processor.declare.Declaration;
import io.dynawright.processor.problem.ConstructionProblems;
import io.dynawright.processor.problem.Problem;
import java.util.function.Consumer;

/** A builder can be had, takes every attribute, and gives the object. */
final class BuilderRule implements Rule {

    @Override
    public void check(Declaration type, Consumer<Problem> problems) {
        Holder.of(type).forEach(holder -> check(holder, problems));
    }

    private static void check(Holder holder, Consumer<Problem> problems) {
        if (holder.structure().construction() instanceof Construction.Refused refused) {
            for (ConstructionFault fault : refused.faults()) {
                if (fault instanceof OfBuilder builder) {
                    problems.accept(problem(holder.name(), builder));
                }
            }
        }
    }

    private static Problem problem(String entity, OfBuilder fault) {
        if (fault instanceof NoMethod method) {
            return ConstructionProblems.noBuilderMethod(
                    method.spot(),
                    method.builder(),
                    method.attribute(),
                    TypeTexts.shortName(method.type()),
                    TypeTexts.rejected(method.rejected()));
        }
        return fault instanceof NoBuild
                ? ConstructionProblems.noBuild(fault.spot(), entity, fault.builder())
                : ConstructionProblems.noBuilder(fault.spot(), entity, fault.builder());
    }
}
