package io.dynawright.operation;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynawright.expression.Condition;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/** The update expression of each verb, with its placeholders filled in. */
class UpdateVerbsTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("#n\\d+|:v\\d+");

    private static void assertText(String expected, UnaryOperator<Basket.Update> changes) {
        UpdateItemRequest request =
                UpdateOperation.update(new Basket.Update(), changes).toRequest(OperationContext.standard());
        assertThat(filled(request)).isEqualTo(expected);
    }

    private static String filled(UpdateItemRequest request) {
        Map<String, String> names = request.expressionAttributeNames();
        Function<String, String> meaning = placeholder -> placeholder.startsWith("#")
                ? names.get(placeholder)
                : text(request.expressionAttributeValues().get(placeholder));
        return PLACEHOLDER
                .matcher(request.updateExpression())
                .replaceAll(found -> Matcher.quoteReplacement(meaning.apply(found.group())));
    }

    private static String text(AttributeValue value) {
        return switch (value.type()) {
            case S -> "'" + value.s() + "'";
            case N -> value.n();
            case SS -> value.ss().stream().collect(Collectors.joining(",", "{", "}"));
            case NS -> value.ns().stream().collect(Collectors.joining(",", "{", "}"));
            case L -> value.l().stream().map(UpdateVerbsTest::text).toList().toString();
            case M ->
                value.m().entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + text(entry.getValue()))
                        .collect(Collectors.joining(",", "(", ")"));
            case NUL -> "null";
            default -> throw new IllegalArgumentException(value.toString());
        };
    }

    @Test
    void valuesAreSetAndRemoved() {
        assertText("SET city = 'Bern'", u -> u.city().set("Bern"));
        assertText("SET city = if_not_exists(city, 'Bern')", u -> u.city().setIfAbsent("Bern"));
        assertText("REMOVE city", u -> u.city().remove());
        assertText("SET gift = (sku='s',quantity=1)", u -> u.gift().set(new Basket.Line("s", 1)));
        assertText("SET gift.sku = 's'", u -> u.gift().sku().set("s"));
        assertText("REMOVE gift.sku", u -> u.gift().sku().remove());
    }

    @Test
    void valuesAreCopied() {
        assertText("SET shop = city", u -> u.shop().set(u.it().city()));
        assertText("SET shop = if_not_exists(city, 'none')", u -> u.shop().set(u.it().city(), "none"));
        assertText("SET lines[0] = gift", u -> u.lines().at(0).set(u.it().gift()));
        assertText("SET gift.sku = city", u -> u.gift().sku().set(u.it().city()));
        assertText("SET city = gift.sku", u -> u.city().set(u.it().giftSku()));
    }

    @Test
    void attributesAreCountedByAdd() {
        assertText("ADD count 2", u -> u.count().increment(Integer.valueOf(2)));
        assertText("ADD count -2", u -> u.count().increment(-2L));
        assertText("ADD total 0.5", u -> u.total().increment(0.5));
        assertText("ADD count -2", u -> u.count().decrement(Integer.valueOf(2)));
        assertText("ADD count 9223372036854775808", u -> u.count().decrement(Long.MIN_VALUE));
        assertText("ADD count 0", u -> u.count().decrement(0L));
        assertText("ADD total -0.5", u -> u.total().decrement(0.5));
        assertText("ADD total -1E+20", u -> u.total().decrement(new BigDecimal("1E+20")));
    }

    @Test
    void whatLiesUnderAnAttributeIsCountedBySet() {
        assertText(
                "SET gift.quantity = if_not_exists(gift.quantity, 0) + 1",
                u -> u.gift().quantity().increment(1L));
        assertText(
                "SET lines[2].quantity = if_not_exists(lines[2].quantity, 0) - 1",
                u -> u.lines().at(2).quantity().decrement(1L));
        assertText(
                "SET stock.7 = if_not_exists(stock.7, 0) + 3",
                u -> u.stock().key(7).increment(3L));
    }

    @Test
    void numbersAreCalculatedBySet() {
        assertText("SET count = count + 2", u -> u.count().plus(Integer.valueOf(2)));
        assertText("SET count = count + 2", u -> u.count().plus(2L));
        assertText("SET total = total + 0.5", u -> u.total().plus(0.5));
        assertText("SET total = total + count", u -> u.total().plus(u.it().count()));
        assertText("SET count = count - 2", u -> u.count().minus(Integer.valueOf(2)));
        assertText("SET count = count - -2", u -> u.count().minus(-2L));
        assertText("SET total = total - 0.5", u -> u.total().minus(0.5));
        assertText(
                "SET gift.quantity = gift.quantity - count",
                u -> u.gift().quantity().minus(u.it().count()));
    }

    @Test
    void elementsAreAddedToSetsAndDeleted() {
        assertText("ADD tags {a}", u -> u.tags().add("a"));
        assertText("ADD tags {b,a}", u -> u.tags().add("b", "a", "b"));
        assertText("ADD tags {a,b}", u -> u.tags().addAll(List.of("a", "b")));
        assertText("DELETE tags {a,b}", u -> u.tags().delete("a", "b"));
        assertText("DELETE tags {a}", u -> u.tags().deleteAll(Set.of("a")));
        assertText("ADD gift.marks {a}", u -> u.gift().marks().add("a"));
        assertText("DELETE lines[1].marks {a}", u -> u.lines().at(1).marks().delete("a"));
    }

    @Test
    void numbersThatAreEqualAreOneElement() {
        assertText(
                "ADD sizes {1.0,2}",
                u -> u.sizes().add(new BigDecimal("1.0"), new BigDecimal("2"), new BigDecimal("1.00")));
    }

    @Test
    void elementsArePutBehindAndBeforeThoseOfAList() {
        assertText(
                "SET notes = list_append(if_not_exists(notes, []), ['a', 'b'])",
                u -> u.notes().append("a", "b"));
        assertText(
                "SET notes = list_append(if_not_exists(notes, []), ['a', 'a'])",
                u -> u.notes().appendAll(List.of("a", "a")));
        assertText(
                "SET notes = list_append(['a', 'b'], if_not_exists(notes, []))",
                u -> u.notes().prepend("a", "b"));
        assertText(
                "SET notes = list_append(['a'], if_not_exists(notes, []))",
                u -> u.notes().prependAll(List.of("a")));
        assertText(
                "SET groups = list_append(if_not_exists(groups, []), [{a}, null])",
                u -> u.groups().append(Set.of("a"), Set.of()));
    }

    @Test
    void elementsOfListsAndEntriesOfMapsAreSetAndRemoved() {
        assertText("SET notes[3] = 'x'", u -> u.notes().at(3).set("x"));
        assertText("REMOVE notes[0]", u -> u.notes().at(0).remove());
        assertText("SET lines[0].sku = 'x'", u -> u.lines().at(0).sku().set("x"));
        assertText("SET stock.-7 = 1", u -> u.stock().key(-7).set(1));
        assertText("REMOVE votes.a.b", u -> u.votes().key("a.b").remove());
        assertText("SET notes = []", u -> u.notes().set(List.of()));
    }

    @Test
    void whatStandsForAbsenceIsRemovedButStaysAsNullInAList() {
        assertText("REMOVE tags", u -> u.tags().set(Set.of()));
        assertText("REMOVE gift.marks", u -> u.gift().marks().set(Set.of()));
        assertText("SET groups[1] = null", u -> u.groups().at(1).set(Set.of()));
    }

    @Test
    void clausesStandInTheirOrderAndActionsInThatOfTheCalls() {
        assertText(
                "SET year = 1, city = 'c' REMOVE shop, gift ADD count 1, total 2 DELETE tags {a}",
                u -> u.tags()
                        .delete("a")
                        .count()
                        .increment(1L)
                        .year()
                        .set(1)
                        .shop()
                        .remove()
                        .total()
                        .increment(2L)
                        .city()
                        .set("c")
                        .gift()
                        .remove());
    }

    @Test
    void generatedMethodsSetSeveralAttributesAtOnce() {
        assertText("SET country = 'CH', city = 'Bern'", u -> u.place("CH", "Bern"));
    }

    @Test
    void conditionsShareThePlaceholders() {
        UpdateItemRequest request = UpdateOperation.upsert(
                        new Basket.Update(),
                        u -> u.count()
                                .increment(1L)
                                .onlyIf(it -> Condition.allOf(
                                        List.of(it.count().lt(1L), it.giftSku().exists()))))
                .toRequest(OperationContext.standard());
        assertThat(request.updateExpression()).isEqualTo("ADD #n0 :v0");
        assertThat(request.conditionExpression()).isEqualTo("#n0 < :v0 AND attribute_exists(#n1.#n2)");
    }
}
