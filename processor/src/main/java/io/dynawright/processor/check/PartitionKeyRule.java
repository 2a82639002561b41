package io.dynawright.processor.check;

import io.dynawright.processor.declare.AttributeDeclaration;
import io.dynawright.processor.declare.KeyRole;
import io.dynawright.processor.declare.TableDeclaration;
import io.dynawright.processor.problem.KeyProblems;
import io.dynawright.processor.problem.Problem;
import java.util.List;
import java.util.function.Consumer;

/** There is exactly one partition key. */
final class PartitionKeyRule implements TableRule {

    @Override
    public void check(TableDeclaration table, Consumer<Problem> problems) {
        List<AttributeDeclaration> keys = table.keyed(KeyRole.PARTITION);
        if (keys.isEmpty() && !isSaidElsewhere(table)) {
            problems.accept(KeyProblems.noPartitionKey(table.entity().spot(), table.name(), table.attributeNames()));
        }
        for (AttributeDeclaration second : keys.subList(Math.min(1, keys.size()), keys.size())) {
            second.key(KeyRole.PARTITION)
                    .ifPresent(mark -> problems.accept(KeyProblems.secondPartitionKey(
                            mark.spot(), second.javaName(), keys.get(0).javaName())));
        }
    }

    /** Whether another problem will say that a key was meant: an ignored one, a foreign one, one on no attribute. */
    private static boolean isSaidElsewhere(TableDeclaration table) {
        return table.ignored().stream()
                        .flatMap(member -> member.marks().stream())
                        .anyMatch(mark -> mark.value().equals("PartitionKey"))
                || table.strays().stream().anyMatch(stray -> stray.annotation().equals("PartitionKey"))
                || table.attributes().stream()
                        .flatMap(attribute -> attribute.foreign().stream())
                        .flatMap(mark -> ForeignAnnotations.meaning(mark).stream())
                        .anyMatch(ForeignAnnotations.Meaning.PARTITION_KEY::equals);
    }
}
