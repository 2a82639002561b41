package io.dynawright.processor.check;

import io.dynawright.processor.declare.Construction;
import io.dynawright.processor.declare.ConstructionFault;
import io.dynawright.processor.declare.ConstructionFault.Ambiguous;
import io.dynawright.processor.declare.ConstructionFault.NoAttribute;
import io.dynawright.processor.declare.ConstructionFault.NoEffect;
import io.dynawright.processor.declare.ConstructionFault.NoParameter;
import io.dynawright.processor.declare.ConstructionFault.OfConstructor;
import io.dynawright.processor.declare.ConstructionFault.OtherType;
import io.dynawright.processor.declare.ConstructionFault.SecondCreator;
import io.dynawright.processor.declare.ConstructionFault.Uncallable;
import io.dynawright.processor.declare.Declaration;
import io.dynawright.processor.problem.ConstructionProblems;
import io.dynawright.processor.problem.Problem;
import java.util.function.Consumer;

/** One constructor takes exactly the attributes, and it is clear which one. */
final class ConstructorRule implements Rule {

    @Override
    public void check(Declaration type, Consumer<Problem> problems) {
        Holder.of(type).forEach(holder -> check(holder, problems));
    }

    private static void check(Holder holder, Consumer<Problem> problems) {
        if (holder.structure().construction() instanceof Construction.Refused refused) {
            for (ConstructionFault fault : refused.faults()) {
                if (fault instanceof OfConstructor constructor) {
                    problems.accept(problem(holder.name(), constructor));
                } else if (fault instanceof NoEffect mark) {
                    problems.accept(ConstructionProblems.noEffect(
                            mark.spot(),
                            mark.annotation(),
                            holder.name(),
                            mark.decision().text()));
                }
            }
        }
    }

    private static Problem problem(String entity, OfConstructor fault) {
        if (fault instanceof NoAttribute parameter) {
            return ConstructionProblems.noAttribute(
                    fault.spot(),
                    parameter.parameter(),
                    entity,
                    Suggestions.nearest(parameter.parameter(), parameter.attributes()),
                    parameter.attributes());
        }
        if (fault instanceof OtherType other) {
            return ConstructionProblems.otherType(
                    fault.spot(),
                    other.parameter(),
                    other.type().toString(),
                    other.expected().toString());
        }
        if (fault instanceof NoParameter attribute) {
            String parameter = TypeTexts.shortName(attribute.type()) + " " + attribute.attribute();
            return ConstructionProblems.noParameter(
                    fault.spot(), attribute.constructor(), attribute.attribute(), parameter);
        }
        return ofWhole(entity, fault);
    }

    private static Problem ofWhole(String entity, OfConstructor fault) {
        if (fault instanceof Uncallable constructor) {
            return ConstructionProblems.uncallable(fault.spot(), constructor.constructor());
        }
        return fault instanceof SecondCreator
                ? ConstructionProblems.secondCreator(fault.spot(), entity)
                : ConstructionProblems.ambiguous(fault.spot(), entity, ((Ambiguous) fault).constructors());
    }
}
