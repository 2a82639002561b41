package io.dynawright.samples.conformance.evolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.dynawright.error.CancellationReason;
import io.dynawright.error.ConditionFailedException;
import io.dynawright.error.ConversionException;
import io.dynawright.error.OutdatedItemException;
import io.dynawright.error.TransactionFailedException;
import io.dynawright.operation.Backfill;
import io.dynawright.operation.UpdateOperation;
import io.dynawright.samples.conformance.support.Tables;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Items of all versions in one table. */
class SchemaVersionTest {

    @RegisterExtension
    private final Tables tables = new Tables(SubscriptionSchema.INSTANCE, ClubMemberSchema.INSTANCE);

    private final SubscriptionRepository subscriptions = new SubscriptionRepository(tables.dynawright());
    private final ClubMemberRepository members = new ClubMemberRepository(tables.dynawright());

    /** Upcasts are counted by customers, who are others in each test. */
    private final String prefix = UUID.randomUUID() + "-";

    private String customer(int number) {
        return prefix + (100 + number);
    }

    private Subscription expected(int number) {
        return new Subscription(
                customer(number), number, "Ada", "Lovelace", "basic", new BigDecimal(number), Set.of("t"), null);
    }

    private Map<String, AttributeValue> item1(int number) {
        return Map.of(
                "customer", AttributeValue.fromS(customer(number)),
                "number", AttributeValue.fromN(Integer.toString(number)),
                "name", AttributeValue.fromS("Ada Lovelace"),
                "plan", AttributeValue.fromS("basic"),
                "cost", AttributeValue.fromS(Integer.toString(number)),
                "tags", AttributeValue.fromSs(List.of("t")),
                "unknown", AttributeValue.fromS("kept"));
    }

    private Map<String, AttributeValue> item2(int number) {
        Map<String, AttributeValue> item = new HashMap<>(item1(number));
        item.remove("name");
        item.put("firstName", AttributeValue.fromS("Ada"));
        item.put("lastName", AttributeValue.fromS("Lovelace"));
        item.put("fee", item.remove("cost"));
        item.put("schemaVersion", AttributeValue.fromN("2"));
        return item;
    }

    private void store(String table, Map<String, AttributeValue> item) {
        tables.client().putItem(put -> put.tableName(table).item(item));
    }

    private Map<String, AttributeValue> stored(int number) {
        return tables.client()
                .getItem(get -> get.tableName("subscriptions")
                        .key(Map.of(
                                "customer", AttributeValue.fromS(customer(number)),
                                "number", AttributeValue.fromN(Integer.toString(number))))
                        .consistentRead(true))
                .item();
    }

    /** A third of the items is of each version. */
    private void storeAllVersions(int items) {
        for (int i = 0; i < items; i++) {
            if (i % 3 == 2) {
                subscriptions.put(expected(i));
            } else {
                store("subscriptions", i % 3 == 0 ? item1(i) : item2(i));
            }
        }
    }

    private List<Subscription> all(int items) {
        return IntStream.range(0, items).mapToObj(this::expected).toList();
    }

    @Test
    void itemsOfThreeVersionsAreReadBackfilledAndReadWithoutUpcasting() {
        storeAllVersions(90);
        assertThat(subscriptions.scan().stream()).containsExactlyInAnyOrderElementsOf(all(90));
        assertThat(Upcasts.of(prefix)).isEqualTo(90);

        Backfill done = subscriptions.backfill(b -> b.segments(3));

        assertThat(done).hasToString("Backfill[scanned=90, upgraded=60, settled=0, conflicts=0, failed=0, complete]");
        assertThat(Upcasts.of(prefix)).isEqualTo(180);
        assertThat(subscriptions.scan().stream()).containsExactlyInAnyOrderElementsOf(all(90));
        assertThat(subscriptions.get(customer(0), 0)).isEqualTo(expected(0));
        assertThat(Upcasts.of(prefix)).isEqualTo(180);
        assertThat(stored(0))
                .containsEntry("unknown", AttributeValue.fromS("kept"))
                .doesNotContainKeys("name", "cost");
        assertThat(subscriptions.backfill().upgraded()).isZero();
    }

    @Test
    void everyReadBringsOldItemsUp() {
        store("subscriptions", item1(1));
        SubscriptionKey key = SubscriptionKey.of(customer(1), 1);
        assertThat(subscriptions.find(customer(1), 1)).contains(expected(1));
        assertThat(subscriptions.findAll(List.of(key))).containsExactly(expected(1));
        assertThat(subscriptions.query(customer(1)).list()).containsExactly(expected(1));
        assertThat(subscriptions.byPlan("basic").list()).contains(expected(1));
        assertThat(subscriptions.delete(customer(1), 1)).contains(expected(1));
    }

    @Test
    void aFormerNameIsReadAtTodaysVersionToo() {
        Map<String, AttributeValue> item = new HashMap<>(SubscriptionSchema.INSTANCE.toItem(expected(1)));
        item.put("cost", item.remove("fee"));
        store("subscriptions", item);
        assertThat(subscriptions.get(customer(1), 1)).isEqualTo(expected(1));
        assertThat(subscriptions.get(customer(1), 1, FeeView.INSTANCE)).isEqualTo(new Fee("basic", BigDecimal.ONE));
        assertThat(subscriptions
                        .query(customer(1), q -> q.select(it -> it.fee()))
                        .list())
                .singleElement()
                .satisfies(fee -> assertThat(fee).contains(BigDecimal.ONE));
        assertThat(Upcasts.of(prefix)).isZero();
    }

