package io.dynawright.samples.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynawright.operation.Selection;
import io.dynawright.samples.conformance.Parcel.Address;
import io.dynawright.samples.conformance.Parcel.Stop;
import io.dynawright.samples.conformance.support.Connections;
import io.dynawright.samples.conformance.support.LocalDynamoDb;
import io.dynawright.samples.conformance.support.Tables;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.Select;

/** Queries that fetch a part of each item: selections, and indexes that hold no more. */
class ProjectionTest {

    @RegisterExtension
    private final Tables tables = new Tables(ParcelSchema.INSTANCE);

    private final ParcelRepository parcels = new ParcelRepository(tables.dynawright());

    private Parcel put(int number, Stop... stops) {
        return parcels.put(new Parcel(
                "c-1",
                number,
                "DHL",
                1000 - number,
                "SENT",
                new Address("Main Street " + number, "Paris"),
                List.of(stops),
                Map.of("fragile", "yes", "x.y", "dotted"),
                number % 2 == 0 ? "even" : null));
    }

    @Test
    void oneAttributeIsEmptyWhereAnItemLacksIt() {
        put(1);
        put(2);
        assertThat(parcels.query("c-1", q -> q.select(it -> it.note())))
                .containsExactly(Optional.empty(), Optional.of("even"));
        assertThat(tables.lastRequest(QueryRequest.class).projectionExpression())
                .isEqualTo("#n1");
    }

    @Test
    void severalAttributesAndNestedOnesAreReadTogether() {
        put(1, new Stop("Lyon", 7), new Stop("Dijon", null));
        Selection<ParcelAttributes> parcel = parcels.query(
                        "c-1",
                        q -> q.select(
                                it -> it.number(),
                                it -> it.address().city(),
                                it -> it.stops().at(1).city(),
                                it -> it.marks().key("x.y")))
                .one();
        assertThat(parcel.get(it -> it.number())).contains(1);
        assertThat(parcel.get(it -> it.address().city())).contains("Paris");
        assertThat(parcel.get(it -> it.stops().at(1).city())).contains("Dijon");
        assertThat(parcel.get(it -> it.marks().key("x.y"))).contains("dotted");
    }

    @Test
    void elementsOfAListKeepTheirPlaces() {
        put(1, new Stop("a", 0), new Stop("b", null), new Stop("c", 2), new Stop("d", 3));
        put(2, new Stop("e", 5));
        List<Selection<ParcelAttributes>> found = parcels.query(
                        "c-1",
                        q -> q.select(
                                it -> it.stops().at(3).hour(),
                                it -> it.stops().at(1).hour(),
                                it -> it.stops().at(2).hour()))
                .list();
        assertThat(found.get(0).get(it -> it.stops().at(1).hour())).isEmpty();
        assertThat(found.get(0).get(it -> it.stops().at(2).hour())).contains(2);
        assertThat(found.get(0).get(it -> it.stops().at(3).hour())).contains(3);
        assertThat(found.get(1).get(it -> it.stops().at(1).hour())).isEmpty();
        assertThat(found.get(1).get(it -> it.stops().at(3).hour())).isEmpty();
    }

    @Test
    void anElementFarBackInAListIsFoundAlone() {
        put(1, new Stop("a", 0), new Stop("b", 1), new Stop("c", 2));
        assertThat(parcels.query("c-1", q -> q.select(it -> it.stops().at(2))))
                .containsExactly(Optional.of(new Stop("c", 2)));
        assertThat(parcels.query("c-1", q -> q.select(it -> it.stops().at(3)))).containsExactly(Optional.empty());
    }

    @Test
    void anIndexOfKeysGivesKeys() {
        put(1);
        put(2);
        List<ParcelQuery.ByCarrier.Item> items =
                parcels.byCarrier("DHL", q -> q.weight().lt(999).descending()).list();
        assertThat(items).hasToString("[Item[customerId=c-1, number=2, carrier=DHL, weight=998]]");
        assertThat(items.get(0)).isEqualTo(parcels.byCarrier("DHL").first().orElseThrow());
    }

    @Test
    void anIndexGivesWhatItIncludes() {
        put(1, new Stop("Lyon", 7));
        put(2);
        List<ParcelQuery.ByState.Item> items = parcels.byState("SENT").list();
        assertThat(items).extracting(ParcelQuery.ByState.Item::note).containsExactly(null, "even");
        assertThat(items.get(0).stops()).containsExactly(new Stop("Lyon", 7));
        assertThat(parcels.byState(
                        "SENT",
                        q -> q.filter(it -> it.note().exists())
                                .select(it -> it.stops().at(0).city(), it -> it.number())))
                .singleElement()
                .satisfies(item -> assertThat(item.get(it -> it.number())).contains(2));
    }

    @Test
    void hydratedEntitiesComeInTheOrderOfTheIndex() {
        Parcel one = put(1, new Stop("Lyon", 7));
        Parcel three = put(3);
        assertThat(parcels.byCarrier("DHL").hydrate()).containsExactly(three, one);
        assertThat(parcels.byCarrier("DHL", q -> q.descending()).hydrate(r -> r.consistent()))
                .containsExactly(one, three);
        assertThat(tables.lastRequest(BatchGetItemRequest.class)
                        .requestItems()
                        .get("parcels")
                        .consistentRead())
                .isTrue();
    }

    @Test
    void anEntityThatIsDeletedAfterTheIndexWasReadIsLeftOut() {
        Parcel one = put(1);
        put(2);
        Parcel three = put(3);
        ExecutionInterceptor deletion = new ExecutionInterceptor() {
            @Override
            public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes attributes) {
                if (context.request() instanceof BatchGetItemRequest) {
                    parcels.delete("c-1", 2);
                }
            }
        };
        try (Connections connections = new Connections()) {
            ParcelRepository late = new ParcelRepository(connections.to(LocalDynamoDb.endpoint(), deletion));
            assertThat(late.byCarrier("DHL").hydrate()).containsExactly(three, one);
        }
    }

    @Test
    void moreThanAHundredEntitiesAreHydrated() {
        IntStream.range(0, 230).forEach(this::put);
        tables.forget();
        assertThat(parcels.byState("SENT").hydrate())
                .extracting(Parcel::number)
                .containsExactlyElementsOf(IntStream.range(0, 230).boxed().toList());
        assertThat(tables.calls()).isEqualTo(4);
    }

    @Test
    void aLocalIndexThatHoldsLessGivesWholeItemsAllTheSame() {
        Parcel one = put(1, new Stop("Lyon", 7));
        Parcel two = put(2);
        assertThat(parcels.byWeight("c-1")).containsExactly(two, one);
        assertThat(tables.lastRequest(QueryRequest.class).select()).isEqualTo(Select.ALL_ATTRIBUTES);
        assertThat(parcels.byWeight("c-1", q -> q.select(it -> it.note())))
                .containsExactly(Optional.of("even"), Optional.empty());
        assertThat(parcels.byWeight("c-1").count()).isEqualTo(2);
    }

    @Test
    void whatALocalIndexTakesFromTheTableIsExplained() {
        assertThat(parcels.byWeight("c-1").explain())
                .contains("projection: all attributes\n", "cost: one partition, and each of its items in the table, ");
        assertThat(parcels.byWeight("c-1", q -> q.select(it -> it.note())).explain())
                .contains("projection: note\n", "cost: one partition, and each of its items in the table, ");
        assertThat(parcels.byWeight("c-1", q -> q.select(it -> it.weight())).explain())
                .contains("projection: weight\n", "cost: one partition, eventually consistent");
    }
}
