package io.dynawright.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.dynawright.codec.IntegerCodec;
import io.dynawright.codec.ListCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.error.ConversionException;
import io.dynawright.error.InvalidRequestException;
import io.dynawright.expression.AttributePath;
import io.dynawright.expression.ListPath;
import io.dynawright.expression.NumberPath;
import io.dynawright.expression.Path;
import io.dynawright.expression.TextPath;
import io.dynawright.shop.OrderAttributes;
import io.dynawright.shop.OrderOperations;
import io.dynawright.shop.OrderQuery;
import io.dynawright.shop.OrderSchema;
import io.dynawright.wire.RawItem;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

class SelectionTest {

    private static final Subject<?> SUBJECT = Subject.of("query", OrderSchema.INSTANCE);
    private static final Cargo CARGO = new Cargo();

    /** Attributes with something in them. */
    static final class Cargo {

        TextPath<String> city() {
            return TextPath.of(Path.of("address").entry("city"), StringCodec.INSTANCE);
        }

        TextPath<String> street() {
            return TextPath.of(Path.of("address").entry("street"), StringCodec.INSTANCE);
        }

        NumberPath<Integer> quantity(int line) {
            return NumberPath.of(Path.of("lines").at(line).entry("quantity"), IntegerCodec.INSTANCE);
        }

        TextPath<String> label(int line, int label) {
            return TextPath.of(Path.of("lines").at(line).entry("labels").at(label), StringCodec.INSTANCE);
        }

        ListPath<List<String>, String, TextPath<String>> notes() {
            return ListPath.of(
                    "notes",
                    ListCodec.of(StringCodec.INSTANCE),
                    StringCodec.INSTANCE,
                    path -> TextPath.of(path, StringCodec.INSTANCE));
        }
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // The array is only read.
    private static Reading.Fetched<Selection<Cargo>> selected(Function<Cargo, ? extends AttributePath<?>>... paths) {
        return Selected.several(SUBJECT, CARGO, List.of(paths));
    }

    private static List<String> projected(Reading<?> reading) {
        return reading.projected().stream().map(Path::toString).toList();
    }

    private static AttributeValue text(String text) {
        return AttributeValue.fromS(text);
    }

    private static AttributeValue list(AttributeValue... elements) {
        return AttributeValue.fromL(List.of(elements));
    }

    private static AttributeValue quantity(int quantity) {
        return AttributeValue.fromM(Map.of("quantity", AttributeValue.fromN(String.valueOf(quantity))));
    }

    @Test
    void aQueryFetchesTheSelectedAttributeAlone() {
        QueryRequest request =
                OrderOperations.query("c-1", q -> q.select(it -> it.total())).toRequest(OperationContext.standard());
        assertThat(request.projectionExpression()).isEqualTo("#n1");
        assertThat(request.expressionAttributeNames()).isEqualTo(Map.of("#n0", "customerId", "#n1", "total"));
    }

    @Test
    void severalAttributesAreFetchedInTheOrderGiven() {
        QueryOperation<Selection<OrderAttributes>> query = OrderOperations.query(
                "c-1",
                q -> q.orderId().ge("o-1").limit(3).select(it -> it.note(), it -> it.orderId(), it -> it.note()));
        QueryRequest request = query.toRequest(OperationContext.standard());
        assertThat(request.projectionExpression()).isEqualTo("#n2, #n1");
        assertThat(request.expressionAttributeNames())
                .isEqualTo(Map.of("#n0", "customerId", "#n1", "orderId", "#n2", "n"));
        assertThat(request.limit()).isEqualTo(3);
    }

    @Test
    void aSelectionSharesTheStateOfItsQuery() {
        QueryRequest request = OrderOperations.query("c-1", q -> {
                    QueryStage<OrderQuery, Optional<BigDecimal>> selection = q.select(it -> it.total());
                    q.descending();
                    return selection;
                })
                .toRequest(OperationContext.standard());
        assertThat(request.scanIndexForward()).isFalse();
    }

    @Test
    void theSelectionOfAnotherQueryIsRefused() {
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> OrderOperations.query("c-1", q -> {
                    OrderOperations.query("c-2", other -> other);
                    return foreign();
                }))
                .withMessage("The function that configures the call is null, or did not return its builder"
                        + " (query of table orders)");
    }

    private static QueryStage<OrderQuery, Optional<BigDecimal>> foreign() {
        return new QuerySelection<>(
                QueryState.of(Subject.of("query", OrderSchema.INSTANCE), CARGO, CARGO),
                Selected.one(SUBJECT, OrderAttributes.INSTANCE, it -> it.total()));
    }

    @Test
    void entriesOfOneMapAreReadFromWhatComesOfIt() {
        Reading.Fetched<Selection<Cargo>> reading = selected(it -> it.city(), it -> it.street());
        assertThat(projected(reading)).containsExactly("address.city", "address.street");
        Selection<Cargo> item = reading.decoder()
                .decode(
                        RawItem.of(Map.of("address", AttributeValue.fromM(Map.of("city", text("Paris"))))),
                        OperationContext.standard());
        assertThat(item.get(it -> it.city())).contains("Paris");
        assertThat(item.get(it -> it.street())).isEmpty();
        assertThat(item).hasToString("Selection[address.city=Paris, address.street=null]");
    }

