package io.dynawright.processor.check;

import io.dynawright.processor.declare.AttributeDeclaration;
import io.dynawright.processor.declare.CodecRef;
import io.dynawright.processor.declare.Declaration;
import io.dynawright.processor.declare.JavaType;
import io.dynawright.processor.declare.LifecycleMark;
import io.dynawright.processor.declare.LifecycleMark.IdKind;
import io.dynawright.processor.declare.Written;
import io.dynawright.processor.problem.LifecycleProblems;
import io.dynawright.processor.problem.Problem;
import io.dynawright.processor.problem.Spot;
import java.util.Optional;
import java.util.function.Consumer;

/** What Dynawright makes itself fits the attribute's type. */
final class LifecycleTypeRule implements Rule {

    @Override
    public void check(Declaration type, Consumer<Problem> problems) {
        for (AttributeDeclaration attribute : type.attributes()) {
            for (Written<LifecycleMark> mark : attribute.lifecycle()) {
                attribute
                        .codec()
                        .flatMap(codec -> check(attribute, codec, mark))
                        .ifPresent(problems);
            }
        }
    }

    private static Optional<Problem> check(
            AttributeDeclaration attribute, CodecRef codec, Written<LifecycleMark> written) {
        LifecycleMark mark = written.value();
        Spot spot = written.spot();
        String name = attribute.javaName();
        JavaType type = attribute.type();
        if (mark instanceof LifecycleMark.Version) {
            return unless(
                    LifecycleTypes.isInteger(type) && !(codec instanceof CodecRef.Custom),
                    LifecycleProblems.versionType(spot, name, type.toString()));
        }
        if (mark instanceof LifecycleMark.TimeToLive) {
            return unless(
                    LifecycleTypes.canExpire(type), LifecycleProblems.timeToLiveType(spot, name, type.toString()));
        }
        if (mark instanceof LifecycleMark.AutoId id) {
            return unless(
                    fits(id.kind(), type),
                    LifecycleProblems.idType(
                            spot, name, type.toString(), id.kind().name(), allowed(id.kind())));
        }
        boolean isMoment = mark instanceof LifecycleMark.CreatedAt || mark instanceof LifecycleMark.UpdatedAt;
        return unless(
                !isMoment || LifecycleTypes.isMoment(type),
                LifecycleProblems.momentType(spot, mark.annotation(), name, type.toString()));
    }

    private static Optional<Problem> unless(boolean isRight, Problem problem) {
        return isRight ? Optional.empty() : Optional.of(problem);
    }

    private static boolean fits(IdKind kind, JavaType type) {
        return type.toString().equals("String")
                || (kind != IdKind.ULID && type.toString().equals("java.util.UUID"));
    }

    private static String allowed(IdKind kind) {
        return kind == IdKind.ULID ? "a String" : "a String or a java.util.UUID";
    }
}
