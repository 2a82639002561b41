package io.dynawright.samples.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.dynawright.CursorKeys;
import io.dynawright.Page;
import io.dynawright.ScanResults;
import io.dynawright.error.ConversionException;
import io.dynawright.error.ItemNotFoundException;
import io.dynawright.samples.conformance.Booking.Address;
import io.dynawright.samples.conformance.Booking.Country;
import io.dynawright.samples.conformance.Booking.Night;
import io.dynawright.samples.conformance.Booking.Payment.Card;
import io.dynawright.samples.conformance.Booking.Payment.Cash;
import io.dynawright.samples.conformance.Booking.Remarks;
import io.dynawright.samples.conformance.Booking.Room;
import io.dynawright.samples.conformance.BookingNotes.Paid;
import io.dynawright.samples.conformance.BookingNotes.Wish;
import io.dynawright.samples.conformance.BookingSummary.City;
import io.dynawright.samples.conformance.BookingSummary.Code;
import io.dynawright.samples.conformance.BookingSummary.Home;
import io.dynawright.samples.conformance.BookingSummary.Rate;
import io.dynawright.samples.conformance.front.BookingCard;
import io.dynawright.samples.conformance.front.BookingCardView;
import io.dynawright.samples.conformance.support.Javac;
import io.dynawright.samples.conformance.support.Tables;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;

/** Views: what they fetch, and what they are read as, whatever it was that asked. */
class ViewTest {

    private static final Country FRANCE = new Country("FR", "France");
    private static final Address PARIS = new Address("Rue 1", "Paris", FRANCE);
    private static final Address LYON = new Address("Rue 2", "Lyon", FRANCE);

    private static final Pattern PLACEHOLDER = Pattern.compile("#n\\d+");

    /** What {@link BookingSummary} fetches, in the names of DynamoDB. */
    private static final List<String> SUMMARY_NAMES =
            List.of("arr", "room", "address", "town", "country", "code", "nights", "contacts", "billing_town", "label");

    @RegisterExtension
    private final Tables tables = new Tables(BookingSchema.INSTANCE);

    private final BookingRepository bookings =
            new BookingRepository(tables.dynawright().withCursorKeys(CursorKeys.forLocalDevelopment()));

    private static Booking booking(int number) {
        return new Booking(
                "h-1",
                "b-" + number,
                "Ann",
                Instant.ofEpochSecond(1000L + number),
                new BigDecimal(100 - number),
                Room.SINGLE,
                PARIS,
                List.of(new Night(1, BigDecimal.TEN), new Night(2, BigDecimal.ONE)),
                Map.of("home", LYON),
                List.of(new Card(BigDecimal.TEN, "4000"), new Cash(BigDecimal.ONE)),
                new Remarks(null, "It rains."),
                LYON);
    }

    private static BookingSummary summary(int number) {
        return new BookingSummary(
                Instant.ofEpochSecond(1000L + number),
                Room.SINGLE,
                new Home("Paris", new Code("FR")),
                List.of(new Rate(BigDecimal.TEN), new Rate(BigDecimal.ONE)),
                Map.of("home", new City("Lyon")),
                "Lyon",
                "h-1#SINGLE");
    }

    private void put(int... numbers) {
        IntStream.of(numbers).forEach(number -> bookings.put(booking(number)));
    }

    /** Stores an item that lacks these attributes. */
    private void putWithout(String... missing) {
        Map<String, AttributeValue> item = new HashMap<>(BookingSchema.INSTANCE.toItem(booking(1)));
        item.keySet().removeAll(List.of(missing));
        tables.client().putItem(request -> request.tableName("bookings").item(item));
    }

    private static String inWords(String projection, Map<String, String> names) {
        return PLACEHOLDER.matcher(projection).replaceAll(found -> names.get(found.group()));
    }

    @Test
    void anItemIsReadAsItsView() {
        put(1);
        assertThat(bookings.get("h-1", "b-1", BookingSummaryView.INSTANCE)).isEqualTo(summary(1));
        assertThat(bookings.find("h-1", "b-1", BookingSummaryView.INSTANCE)).contains(summary(1));
        assertThat(bookings.get(BookingKey.of("h-1", "b-1"), BookingSummaryView.INSTANCE, r -> r.consistent()))
                .isEqualTo(summary(1));
        assertThat(tables.lastRequest(GetItemRequest.class).consistentRead()).isTrue();
    }

    @Test
    void onlyTheNamedPartsOfADocumentAreFetched() {
        put(1);
        bookings.get("h-1", "b-1", BookingSummaryView.INSTANCE);
        GetItemRequest request = tables.lastRequest(GetItemRequest.class);
        assertThat(inWords(request.projectionExpression(), request.expressionAttributeNames()))
                .isEqualTo("hotel, id, arr, room, address.town, address.country.code, nights, contacts,"
                        + " billing_town, label");
    }

