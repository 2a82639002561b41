package io.dynawright.processor.check;

import io.dynawright.processor.declare.AttributeDeclaration;
import io.dynawright.processor.declare.CodecRef;
import io.dynawright.processor.declare.IndexDeclaration;
import io.dynawright.processor.declare.Operand;
import io.dynawright.processor.declare.TableDeclaration;
import io.dynawright.processor.declare.Written;
import io.dynawright.processor.problem.IndexProblems;
import io.dynawright.processor.problem.Problem;
import java.util.Optional;
import java.util.function.Consumer;

/** The keys of indexes are of types that DynamoDB takes as keys. */
final class IndexKeyTypeRule implements TableRule {

    @Override
    public void check(TableDeclaration table, Consumer<Problem> problems) {
        for (IndexDeclaration index : table.indexes()) {
            for (Written<String> name : index.namedAttributes()) {
                table.attribute(name.value())
                        .flatMap(attribute -> check(index, name, attribute))
                        .ifPresent(problems);
            }
        }
    }

    private static Optional<Problem> check(
            IndexDeclaration index, Written<String> name, AttributeDeclaration attribute) {
        return attribute
                .codec()
                .map(codec -> Operand.of(attribute.type(), codec).codec())
                .filter(codec -> !codec.storedAs().canBeKey())
                .map(codec -> problem(index, name, attribute, codec));
    }

    private static Problem problem(
            IndexDeclaration index, Written<String> name, AttributeDeclaration attribute, CodecRef codec) {
        return codec instanceof CodecRef.Custom custom
                ? IndexProblems.codecCannotBeKey(
                        name.spot(),
                        index.label(),
                        attribute.javaName(),
                        custom.codec().simpleName())
                : IndexProblems.typeCannotBeKey(
                        name.spot(),
                        index.label(),
                        attribute.javaName(),
                        attribute.type().toString(),
                        codec.storedAs().descriptor());
    }
}