    @Test
    void aPartOfAnOldItemIsRefused() {
        store("subscriptions", item2(1));
        assertThatExceptionOfType(ConversionException.class)
                .isThrownBy(() -> subscriptions.get(customer(1), 1, FeeView.INSTANCE))
                .withMessageContaining("found a part of an item of version 2");
        subscriptions.backfill();
        assertThat(subscriptions.get(customer(1), 1, FeeView.INSTANCE)).isEqualTo(new Fee("basic", BigDecimal.ONE));
    }

    @Test
    void anUpdateUpgradesTheItemFirst() {
        store("subscriptions", item1(1));
        Subscription updated = subscriptions.update(
                customer(1),
                1,
                u -> u.fee().increment(2).onlyIf(it -> it.lastName().eq("Lovelace")));
        assertThat(updated.fee()).isEqualByComparingTo("3");
        assertThat(stored(1))
                .containsEntry("schemaVersion", AttributeValue.fromN("3"))
                .containsEntry("fee", AttributeValue.fromN("3"))
                .containsEntry("unknown", AttributeValue.fromS("kept"))
                .doesNotContainKeys("name", "cost");
        assertThatExceptionOfType(ConditionFailedException.class)
                .isThrownBy(() -> subscriptions.update(
                        customer(1),
                        1,
                        u -> u.fee().increment(2).onlyIf(it -> it.lastName().eq("Byron"))));
    }

    @Test
    void anUpsertCreatesAnItemOfToday() {
        subscriptions.upsert(
                customer(1),
                1,
                u -> u.firstName()
                        .set("Ada")
                        .lastName()
                        .set("Lovelace")
                        .plan()
                        .set("basic")
                        .fee()
                        .set(BigDecimal.ONE)
                        .tags()
                        .set(Set.of("t")));
        assertThat(stored(1)).containsEntry("schemaVersion", AttributeValue.fromN("3"));
        assertThat(subscriptions.get(customer(1), 1)).isEqualTo(expected(1));
        store("subscriptions", item2(2));
        subscriptions.upsert(
                customer(2),
                2,
                u -> u.firstName()
                        .set("Ada")
                        .lastName()
                        .set("Byron")
                        .plan()
                        .set("basic")
                        .fee()
                        .set(BigDecimal.ONE)
                        .tags()
                        .set(Set.of("t")));
        assertThat(subscriptions.get(customer(2), 2).lastName()).isEqualTo("Byron");
    }

    @Test
    void theUpgradeOfAnItemIsNoWriteOfItsVersion() {
        store(
                "club-members",
                Map.of(
                        "member", AttributeValue.fromS("m-1"),
                        "grade", AttributeValue.fromN("4"),
                        "version", AttributeValue.fromN("7")));
        ClubMember read = members.get("m-1");
        assertThat(read).isEqualTo(new ClubMember("m-1", 5, 7));
        assertThat(members.update(read, u -> u.rank().increment(1))).isEqualTo(new ClubMember("m-1", 6, 8));
        assertThat(members.put(new ClubMember("m-1", 1, 8)).version()).isEqualTo(9);
        assertThat(members.backfill().upgraded()).isZero();
    }

    @Test
    void aTransactionTellsThatAnItemIsOld() {
        store("subscriptions", item1(1));
        UpdateOperation<Subscription> update =
                SubscriptionOperations.update(customer(1), 1, u -> u.fee().increment(2));
        assertThatExceptionOfType(TransactionFailedException.class)
                .isThrownBy(() -> tables.dynawright().transact(update))
                .satisfies(e -> assertThat(e.reason(update)).isInstanceOf(CancellationReason.Outdated.class));
        assertThatExceptionOfType(OutdatedItemException.class)
                .isThrownBy(() -> subscriptions.update(
                        customer(1), 1, u -> u.fee().increment(2).exactlyOnce()));
        assertThat(stored(1)).isEqualTo(item1(1));
    }

    @Test
    void aNewerItemIsNeitherReadNorChanged() {
        Map<String, AttributeValue> newer = new HashMap<>(item2(1));
        newer.put("schemaVersion", AttributeValue.fromN("4"));
        store("subscriptions", newer);
        assertThatExceptionOfType(ConversionException.class)
                .isThrownBy(() -> subscriptions.get(customer(1), 1))
                .withMessageContaining("found version 4");
        assertThatExceptionOfType(ConversionException.class)
                .isThrownBy(
                        () -> subscriptions.update(customer(1), 1, u -> u.note().set("x")));
        assertThat(subscriptions.backfill().failed()).isEqualTo(1);
        assertThat(stored(1)).isEqualTo(newer);
    }

    @Test
    void theEnhancedClientReadsAndWritesTodaysForm() {
        DynamoDbTable<Subscription> table = DynamoDbEnhancedClient.builder()
                .dynamoDbClient(tables.client())
                .build()
                .table("subscriptions", SubscriptionSchema.INSTANCE);
        store("subscriptions", item1(1));
        Key key = Key.builder().partitionValue(customer(1)).sortValue(1).build();
        assertThat(table.getItem(key)).isEqualTo(expected(1));
        table.updateItem(expected(1));
        assertThat(stored(1))
                .containsEntry("schemaVersion", AttributeValue.fromN("3"))
                .doesNotContainKey("cost");
        table.putItem(expected(2));
        assertThat(subscriptions.get(customer(2), 2)).isEqualTo(expected(2));
    }
}