    @Test
    void anItemThatIsMissingHasNoView() {
        assertThat(bookings.find("h-1", "b-1", BookingSummaryView.INSTANCE)).isEmpty();
        assertThatExceptionOfType(ItemNotFoundException.class)
                .isThrownBy(() -> bookings.get("h-1", "b-1", BookingSummaryView.INSTANCE))
                .withMessageContainingAll("get of table bookings", "b-1");
    }

    @Test
    void anItemThatHasNothingOfTheViewIsFoundAllTheSame() {
        tables.client()
                .putItem(request -> request.tableName("bookings")
                        .item(Map.of(
                                "hotel", AttributeValue.fromS("h-1"),
                                "id", AttributeValue.fromS("b-1"),
                                "guest", AttributeValue.fromS("Ann"))));
        BookingSummary nothing = new BookingSummary(null, Room.DOUBLE, null, null, null, null, null);
        assertThat(bookings.find("h-1", "b-1", BookingSummaryView.INSTANCE)).contains(nothing);
        assertThat(bookings.query("h-1").as(BookingSummaryView.INSTANCE)).containsExactly(nothing);
    }

    @Test
    void anAttributeThatTheEntityRequiresIsRequiredInItsViews() {
        putWithout("guest");
        assertThatExceptionOfType(ConversionException.class)
                .isThrownBy(() -> bookings.get("h-1", "b-1", BookingTagView.INSTANCE))
                .withMessageContainingAll("guest", "get of table bookings", "b-1");
        assertThat(bookings.get("h-1", "b-1", BookingSummaryView.INSTANCE)).isEqualTo(summary(1));
    }

    @Test
    void whatADocumentRequiresIsNamedByItsPlace() {
        Map<String, AttributeValue> item = new HashMap<>(BookingSchema.INSTANCE.toItem(booking(1)));
        item.put(
                "address",
                AttributeValue.fromM(
                        Map.of("country", AttributeValue.fromM(Map.of("code", AttributeValue.fromN("33"))))));
        tables.client().putItem(request -> request.tableName("bookings").item(item));
        assertThatExceptionOfType(ConversionException.class)
                .isThrownBy(() -> bookings.get("h-1", "b-1", BookingSummaryView.INSTANCE))
                .satisfies(e -> assertThat(e.attribute()).isEqualTo("address.country.code"));
    }

    @Test
    void theDefaultOfTheEntityStandsWhereAnItemLacksTheAttribute() {
        putWithout("room");
        assertThat(bookings.get("h-1", "b-1", BookingSummaryView.INSTANCE).room())
                .isEqualTo(Room.DOUBLE);
        assertThat(bookings.get("h-1", "b-1", BookingCardView.INSTANCE).getRoom())
                .isEqualTo(Room.DOUBLE);
    }

    @Test
    void aViewOfASealedTypeHasWhatIsOfAnyOfItsClasses() {
        put(1);
        assertThat(bookings.get("h-1", "b-1", BookingNotesView.INSTANCE).payments())
                .containsExactly(new Paid(BigDecimal.TEN, "4000"), new Paid(BigDecimal.ONE, null));
    }

    @Test
    void aDocumentThatMustBeThereIsThereEvenIfItHasNothingOfTheView() {
        put(1);
        assertThat(bookings.get("h-1", "b-1", BookingNotesView.INSTANCE).remarks())
                .isEqualTo(new Wish(null));
    }

    @Test
    void aViewWithABuilderReadsFlattenedMembers() {
        put(1);
        BookingTag tag = bookings.get("h-1", "b-1", BookingTagView.INSTANCE);
        assertThat(tag.getGuest()).isEqualTo("Ann");
        assertThat(tag.getBillingCountry()).isEqualTo(FRANCE);
    }

    @Test
    void aViewInAnotherPackageIsFilledBySetters() {
        put(1);
        BookingCard card = bookings.query("h-1").as(BookingCardView.INSTANCE).one();
        assertThat(card.getArrival()).isEqualTo(booking(1).arrival());
        assertThat(card.getRoom()).isEqualTo(Room.SINGLE);
        assertThat(card.getNights()).isEqualTo(booking(1).nights());
        assertThat(card.getAddress()).isEqualTo(PARIS);
    }

    @Test
    void aViewOfAnEntityThatWasCompiledBeforeFetchesPartsOfFlattenedDocuments() {
        put(1);
        assertThat(bookings.get("h-1", "b-1", BookingPriceView.INSTANCE))
                .isEqualTo(new BookingPrice(new BigDecimal(99), new BookingPrice.Country("France")));
        GetItemRequest request = tables.lastRequest(GetItemRequest.class);
        assertThat(inWords(request.projectionExpression(), request.expressionAttributeNames()))
                .isEqualTo("hotel, id, price, billing_country.name");
    }

