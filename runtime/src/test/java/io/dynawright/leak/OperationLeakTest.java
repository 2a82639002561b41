package io.dynawright.leak;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynawright.codec.AttributeType;
import io.dynawright.error.ConversionException;
import io.dynawright.error.CurrentItem;
import io.dynawright.error.Target;
import io.dynawright.expression.Comparator;
import io.dynawright.expression.Condition;
import io.dynawright.expression.Path;
import io.dynawright.expression.Term;
import io.dynawright.expression.UpdateAction;
import io.dynawright.expression.UpdateValue;
import io.dynawright.hook.RequestEnd;
import io.dynawright.hook.RequestStart;
import io.dynawright.operation.FailedCondition;
import io.dynawright.operation.PageStart;
import io.dynawright.operation.ScannedItem;
import io.dynawright.stream.ChangeRecord;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;

/** Nothing that calls are made of, and that listeners, errors and streams hand out, shows values. */
class OperationLeakTest {

    private static final AttributeValue VALUE = AttributeValue.fromS(Secrets.text("phone"));
    private static final Map<String, AttributeValue> ITEM = Map.of("phone", VALUE);
    private static final Path PATH = Path.of("phone");
    private static final Target TARGET = new Target("put", "patients", null, Map.of());

    private static void areDiscreet(Stream<?> objects) {
        assertThat(objects)
                .allSatisfy(object -> assertThat(Secrets.in(object.toString()))
                        .as(object.getClass().getName())
                        .isEmpty());
    }

    @Test
    void conditions() {
        Condition equal = new Condition.Compare(new Term.Stored(PATH), Comparator.EQ, new Term.Value(VALUE));
        List<Condition> conditions = List.of(
                equal,
                new Condition.Between(PATH, VALUE, VALUE),
                new Condition.In(new Term.Stored(PATH), List.of(VALUE)),
                new Condition.BeginsWith(PATH, new Term.Value(VALUE)),
                new Condition.Contains(PATH, new Term.Value(VALUE)),
                new Condition.HasType(PATH, AttributeType.S),
                new Condition.Not(equal),
                new Condition.Raw("#a = :a", Map.of("#a", "phone"), Map.of(":a", VALUE)));

        areDiscreet(conditions.stream());
        areDiscreet(Stream.of(new Condition.And(conditions), new Condition.Or(conditions)));
        areDiscreet(conditions.stream().map(FailedCondition::new));
    }

    @Test
    void changes() {
        UpdateValue given = new UpdateValue.Given(VALUE);
        areDiscreet(Stream.of(
                new UpdateAction.Set(PATH, given),
                new UpdateAction.Set(PATH, new UpdateValue.StoredOr(PATH, given)),
                new UpdateAction.Set(PATH, new UpdateValue.Appended(given, given)),
                new UpdateAction.Add(PATH, VALUE),
                new UpdateAction.Delete(PATH, VALUE)));
    }

    @Test
    void whatListenersAreTold() {
        PutItemRequest put =
                PutItemRequest.builder().tableName("patients").item(ITEM).build();
        RequestStart start = new RequestStart(1, 1, TARGET, put, Set.of());
        RequestEnd end = new RequestEnd(
                start,
                Duration.ZERO,
                OptionalDouble.empty(),
                1,
                Optional.of(GetItemResponse.builder().item(ITEM).build()),
                Optional.empty());

        areDiscreet(Stream.of(start, end));
    }

    @Test
    void placesInTables() {
        ConversionException error = ConversionException.onRead("phone", "a number", "S");
        areDiscreet(Stream.of(
                new PageStart(ITEM, 1),
                new ScannedItem.Decoded<>(ITEM, ITEM),
                new ScannedItem.Undecodable<>(ITEM, error),
                new ChangeRecord(ITEM, "1", "2", Optional.empty(), false),
                new CurrentItem<>(String.class, ITEM, Map::toString)));
    }
}
