package io.dynawright.expression;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynawright.shop.Device;
import io.dynawright.shop.OrderAttributes;
import io.dynawright.shop.OrderStatus;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class ConditionTextTest {

    private static final OrderAttributes IT = OrderAttributes.INSTANCE;
    private static final Condition PAID = IT.status().eq(OrderStatus.PAID);
    private static final Condition NOTED = IT.note().exists();
    private static final Condition DEAR = IT.total().gt(100);

    private final ExpressionRenderer renderer = new ExpressionRenderer();

    private String text(Condition condition) {
        return renderer.condition(condition);
    }

    private static AttributeValue n(String number) {
        return AttributeValue.fromN(number);
    }

    private static AttributeValue s(String text) {
        return AttributeValue.fromS(text);
    }

    @Test
    void comparisonsHaveTheirSymbols() {
        String texts = List.of(
                        IT.quantity().eq(1),
                        IT.quantity().ne(2),
                        IT.quantity().lt(3),
                        IT.quantity().le(4),
                        IT.quantity().gt(5),
                        IT.quantity().ge(6))
                .stream()
                .map(this::text)
                .toList()
                .toString();
        assertThat(texts).isEqualTo("[#n0 = :v0, #n0 <> :v1, #n0 < :v2, #n0 <= :v3, #n0 > :v4, #n0 >= :v5]");
        assertThat(renderer.placeholders().names()).containsExactly(Map.entry("#n0", "quantity"));
        assertThat(renderer.placeholders().values())
                .containsExactly(
                        Map.entry(":v0", n("1")),
                        Map.entry(":v1", n("2")),
                        Map.entry(":v2", n("3")),
                        Map.entry(":v3", n("4")),
                        Map.entry(":v4", n("5")),
                        Map.entry(":v5", n("6")));
    }

    @Test
    void valuesAndLiteralsMeanTheSame() {
        assertThat(List.of(
                        IT.total().eq(new BigDecimal("2.5")),
                        IT.total().ne(new BigDecimal("2.5")),
                        IT.total().lt(new BigDecimal("2.5")),
                        IT.total().le(new BigDecimal("2.5")),
                        IT.total().gt(new BigDecimal("2.5")),
                        IT.total().ge(new BigDecimal("2.5"))))
                .isEqualTo(List.of(
                        IT.total().eq(2.5),
                        IT.total().ne(2.5),
                        IT.total().lt(2.5),
                        IT.total().le(2.5),
                        IT.total().gt(2.5),
                        IT.total().ge(2.5)));
        assertThat(IT.quantity().between(Integer.valueOf(1), Integer.valueOf(2)))
                .isEqualTo(IT.quantity().between(1, 2));
    }

    @Test
    void functionsAndRangesHaveTheirForm() {
        assertThat(text(IT.total().between(1, 2.5))).isEqualTo("#n0 BETWEEN :v0 AND :v1");
        assertThat(text(IT.status().in(OrderStatus.NEW, OrderStatus.PAID))).isEqualTo("#n1 IN (:v2, :v3)");
        assertThat(text(IT.placedAt().beginsWith("2026-11"))).isEqualTo("begins_with(#n2, :v4)");
        assertThat(text(IT.note().contains("x"))).isEqualTo("contains(#n3, :v5)");
        assertThat(text(IT.note().exists())).isEqualTo("attribute_exists(#n3)");
        assertThat(text(IT.note().notExists())).isEqualTo("attribute_not_exists(#n3)");
        assertThat(renderer.placeholders().names())
                .containsExactly(
                        Map.entry("#n0", "total"),
                        Map.entry("#n1", "status"),
                        Map.entry("#n2", "placedAt"),
                        Map.entry("#n3", "n"));
        assertThat(renderer.placeholders().values())
                .containsExactly(
                        Map.entry(":v0", n("1.0")),
                        Map.entry(":v1", n("2.5")),
                        Map.entry(":v2", s("NEW")),
                        Map.entry(":v3", s("PAID")),
                        Map.entry(":v4", s("2026-11")),
                        Map.entry(":v5", s("x")));
    }

    @Test
    void operandsAreStoredAsTheAttributeStoresThem() {
        text(IT.placedAt().gt(Instant.EPOCH).and(IT.total().eq(new BigDecimal("1.50"))));
        assertThat(renderer.placeholders().values())
                .containsExactly(Map.entry(":v0", s("1970-01-01T00:00:00.000000000Z")), Map.entry(":v1", n("1.50")));
    }

    @Test
    void binaryAndBooleansAreComparedToo() {
        Device.Attributes it = Device.Attributes.INSTANCE;
        assertThat(text(it.token()
                        .beginsWith(new byte[] {1})
                        .and(it.token().between(new byte[] {1}, new byte[] {-1}))
                        .and(it.active().eq(true))))
                .isEqualTo("begins_with(#n0, :v0) AND #n0 BETWEEN :v0 AND :v1 AND #n1 = :v2");
        assertThat(renderer.placeholders().values())
                .containsExactly(
                        Map.entry(":v0", AttributeValue.fromB(SdkBytes.fromByteArray(new byte[] {1}))),
                        Map.entry(":v1", AttributeValue.fromB(SdkBytes.fromByteArray(new byte[] {-1}))),
                        Map.entry(":v2", AttributeValue.fromBool(true)));
    }

    @Test
    void parenthesesStandOnlyWhereTheyAreNeeded() {
        assertThat(text(PAID.and(NOTED).or(DEAR))).isEqualTo("#n0 = :v0 AND attribute_exists(#n1) OR #n2 > :v1");
        assertThat(text(PAID.or(NOTED).and(DEAR))).isEqualTo("(#n0 = :v0 OR attribute_exists(#n1)) AND #n2 > :v1");
        assertThat(text(PAID.or(NOTED.and(DEAR)))).isEqualTo("#n0 = :v0 OR attribute_exists(#n1) AND #n2 > :v1");
        assertThat(text(PAID.and(NOTED.or(DEAR)))).isEqualTo("#n0 = :v0 AND (attribute_exists(#n1) OR #n2 > :v1)");
    }

    @Test
    void chainsAreFlat() {
        assertThat(text(PAID.and(NOTED.and(DEAR)).and(PAID)))
                .isEqualTo("#n0 = :v0 AND attribute_exists(#n1) AND #n2 > :v1 AND #n0 = :v0");
        assertThat(text(PAID.or(NOTED.or(DEAR)).or(PAID)))
                .isEqualTo("#n0 = :v0 OR attribute_exists(#n1) OR #n2 > :v1 OR #n0 = :v0");
        assertThat(PAID.and(NOTED.and(DEAR))).isEqualTo(Condition.allOf(List.of(PAID, NOTED, DEAR)));
        assertThat(PAID.or(NOTED.or(DEAR))).isEqualTo(Condition.anyOf(List.of(PAID, NOTED, DEAR)));
    }

    @Test
    void aListOfOneIsItsElement() {
        assertThat(Condition.allOf(List.of(PAID))).isSameAs(PAID);
        assertThat(Condition.anyOf(List.of(PAID))).isSameAs(PAID);
    }

    @Test
    void notBindsTighterThanAndAndOr() {
        assertThat(text(PAID.not())).isEqualTo("NOT #n0 = :v0");
        assertThat(text(PAID.not().and(NOTED.not()))).isEqualTo("NOT #n0 = :v0 AND NOT attribute_exists(#n1)");
        assertThat(text(PAID.and(NOTED).not())).isEqualTo("NOT (#n0 = :v0 AND attribute_exists(#n1))");
        assertThat(text(PAID.or(NOTED).not().or(DEAR)))
                .isEqualTo("NOT (#n0 = :v0 OR attribute_exists(#n1)) OR #n2 > :v1");
    }

    @Test
    void aDoubleNegationIsNone() {
        assertThat(PAID.not().not()).isSameAs(PAID);
        assertThat(text(new Condition.Not(new Condition.Not(PAID)))).isEqualTo("#n0 = :v0");
    }

    @Test
    void equalNamesAndEqualValuesShareAPlaceholder() {
        assertThat(text(IT.customerId()
                        .eq("x")
                        .or(IT.note().eq("x"))
                        .or(IT.customerId().eq("y"))))
                .isEqualTo("#n0 = :v0 OR #n1 = :v0 OR #n0 = :v1");
        assertThat(text(IT.note().eq("y"))).isEqualTo("#n1 = :v1");
    }

    @Test
    void textOfTheUserNeverBecomesSyntax() {
        String evil = "x) OR attribute_exists(#n0";
        assertThat(text(IT.note().eq(evil))).isEqualTo("#n0 = :v0");
        assertThat(renderer.placeholders().values()).containsExactly(Map.entry(":v0", s(evil)));
    }

    @Test
    void placeholdersThatAreNotUsedAreNull() {
        assertThat(renderer.placeholders().names()).isNull();
        assertThat(renderer.placeholders().values()).isNull();
        text(NOTED);
        assertThat(renderer.placeholders().names()).isNotNull();
        assertThat(renderer.placeholders().values()).isNull();
    }

    @Test
    void aProjectionListsNames() {
        assertThat(renderer.projection(List.of(Path.of("a"), Path.of("b"), Path.of("a"))))
                .isEqualTo("#n0, #n1, #n0");
    }
}
