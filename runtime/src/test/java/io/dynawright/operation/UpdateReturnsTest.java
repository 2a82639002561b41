package io.dynawright.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.dynawright.error.ConversionException;
import io.dynawright.error.InvalidRequestException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemResponse;

/** What an update asks DynamoDB for, and what it makes of the answer. */
class UpdateReturnsTest {

    private static final AttributeValue ONE = AttributeValue.fromN("1");
    private static final AttributeValue TEXT = AttributeValue.fromS("x");
    private static final Map<String, AttributeValue> ITEM = Map.of("id", AttributeValue.fromS("b-1"), "count", ONE);
    private static final String TARGET = " (update of table baskets, key id=b-1)";

    private static ReturnValue asked(UpdateOperation<?> operation) {
        return operation.toRequest(OperationContext.standard()).returnValues();
    }

    private static <R> R answered(UpdateOperation<R> operation, Map<String, AttributeValue> attributes) {
        return Answered.with(UpdateItemResponse.builder().attributes(attributes).build(), operation);
    }

    private static AttributeValue line(String sku, int quantity) {
        return AttributeValue.fromM(
                Map.of("sku", AttributeValue.fromS(sku), "quantity", AttributeValue.fromN("" + quantity)));
    }

    @Test
    void theNewItemByDefault() {
        UpdateOperation<Basket> operation =
                UpdateOperation.update(new Basket.Update(), u -> u.count().increment(1L));
        assertThat(asked(operation)).isEqualTo(ReturnValue.ALL_NEW);
        assertThat(answered(operation, ITEM)).isEqualTo(new Basket("b-1", 1));
    }

    @Test
    void theOldItemOrNone() {
        UpdateOperation<Optional<Basket>> operation = UpdateOperation.upsert(
                new Basket.Update(), u -> u.count().increment(1L).returningOld());
        assertThat(asked(operation)).isEqualTo(ReturnValue.ALL_OLD);
        assertThat(answered(operation, ITEM)).contains(new Basket("b-1", 1));
        assertThat(Answered.with(UpdateItemResponse.builder().build(), operation))
                .isEmpty();
    }

    @Test
    void nothing() {
        UpdateOperation<Void> operation = UpdateOperation.update(
                new Basket.Update(), u -> u.count().increment(1L).returningNothing());
        assertThat(asked(operation)).isEqualTo(ReturnValue.NONE);
        assertThat(Answered.with(UpdateItemResponse.builder().build(), operation))
                .isNull();
    }

    @Test
    void anItemThatCannotBeReadWasWrittenAllTheSame() {
        Map<String, AttributeValue> poisoned = Map.of("id", AttributeValue.fromS("b-1"), "count", TEXT);
        List<UpdateOperation<?>> operations = List.of(
                UpdateOperation.update(new Basket.Update(), u -> u.city().set("a")),
                UpdateOperation.update(
                        new Basket.Update(), u -> u.city().set("a").returningOld()));
        assertThat(operations)
                .allSatisfy(operation -> assertThatExceptionOfType(ConversionException.class)
                        .isThrownBy(() -> answered(operation, poisoned))
                        .withMessageContaining("The write was made"));
    }

    @Test
    void changedAttributes() {
        UpdateOperation<ChangedAttributes<Basket.Attributes>> operation = UpdateOperation.update(
                new Basket.Update(),
                u -> u.count()
                        .increment(1L)
                        .city()
                        .remove()
                        .gift()
                        .sku()
                        .set("s")
                        .returningChanged());
        assertThat(asked(operation)).isEqualTo(ReturnValue.UPDATED_NEW);
        Map<String, AttributeValue> answer =
                Map.of("count", ONE, "gift", AttributeValue.fromM(Map.of("sku", AttributeValue.fromS("s"))));
        ChangedAttributes<Basket.Attributes> changed = answered(operation, answer);
        assertThat(changed.attributes()).isEqualTo(answer);
        assertThat(changed.get(it -> it.count())).contains(1);
        assertThat(changed.get(it -> it.city())).isEmpty();
        assertThat(changed.get(it -> it.giftSku())).contains("s");
        assertThat(changed).hasToString("changed attributes [count, gift]");
    }

    @Test
    void changedElementsAreFoundInTheWholeList() {
        UpdateOperation<ChangedAttributes<Basket.Attributes>> operation = UpdateOperation.update(
                new Basket.Update(),
                u -> u.lines()
                        .at(1)
                        .quantity()
                        .increment(1L)
                        .lines()
                        .at(7)
                        .set(new Basket.Line("new", 2))
                        .returningChanged());
        assertThat(asked(operation)).isEqualTo(ReturnValue.ALL_NEW);
        AttributeValue lines = AttributeValue.fromL(List.of(line("a", 1), line("b", 5), line("new", 2)));
        ChangedAttributes<Basket.Attributes> changed =
                answered(operation, Map.of("id", AttributeValue.fromS("b-1"), "lines", lines, "count", ONE));
        assertThat(changed.attributes()).isEqualTo(Map.of("lines", lines));
        assertThat(changed.get(it -> it.quantity(1))).contains(5);
        assertThat(changed.get(it -> it.line(7))).isEmpty();
        assertThat(changed.get(it -> it.quantity(7))).isEmpty();
    }

    @Test
    void whatLiesUnderAChangeIsReadFromIt() {
        UpdateOperation<ChangedAttributes<Basket.Attributes>> operation = UpdateOperation.update(
                new Basket.Update(),
                u -> u.lines()
                        .set(List.of(new Basket.Line("a", 1)))
                        .tags()
                        .delete("x")
                        .returningChanged());
        assertThat(asked(operation)).isEqualTo(ReturnValue.UPDATED_NEW);
        ChangedAttributes<Basket.Attributes> changed =
                answered(operation, Map.of("lines", AttributeValue.fromL(List.of(line("a", 1)))));
        assertThat(changed.get(it -> it.quantity(0))).contains(1);
        assertThat(changed.get(it -> it.lines())).contains(List.of(new Basket.Line("a", 1)));
        assertThat(changed.get(it -> it.tags())).isEmpty();
    }

    @Test
    void onlyWhatWasChangedCanBeAskedFor() {
        ChangedAttributes<Basket.Attributes> changed = answered(
                UpdateOperation.update(
                        new Basket.Update(),
                        u -> u.gift().sku().set("s").tags().add("a").returningChanged()),
                Map.of("tags", AttributeValue.fromSs(List.of("a"))));
        assertThat(changed.get(it -> it.tags())).contains(Set.of("a"));
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> changed.get(it -> it.count()))
                .withMessage("The update did not change count, or only a part of it" + TARGET);
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> changed.get(it -> it.gift()))
                .withMessage("The update did not change gift, or only a part of it" + TARGET);
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> changed.get(null))
                .withMessage("The function that names an attribute is null, or returned null" + TARGET);
    }

    @Test
    void aChangedAttributeThatCannotBeReadWasWritten() {
        ChangedAttributes<Basket.Attributes> changed = answered(
                UpdateOperation.update(
                        new Basket.Update(), u -> u.count().set(1).returningChanged()),
                Map.of("count", TEXT));
        assertThatExceptionOfType(ConversionException.class)
                .isThrownBy(() -> changed.get(it -> it.count()))
                .withMessage("The write was made, but its answer cannot be read. Cannot read attribute count:"
                        + " expected N, found S" + TARGET);
    }
}
