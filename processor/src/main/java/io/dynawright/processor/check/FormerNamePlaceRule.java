package io.dynawright.processor.check;

import io.dynawright.processor.declare.Access;
import io.dynawright.processor.declare.AttributeDeclaration;
import io.dynawright.processor.declare.Declaration;
import io.dynawright.processor.declare.EntityDeclaration.Role;
import io.dynawright.processor.declare.LifecycleMark;
import io.dynawright.processor.problem.FormerNameProblems;
import io.dynawright.processor.problem.Problem;
import io.dynawright.processor.problem.Spot;
import java.util.Optional;
import java.util.function.Consumer;

/** An attribute with a former name is one of a table, and one that nobody but its reader looks for by name. */
final class FormerNamePlaceRule implements Rule {

    @Override
    public void check(Declaration type, Consumer<Problem> problems) {
        Role role = type.entity().role();
        if (role == Role.VIEW) {
            return; // A view has the names of its source.
        }
        for (AttributeDeclaration attribute : type.attributes()) {
            attribute.formerNames().stream()
                    .findFirst()
                    .flatMap(former -> role == Role.DOCUMENT
                            ? Optional.of(
                                    FormerNameProblems.inDocument(former.spot(), attribute.javaName(), type.name()))
                            : unfit(attribute, former.spot()))
                    .ifPresent(problems);
        }
    }

    private static Optional<Problem> unfit(AttributeDeclaration attribute, Spot spot) {
        return reason(attribute).map(reason -> FormerNameProblems.unfit(spot, attribute.javaName(), reason));
    }

    private static Optional<String> reason(AttributeDeclaration attribute) {
        if (attribute.access() instanceof Access.Derived) {
            return Optional.of("is @Derived: it is written and never read");
        }
        if (attribute.encrypted().isPresent()) {
            return Optional.of("is @Encrypted: what was encrypted under one name cannot be decrypted under another");
        }
        LifecycleMark mark = attribute.lifecycleMark().orElse(null);
        if (mark instanceof LifecycleMark.TimeToLive) {
            return Optional.of("is the @TimeToLive, which DynamoDB knows by today's name alone");
        }
        return mark instanceof LifecycleMark.Version
                ? Optional.of("is the @Version, which each write looks for under today's name")
                : Optional.empty();
    }
}
