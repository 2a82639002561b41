package io.dynawright.samples.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynawright.error.ServiceException;
import io.dynawright.expression.Condition;
import io.dynawright.expression.UpdateAction;
import io.dynawright.operation.Changes;
import io.dynawright.samples.conformance.support.RandomSpecimens;
import io.dynawright.samples.conformance.support.SpecimenConditions;
import io.dynawright.samples.conformance.support.SpecimenUpdates;
import io.dynawright.samples.conformance.support.Tables;
import io.dynawright.samples.conformance.support.UpdateEvaluator;
import io.dynawright.samples.conformance.support.UpdateEvaluator.InvalidUpdateException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongPredicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Random conditions and updates, made with the generated paths of a wide entity: DynamoDB takes each, and gives what the
 * same tree gives in memory.
 *
 * <p>{@code -Dexpressions.runs=10000} makes more of both, {@code -Ddynawright.seed=7} others; a failure names its seed.
 */
class RandomExpressionsTest {

    private static final int CONDITIONS = Integer.getInteger("expressions.runs", 1_200);
    private static final int UPDATES = Integer.getInteger("expressions.runs", 800);
    private static final long SEED = Long.getLong("dynawright.seed", 20_261_121);
    private static final int ITEMS = 20;
    private static final String ID = "s-1";

    @RegisterExtension
    private final Tables tables = new Tables(SpecimenSchema.INSTANCE);

    private final SpecimenRepository specimens = new SpecimenRepository(tables.dynawright());

    @Test
    void aFilterFindsTheItemsForWhichItHoldsInMemory() {
        Map<String, Map<String, AttributeValue>> items = putItems();
        int selective = verify(CONDITIONS, seed -> {
            Condition condition = new SpecimenConditions(new Random(seed)).condition();
            List<String> expected = items.keySet().stream()
                    .filter(id -> condition.holds(items.get(id)))
                    .toList();
            assertThat(specimens.scan(s -> s.filter(it -> condition).select(it -> it.id())).stream()
                            .map(Optional::orElseThrow))
                    .as("%s", condition)
                    .containsExactlyInAnyOrderElementsOf(expected);
            return !expected.isEmpty() && expected.size() < ITEMS;
        });
        assertThat(selective).as("conditions that tell items apart").isGreaterThanOrEqualTo(CONDITIONS / 3);
    }

    /** The items are the same for every seed. */
    private Map<String, Map<String, AttributeValue>> putItems() {
        RandomSpecimens random = new RandomSpecimens(new Random(ITEMS));
        return IntStream.range(0, ITEMS)
                .mapToObj(i -> specimens.put(random.specimen("s-" + i)))
                .collect(Collectors.toMap(Specimen::id, SpecimenSchema.INSTANCE::toItem));
    }

    @Test
    void anUpdateMakesOfAnItemWhatIsMadeInMemory() {
        int taken = verify(UPDATES, seed -> {
            Random random = new Random(seed);
            Specimen before = new RandomSpecimens(random).specimen(ID);
            AtomicReference<List<UpdateAction>> actions = new AtomicReference<>();
            Optional<Map<String, Object>> after = inDynamoDb(before, u -> {
                SpecimenUpdate changed = new SpecimenUpdates(random, u).change();
                actions.set(Changes.of(changed));
                return changed;
            });
            assertThat(after)
                    .as("%s of %s", actions, before)
                    .isEqualTo(inMemory(actions.get(), SpecimenSchema.INSTANCE.toItem(before)));
            return after.isPresent();
        });
        assertThat(taken).as("updates that are legal").isGreaterThanOrEqualTo(UPDATES / 2);
    }

    private static Optional<Map<String, Object>> inMemory(
            List<UpdateAction> actions, Map<String, AttributeValue> item) {
        try {
            return Optional.of(UpdateEvaluator.normal(UpdateEvaluator.apply(actions, new LinkedHashMap<>(item))));
        } catch (InvalidUpdateException e) {
            return Optional.empty();
        }
    }

    private Optional<Map<String, Object>> inDynamoDb(Specimen before, UnaryOperator<SpecimenUpdate> change) {
        specimens.put(before);
        try {
            specimens.updateReturning(ID, u -> change.apply(u).returningNothing());
        } catch (ServiceException e) {
            assertThat(e.code()).isEqualTo("ValidationException");
            return Optional.empty();
        }
        return Optional.of(UpdateEvaluator.normal(tables.client()
                .getItem(get -> get.tableName("specimens").key(Map.of("id", AttributeValue.fromS(ID))))
                .item()));
    }

    /** How many of the expressions are as they mostly should be. */
    private static int verify(int runs, LongPredicate expression) {
        int count = 0;
        for (long seed = SEED; seed < SEED + runs; seed++) {
            try {
                count += expression.test(seed) ? 1 : 0;
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError("-Ddynawright.seed=" + seed + " -Dexpressions.runs=1: " + e.getMessage(), e);
            }
        }
        return count;
    }
}