    @Test
    void queriesOfTableAndIndexesAreReadAsViews() {
        put(1, 2);
        assertThat(bookings.query("h-1", q -> q.bookingId().ge("b-2")).as(BookingSummaryView.INSTANCE))
                .containsExactly(summary(2));
        assertThat(tables.lastRequest(QueryRequest.class)
                        .expressionAttributeNames()
                        .values())
                .containsAll(SUMMARY_NAMES);
        assertThat(bookings.byGuest("Ann", q -> q.descending()).as(BookingSummaryView.INSTANCE))
                .containsExactly(summary(2), summary(1));
        assertThat(bookings.where(it -> it.guest().eq("Ann").and(it.arrival().gt(Instant.ofEpochSecond(1001))))
                        .as(BookingSummaryView.INSTANCE))
                .containsExactly(summary(2));
        assertThat(bookings.where(it -> it.hotel().eq("h-1").and(it.bookingId().eq("b-1")))
                        .as(BookingSummaryView.INSTANCE))
                .containsExactly(summary(1));
    }

    @Test
    void aLocalIndexThatHoldsLessFetchesTheViewFromTheTable() {
        put(1, 2);
        assertThat(bookings.byPrice("h-1").as(BookingSummaryView.INSTANCE)).containsExactly(summary(2), summary(1));
    }

    @Test
    void anIndexThatHoldsLessGivesViewsOfTheEntitiesThatItStandsFor() {
        put(1, 2);
        assertThat(bookings.byLabel("h-1#SINGLE").hydrate().as(BookingSummaryView.INSTANCE))
                .containsExactlyInAnyOrder(summary(1), summary(2));
        BatchGetItemRequest request = tables.lastRequest(BatchGetItemRequest.class);
        assertThat(request.requestItems()
                        .get("bookings")
                        .expressionAttributeNames()
                        .values())
                .containsExactlyInAnyOrderElementsOf(Stream.concat(Stream.of("hotel", "id"), SUMMARY_NAMES.stream())
                        .toList());
    }

    @Test
    void aViewOfTheEntityDoesNotCompileWhereAnIndexHoldsLess(@TempDir Path output) {
        String source = """
                package io.dynawright.samples.conformance;
                class Use {
                    void use(BookingRepository bookings) {
                        bookings.byLabel("l").hydrate().as(BookingSummaryView.INSTANCE);
                        bookings.byLabel("l").as(BookingSummaryView.INSTANCE);
                        bookings.byLabel("l", q -> q.select(it -> it.arrival()));
                        new TicketRepository(null).get("t-1", BookingSummaryView.INSTANCE);
                    }
                }
                """;
        assertThat(Javac.compile(output, Map.of("Use.java", source), "-classpath", Javac.CLASS_PATH))
                .filteredOn(message -> message.startsWith("Use.java"))
                .satisfiesExactly(
                        error -> assertThat(error)
                                .startsWith("Use.java:5:")
                                .contains("BookingSummaryView cannot be converted to"),
                        error -> assertThat(error).startsWith("Use.java:6:").contains("arrival()"),
                        error -> assertThat(error).startsWith("Use.java:7:"));
    }

    @Test
    void pagesOfViewsGoOnWhereTheyEnded() {
        put(1, 2, 3);
        Page<BookingSummary> first =
                bookings.query("h-1").as(BookingSummaryView.INSTANCE).page(2);
        assertThat(first.items()).containsExactly(summary(1), summary(2));
        Page<BookingSummary> second = bookings.query("h-1")
                .as(BookingSummaryView.INSTANCE)
                .page(2, first.cursor().orElseThrow());
        assertThat(second.items()).containsExactly(summary(3));
        Page<BookingSummary> hydrated = bookings.byLabel("h-1#SINGLE")
                .hydrate()
                .as(BookingSummaryView.INSTANCE)
                .page(2);
        assertThat(bookings.byLabel("h-1#SINGLE")
                        .hydrate()
                        .as(BookingSummaryView.INSTANCE)
                        .page(2, hydrated.cursor().orElseThrow()))
                .satisfies(page -> assertThat(Stream.concat(hydrated.items().stream(), page.items().stream()))
                        .containsExactlyInAnyOrder(summary(1), summary(2), summary(3)));
    }

    @Test
    void scansAreReadAsViewsAloneAndInParallel() {
        put(1, 2, 3);
        ScanResults<BookingSummary> scan = bookings.scan().as(BookingSummaryView.INSTANCE);
        assertThat(scan.stream()).containsExactlyInAnyOrder(summary(1), summary(2), summary(3));
        assertThat(tables.lastRequest(ScanRequest.class)
                        .expressionAttributeNames()
                        .values())
                .containsExactlyInAnyOrderElementsOf(SUMMARY_NAMES);
        try (Stream<BookingSummary> parallel = scan.parallel(2).stream()) {
            assertThat(parallel).containsExactlyInAnyOrder(summary(1), summary(2), summary(3));
        }
    }

    @Test
    void anItemThatTheViewCannotReadCanBeSteppedOver() {
        putWithout("guest");
        put(2);
        List<ConversionException> skipped = new ArrayList<>();
        assertThat(bookings.query("h-1").as(BookingTagView.INSTANCE).onUndecodable(skipped::add).stream()
                        .map(BookingTag::getGuest))
                .containsExactly("Ann");
        assertThat(skipped)
                .singleElement()
                .satisfies(e -> assertThat(e.attribute()).isEqualTo("guest"));
    }
}
