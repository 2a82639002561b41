package io.dynawright.processor.check;

import io.dynawright.processor.declare.AttributeDeclaration;
import io.dynawright.processor.declare.CodecRef;
import io.dynawright.processor.declare.KeyRole;
import io.dynawright.processor.declare.Operand;
import io.dynawright.processor.declare.TableDeclaration;
import io.dynawright.processor.declare.Written;
import io.dynawright.processor.problem.CodecProblems;
import io.dynawright.processor.problem.KeyProblems;
import io.dynawright.processor.problem.Problem;
import java.util.Optional;
import java.util.function.Consumer;

/** The table's keys are of types that DynamoDB takes as keys, and never absent. */
final class KeyTypeRule implements TableRule {

    @Override
    public void check(TableDeclaration table, Consumer<Problem> problems) {
        for (AttributeDeclaration attribute : table.attributes()) {
            for (Written<KeyRole> key : attribute.keys()) {
                attribute.codec().flatMap(codec -> check(attribute, codec, key)).ifPresent(problems);
            }
        }
    }

    private static Optional<Problem> check(AttributeDeclaration attribute, CodecRef codec, Written<KeyRole> key) {
        String name = attribute.javaName();
        String type = attribute.type().toString();
        String annotation = key.value().annotation();
        if (Operand.isOptional(attribute.type())) {
            return Optional.of(CodecProblems.optionalKey(key.spot(), name, type, annotation));
        }
        if (codec.storedAs().canBeKey()) {
            return Optional.empty();
        }
        return Optional.of(
                codec instanceof CodecRef.Custom custom
                        ? KeyProblems.codecCannotBeKey(
                                key.spot(), annotation, name, custom.codec().simpleName())
                        : KeyProblems.typeCannotBeKey(
                                key.spot(),
                                annotation,
                                name,
                                type,
                                codec.storedAs().descriptor()));
    }
}
