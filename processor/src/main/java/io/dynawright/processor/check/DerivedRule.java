package io.dynawright.processor.check;

import io.dynawright.processor.declare.Access.Derived;
import io.dynawright.processor.declare.Access.Derived.Flaw;
import io.dynawright.processor.declare.AttributeDeclaration;
import io.dynawright.processor.declare.Declaration;
import io.dynawright.processor.problem.PresenceProblems;
import io.dynawright.processor.problem.Problem;
import io.dynawright.processor.problem.Spot;
import java.util.Arrays;
import java.util.function.Consumer;

/** What is derived comes from a getter, and from nothing that is read. */
final class DerivedRule implements Rule {

    @Override
    public void check(Declaration type, Consumer<Problem> problems) {
        for (AttributeDeclaration attribute : type.attributes()) {
            if (attribute.access() instanceof Derived derived) {
                Arrays.stream(Flaw.values())
                        .filter(derived.flaws()::contains)
                        .findFirst()
                        .map(flaw -> problem(attribute, derived.method(), flaw))
                        .ifPresent(problems);
            }
        }
    }

    private static Problem problem(AttributeDeclaration attribute, String method, Flaw flaw) {
        Spot spot = attribute.spot();
        return switch (flaw) {
            case PARAMETERS -> PresenceProblems.derivedWithoutGetter(spot, method, "has parameters");
            case VOID -> PresenceProblems.derivedWithoutGetter(spot, method, "returns nothing");
            case HIDDEN -> PresenceProblems.derivedNotCallable(spot, method, "is not visible in the package");
            case THROWS -> PresenceProblems.derivedNotCallable(spot, method, "throws a checked exception");
            case STORED -> PresenceProblems.derivedAndStored(spot, attribute.javaName());
        };
    }
}
