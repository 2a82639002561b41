package io.dynawright.samples.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynawright.Results;
import io.dynawright.samples.conformance.support.Tables;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** After an update, what is derived is what a put of the whole item would have written. */
class DerivedUpdateTest {

    private static final long SEED = 20261121;

    private static final Outlet STORED =
            new Outlet("acme", 7, "EU", Optional.of("Bern"), 2, "ann", List.of(new Outlet.Offer("pen", 3, 4)));

    @RegisterExtension
    private final Tables tables = new Tables(OutletSchema.INSTANCE);

    private final OutletRepository outlets = new OutletRepository(tables.dynawright());

    @BeforeEach
    void put() {
        outlets.put(STORED);
    }

    private Map<String, AttributeValue> item(int number) {
        return tables.client()
                .getItem(request -> request.tableName("outlets")
                        .key(Map.of(
                                "chain", AttributeValue.fromS("acme"), "number", AttributeValue.fromN("" + number))))
                .item();
    }

    private void assertAsPut(Outlet expected) {
        assertThat(item(expected.number())).isEqualTo(OutletSchema.INSTANCE.itemToMap(expected, true));
    }

    private static List<Integer> numbers(Results<Outlet> found) {
        return found.stream().map(Outlet::number).toList();
    }

    @Test
    void anItemMovesWithinTheIndexWhenTheSourcesOfItsKeyChange() {
        Outlet moved = outlets.update("acme", 7, u -> u.regionCity("EU", Optional.of("Oslo"), 2));
        assertAsPut(moved);
        assertThat(numbers(outlets.byRegion("EU#Bern"))).isEmpty();
        assertThat(numbers(outlets.byRegion("EU#Oslo", q -> q.chainSort().eq("acme#00007"))))
                .containsExactly(7);
    }

    @Test
    void anItemLeavesTheIndexWhenThereIsNoKeyToDerive() {
        Outlet left = outlets.update("acme", 7, u -> u.regionCity(null, Optional.empty(), 3));
        assertThat(left.region()).isNull();
        assertThat(left.city()).isEmpty();
        assertAsPut(left);
        assertThat(numbers(outlets.byRegion("EU#Bern"))).isEmpty();
        assertThat(item(7)).doesNotContainKeys("region", "town", "regionCity");
    }

    @Test
    void anUpdateLeavesAloneWhatIsDerivedFromOthers() {
        assertAsPut(outlets.update("acme", 7, u -> u.manager().set("bob")));
        assertThat(numbers(outlets.byManager("outlet", "bob"))).containsExactly(7);
        assertThat(numbers(outlets.byManager("outlet", "ann"))).isEmpty();
    }

    @Test
    void aDocumentInAListKeepsUpWithItsSources() {
        assertAsPut(outlets.update(
                "acme", 7, u -> u.offers().at(0).total(5, 6).offers().at(0).under_("ink")));
        assertThat(item(7).get("offers").l().get(0).m()).containsEntry("total", AttributeValue.fromN("30"));
    }

    @Test
    void anUpsertCreatesItemsWithWhatIsDerivedFromTheKeyAlone() {
        Outlet created = outlets.upsert("acme", 8, u -> u.offers().append(new Outlet.Offer("ink", 1, 1)));
        assertThat(item(8))
                .containsEntry("chainSort", AttributeValue.fromS("acme#00008"))
                .containsEntry("kind", AttributeValue.fromS("outlet"))
                .doesNotContainKeys("regionCity", "address");
        assertThat(created.number()).isEqualTo(8);
    }

    @Test
    void anUpsertWithoutAnyChangeCreatesTheSame() {
        outlets.upsert("acme", 8, u -> u);
        assertThat(item(8)).containsOnlyKeys("chain", "number", "chainSort", "kind");
    }

    @Test
    void whatAnUpsertCreatesIsFoundInItsIndexes() {
        outlets.upsert(
                "acme",
                8,
                u -> u.regionCity("EU", Optional.of("Bern"), 1).manager().set("ann"));
        assertThat(numbers(outlets.byRegion("EU#Bern"))).containsExactly(7, 8);
        assertThat(numbers(outlets.byManager("outlet", "ann"))).containsExactlyInAnyOrder(7, 8);
        outlets.upsert("acme", 8, u -> u.offers().set(List.of()));
        assertAsPut(new Outlet("acme", 8, "EU", Optional.of("Bern"), 1, "ann", List.of()));
    }

    @Test
    void whateverIsChangedTheItemIsAsPut() {
        Random random = new Random(SEED);
        for (int i = 0; i < 200; i++) {
            UnaryOperator<OutletUpdate> change = change(random);
            Outlet updated =
                    random.nextBoolean() ? outlets.update("acme", 7, change) : outlets.upsert("acme", 7, change);
            assertThat(item(7))
                    .as("change %d of seed %d", i, SEED)
                    .isEqualTo(OutletSchema.INSTANCE.itemToMap(updated, true));
        }
    }

    private static UnaryOperator<OutletUpdate> change(Random random) {
        String word = random.nextInt(4) == 0 ? null : "w" + random.nextInt(3);
        int number = random.nextInt(5);
        return switch (random.nextInt(4)) {
            case 0 -> u -> u.regionCity(word, Optional.ofNullable(word), number);
            case 1 -> u -> word == null ? u.manager().remove() : u.manager().set(word);
            case 2 -> u -> u.offers().append(new Outlet.Offer(word, number, number));
            default -> u -> u.offers().at(0).total(number, number + 1).manager().setIfAbsent("z");
        };
    }
}
