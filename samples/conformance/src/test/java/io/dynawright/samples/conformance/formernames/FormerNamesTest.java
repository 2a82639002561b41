package io.dynawright.samples.conformance.formernames;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.dynawright.error.ConversionException;
import io.dynawright.samples.conformance.formernames.Gadget.Maker;
import io.dynawright.samples.conformance.formernames.Gadget.State;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What was stored under another name is read, whatever the order in which attributes come. */
class FormerNamesTest {

    private static final List<String> PRICES = List.of("price", "cost", "amount");

    @Test
    void theLatestNameCountsInAnyOrder() {
        for (List<String> names : orders(PRICES)) {
            for (int from = 0; from < PRICES.size(); from++) {
                List<String> there = PRICES.subList(from, PRICES.size());
                List<String> inOrder = names.stream().filter(there::contains).toList();
                assertThat(read(gadget(inOrder)).price()).as("%s", inOrder).isEqualTo(BigDecimal.valueOf(from));
            }
        }
    }

    /** Each price is the place of its name. */
    private static Map<String, AttributeValue> gadget(List<String> prices) {
        Map<String, AttributeValue> item = new LinkedHashMap<>();
        item.put("sku", s("g-1"));
        prices.forEach(name -> item.put(name, n(PRICES.indexOf(name))));
        return item;
    }

    private static List<List<String>> orders(List<String> names) {
        if (names.isEmpty()) {
            return List.of(List.of());
        }
        List<List<String>> orders = new ArrayList<>();
        for (String first : names) {
            List<String> rest =
                    names.stream().filter(name -> !name.equals(first)).toList();
            for (List<String> order : orders(rest)) {
                List<String> whole = new ArrayList<>(List.of(first));
                whole.addAll(order);
                orders.add(whole);
            }
        }
        return orders;
    }

    @Test
    void aStreamOfJsonIsReadInOnePass() {
        for (List<String> names : orders(PRICES)) {
            String prices = names.stream()
                    .map(name -> ",\"%s\":{\"N\":\"%d\"}".formatted(name, PRICES.indexOf(name)))
                    .collect(Collectors.joining());
            assertThat(GadgetSchema.INSTANCE
                            .fromJson("{\"sku\":{\"S\":\"g-1\"}" + prices + "}")
                            .price())
                    .as("%s", names)
                    .isEqualTo(BigDecimal.ZERO);
        }
    }

    @Test
    void whatIsNullTodayIsReadUnderItsFormerName() {
        Map<String, AttributeValue> item = gadget(List.of("cost"));
        item.put("price", AttributeValue.fromNul(true));
        assertThat(read(item).price()).isEqualTo(BigDecimal.ONE);
    }

    @Test
    void aFormerNameIsEnoughForWhatMustBeThere() {
        assertThat(read(gadget(List.of("amount"))).price()).isEqualTo(BigDecimal.valueOf(2));
        assertThatExceptionOfType(ConversionException.class)
                .isThrownBy(() -> read(gadget(List.of())))
                .withMessageContaining("price");
    }

    @Test
    void aDefaultIsForWhatHasNoName() {
        Map<String, AttributeValue> item = gadget(PRICES);
        assertThat(read(item).quantity()).isEqualTo(1);
        item.put("count", n(7));
        assertThat(read(item).quantity()).isEqualTo(7);
        item.put("quantity", n(8));
        assertThat(read(item).quantity()).isEqualTo(8);
    }

    @Test
    void flattenedMembersHadNamesWithThePrefix() {
        Map<String, AttributeValue> item = gadget(PRICES);
        item.put("maker_company", s("ACME"));
        assertThat(read(item).maker()).isEqualTo(new Maker("ACME", null));
    }

    @Test
    void formerNamesAreNotAmongTheOthers() {
        Map<String, AttributeValue> item = gadget(PRICES);
        item.put("count", n(7));
        item.put("colour", s("red"));
        assertThat(read(item).others()).containsExactly(Map.entry("colour", "red"));
    }

    @Test
    void todaysNamesAndTextsAreWritten() {
        Gadget gadget = new Gadget("g-1", BigDecimal.TEN, 2, State.DRAFT, new Maker("ACME", null), Map.of());
        assertThat(GadgetSchema.INSTANCE.toItem(gadget))
                .isEqualTo(Map.of(
                        "sku", s("g-1"),
                        "price", n(10),
                        "quantity", n(2),
                        "state", s("DRAFT"),
                        "maker_name", s("ACME")));
    }

    @Test
    void aConstantIsReadByItsFormerText() {
        Map<String, AttributeValue> item = gadget(PRICES);
        item.put("state", s("NEW"));
        assertThat(read(item).state()).isEqualTo(State.DRAFT);
    }

    @Test
    void aClassIsReadByWhatItWasStoredUnder() {
        for (String type : List.of("Screw", "Bolt", "Nail")) {
            assertThat(PartSchema.INSTANCE.fromItem(Map.of("type", s(type), "id", s("p-1"), "length", n(3))))
                    .isEqualTo(new Part.Screw("p-1", 3));
        }
        assertThat(PartSchema.INSTANCE.fromItem(Map.of("type", s("Plate"), "id", s("p-2"), "size", n(4))))
                .isEqualTo(new Part.Plate("p-2", 4));
        assertThat(PartSchema.INSTANCE.toItem(new Part.Screw("p-1", 3))).containsEntry("type", s("Screw"));
    }

    @Test
    void settersAreCalledWithWhatIsThere() {
        assertThat(LabelSchema.INSTANCE.fromItem(Map.of("id", s("l-1"))).getText())
                .isEqualTo("blank");
        assertThat(LabelSchema.INSTANCE
                        .fromItem(Map.of("id", s("l-1"), "words", s("fragile")))
                        .getText())
                .isEqualTo("fragile");
    }

    private static Gadget read(Map<String, AttributeValue> item) {
        return GadgetSchema.INSTANCE.fromItem(item);
    }

    private static AttributeValue s(String text) {
        return AttributeValue.fromS(text);
    }

    private static AttributeValue n(int number) {
        return AttributeValue.fromN(Integer.toString(number));
    }
}