    @Test
    void anElementOfAListComesAlone() {
        Reading.Fetched<Selection<Cargo>> reading = selected(it -> it.quantity(3));
        assertThat(projected(reading)).containsExactly("lines[3].quantity");
        assertThat(reading.decoder()
                        .decode(RawItem.of(Map.of("lines", list(quantity(7)))), OperationContext.standard())
                        .get(it -> it.quantity(3)))
                .contains(7);
        assertThat(reading.decoder()
                        .decode(RawItem.of(Map.of()), OperationContext.standard())
                        .get(it -> it.quantity(3)))
                .isEmpty();
    }

    @Test
    void elementsOfOneListComeInTheirOrderWithoutGaps() {
        Reading.Fetched<Selection<Cargo>> reading =
                selected(it -> it.notes().at(12), it -> it.notes().at(3));
        assertThat(projected(reading)).containsExactly("notes[3]", "notes[12]");
        Selection<Cargo> both = reading.decoder()
                .decode(RawItem.of(Map.of("notes", list(text("three"), text("twelve")))), OperationContext.standard());
        assertThat(both.get(it -> it.notes().at(3))).contains("three");
        assertThat(both.get(it -> it.notes().at(12))).contains("twelve");
        Selection<Cargo> one =
                reading.decoder().decode(RawItem.of(Map.of("notes", list(text("three")))), OperationContext.standard());
        assertThat(one.get(it -> it.notes().at(3))).contains("three");
        assertThat(one.get(it -> it.notes().at(12))).isEmpty();
    }

    @Test
    void severalElementsAreFetchedWholeSoThatOneThatLacksTheValueDoesNotHideInFrontOfAnother() {
        Reading.Fetched<Selection<Cargo>> reading =
                selected(it -> it.quantity(0), it -> it.label(2, 1), it -> it.quantity(2));
        assertThat(projected(reading)).containsExactly("lines[0]", "lines[2]");
        AttributeValue third = AttributeValue.fromM(
                Map.of("quantity", AttributeValue.fromN("5"), "labels", list(text("a"), text("b"), text("c"))));
        Selection<Cargo> item = reading.decoder()
                .decode(
                        RawItem.of(Map.of("lines", list(AttributeValue.fromM(Map.of("sku", text("x"))), third))),
                        OperationContext.standard());
        assertThat(item.get(it -> it.quantity(0))).isEmpty();
        assertThat(item.get(it -> it.quantity(2))).contains(5);
        assertThat(item.get(it -> it.label(2, 1))).contains("b");
    }

    @Test
    void whatIsOfAnotherShapeHasNothingUnderIt() {
        Reading.Fetched<Selection<Cargo>> reading =
                selected(it -> it.city(), it -> it.quantity(0), it -> it.notes().at(1));
        Selection<Cargo> item = reading.decoder()
                .decode(
                        RawItem.of(Map.of(
                                "address", text("x"), "lines", list(AttributeValue.fromNul(true)), "notes", text("y"))),
                        OperationContext.standard());
        assertThat(item.get(it -> it.city())).isEmpty();
        assertThat(item.get(it -> it.quantity(0))).isEmpty();
        assertThat(item.get(it -> it.notes().at(1))).isEmpty();
    }

    @Test
    void aValueOfTheWrongTypeIsNamedByItsPlaceInTheItemThatCame() {
        assertThatExceptionOfType(ConversionException.class)
                .isThrownBy(() -> selected(it -> it.city())
                        .decoder()
                        .decode(
                                RawItem.of(Map.of(
                                        "address", AttributeValue.fromM(Map.of("city", AttributeValue.fromN("1"))))),
                                OperationContext.standard()))
                .withMessage("Cannot read attribute address.city: expected S, found N (query of table orders)");
    }

    @Test
    void pathsUnderOneAnotherAreRefused() {
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> selected(it -> it.notes(), it -> it.notes().at(0)))
                .withMessage("Attributes notes and notes[0] cannot both be selected: one is part of the other");
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> selected(it -> it.notes().at(0), it -> it.notes()))
                .withMessage("Attributes notes[0] and notes cannot both be selected: one is part of the other");
    }

    @Test
    void aSelectionKnowsOnlyWhatWasSelected() {
        Selection<Cargo> item = selected(it -> it.city(), it -> it.quantity(1))
                .decoder()
                .decode(RawItem.of(Map.of()), OperationContext.standard());
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> item.get(it -> it.street()))
                .withMessage("Attribute address.street was not selected; selected are address.city, lines[1].quantity");
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> item.get(null))
                .withMessage("The function that selects an attribute is null, or returned null");
    }

    @Test
    void aNullFunctionIsRefused() {
        String message = "The function that selects an attribute is null, or returned null (query of table orders)";
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> OrderOperations.query("c-1", q -> q.select(it -> (TextPath<String>) null)))
                .withMessage(message);
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> OrderOperations.query("c-1", q -> q.select(it -> it.note(), null, null)))
                .withMessage(message);
    }

    @Test
    void selectionsAreValues() {
        Reading.Fetched<Selection<Cargo>> reading = selected(it -> it.city());
        Map<String, AttributeValue> paris = Map.of("address", AttributeValue.fromM(Map.of("city", text("Paris"))));
        assertThat(reading.decoder().decode(RawItem.of(paris), OperationContext.standard()))
                .isEqualTo(reading.decoder().decode(RawItem.of(paris), OperationContext.standard()))
                .hasSameHashCodeAs(reading.decoder().decode(RawItem.of(paris), OperationContext.standard()))
                .isNotEqualTo(reading.decoder().decode(RawItem.of(Map.of()), OperationContext.standard()));
    }
}
