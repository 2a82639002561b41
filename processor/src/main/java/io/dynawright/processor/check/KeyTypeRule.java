package io.dynawright.processor.check;

import io.dynawright.processor.declare.AttributeDeclaration;
import io.dynawright.processor.declare.CodecRef;
import io.dynawright.processor.declare.KeyRole;
import io.dynawright.processor.declare.TableDeclaration;
import io.dynawright.processor.declare.Written;
import io.dynawright.processor.problem.KeyProblems;
import io.dynawright.processor.problem.Problem;
import java.util.Optional;
import java.util.function.Consumer;

/** The table's keys are of types that DynamoDB takes as keys. */
final class KeyTypeRule implements TableRule {

    @Override
    public void check(TableDeclaration table, Consumer<Problem> problems) {
        for (AttributeDeclaration attribute : table.attributes()) {
            Optional<CodecRef> unfit =
                    attribute.codec().filter(codec -> !codec.storedAs().canBeKey());
            for (Written<KeyRole> key : attribute.keys()) {
                unfit.ifPresent(codec -> problems.accept(KeyProblems.typeCannotBeKey(
                        key.spot(),
                        key.value().annotation(),
                        attribute.javaName(),
                        attribute.type().toString(),
                        codec.storedAs().descriptor())));
            }
        }
    }
}
