package io.dynawright.samples.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynawright.samples.conformance.Constructions.Badge;
import io.dynawright.samples.conformance.Constructions.Invoice;
import io.dynawright.samples.conformance.Constructions.Part;
import io.dynawright.samples.conformance.Constructions.Seat;
import io.dynawright.schema.EntitySchema;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** However an object is made, what was written is what is read. */
class ConstructionsTest {

    private static final AttributeValue KEY = AttributeValue.fromS("k");

    private static <T> T copy(EntitySchema<T> schema, T entity) {
        return schema.mapToItem(schema.itemToMap(entity, true));
    }

    @Test
    void aRecordIsMadeByItsCanonicalConstructor() {
        Badge badge = new Badge("k", 9);
        assertThat(copy(Constructions_BadgeSchema.INSTANCE, badge)).isEqualTo(badge);
    }

    @Test
    void anAnnotationOfAnInterfaceNamesTheAttribute() {
        assertThat(Constructions_BadgeSchema.INSTANCE.itemToMap(new Badge("k"), true))
                .isEqualTo(Map.of("pk", KEY, "level", AttributeValue.fromN("0")));
    }

    @Test
    void aConstructorThatTakesAllAttributesMakesTheObject() {
        Invoice copy = copy(Constructions_InvoiceSchema.INSTANCE, new Invoice(7, "k"));
        assertThat(copy.id()).isEqualTo("k");
        assertThat(copy.getTotal()).isEqualTo(7);
    }

    @Test
    void theMarkedConstructorIsTheOneThatIsCalled() {
        Seat copy = copy(Constructions_SeatSchema.INSTANCE, new Seat("k", 3));
        assertThat(copy.id()).isEqualTo("k");
        assertThat(copy.row()).isEqualTo(3);
        assertThat(copy.isMade()).isTrue();
    }

    @Test
    void aBuilderMakesObjectsOfAnInterface() {
        Map<String, AttributeValue> item = Map.of("pk", KEY, "weight", AttributeValue.fromN("5"));
        Part part = Constructions_PartSchema.INSTANCE.mapToItem(item);
        assertThat(part.label()).isEqualTo("k 5");
        assertThat(part.tags()).as("an empty set is absent").isEmpty();
        assertThat(Constructions_PartSchema.INSTANCE.itemToMap(part, true)).isEqualTo(item);
    }
}
