package io.dynawright.operation;

import static io.dynawright.operation.LifecycleContext.NOW;
import static io.dynawright.operation.LifecycleContext.NOW_SECONDS;
import static io.dynawright.operation.LifecycleContext.NOW_TEXT;
import static io.dynawright.operation.LifecycleContext.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.dynawright.error.AlreadyExistsException;
import io.dynawright.error.ConfigurationException;
import io.dynawright.error.InvalidEntityException;
import io.dynawright.error.InvalidRequestException;
import io.dynawright.error.ItemTooLargeException;
import io.dynawright.error.StaleVersionException;
import io.dynawright.error.Violation;
import io.dynawright.shop.Account;
import io.dynawright.shop.Ticket;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemResponse;

/** What puts and inserts add to the item of an entity, and what they ask of the one that is there. */
class LifecyclePutTest {

    private static final Account NEW = Account.of("n-1", "Ada");
    private static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");

    private static PutItemRequest put(Account account) {
        return PutOperation.of(Account.Schema.INSTANCE, account).toRequest(LifecycleContext.run());
    }

    private static PutItemRequest insert(Account account) {
        return InsertOperation.of(Account.Schema.INSTANCE, account).toRequest(LifecycleContext.run());
    }

    private static PutItemRequest put(Ticket ticket) {
        return PutOperation.of(Ticket.Schema.INSTANCE, ticket).toRequest(LifecycleContext.run());
    }

    private static String condition(PutItemRequest request) {
        return text(
                request.conditionExpression(), request.expressionAttributeNames(), request.expressionAttributeValues());
    }

    @Test
    void aFirstPutStoresVersionOneAndTheMomentInBothPlaces() {
        assertThat(put(NEW).item())
                .isEqualTo(Map.of(
                        "bank", AttributeValue.fromS("b-1"),
                        "number", AttributeValue.fromS("n-1"),
                        "owner", AttributeValue.fromS("Ada"),
                        "balance", AttributeValue.fromN("100"),
                        "v", AttributeValue.fromN("1"),
                        "createdAt", NOW_TEXT,
                        "updatedAt", NOW_TEXT));
    }

    @Test
    void aLaterPutCountsTheVersionUpAndKeepsTheMomentOfCreation() {
        PutItemRequest request = put(NEW.withVersion(41).withCreatedAt(LONG_AGO));
        assertThat(request.item())
                .containsEntry("v", AttributeValue.fromN("42"))
                .containsEntry("createdAt", AttributeValue.fromS("2020-01-01T00:00:00.000000000Z"))
                .containsEntry("updatedAt", NOW_TEXT);
        assertThat(condition(request)).isEqualTo("v = 41");
        assertThat(request.returnValuesOnConditionCheckFailureAsString()).isEqualTo("ALL_OLD");
    }

    @Test
    void aSourceOfIdsThatGivesNoneIsAMatterOfConfiguration() {
        PutOperation<Ticket> put = PutOperation.of(Ticket.Schema.INSTANCE, Ticket.of(null, 1));
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() ->
                        put.toRequest(OperationContext.of(Settings.standard().withIds(kind -> null))))
                .withMessageContaining("null");
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> put.toRequest(OperationContext.of(Settings.standard()
                        .withIds(kind -> UUID.fromString("none").toString()))))
                .withMessageContaining("UUID")
                .withCauseInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aFirstPutDemandsThatThereIsNoVersionOrThatTheItemsTimeIsOver() {
        assertThat(condition(put(NEW))).isEqualTo("attribute_not_exists(v) OR expiresAt <= " + NOW_SECONDS.n());
    }

    @Test
    void theVersionAndTheCallersConditionMustBothHold() {
        PutOperation<Account> put = PutOperation.of(
                Account.Schema.INSTANCE,
                NEW,
                Account.Attributes.INSTANCE,
                o -> o.onlyIf(it -> it.balance().lt(100L)));
        assertThat(condition(put.toRequest(LifecycleContext.run())))
                .isEqualTo("(attribute_not_exists(v) OR expiresAt <= " + NOW_SECONDS.n() + ") AND balance < 100");
    }

    @Test
    void anInsertStoresANewItemWhateverTheObjectSays() {
        PutItemRequest request = insert(NEW.withVersion(41).withCreatedAt(LONG_AGO));
        assertThat(request.item())
                .containsEntry("v", AttributeValue.fromN("1"))
                .containsEntry("createdAt", NOW_TEXT)
                .containsEntry("updatedAt", NOW_TEXT);
        assertThat(insert(NEW.withVersion(-1)).item()).containsEntry("v", AttributeValue.fromN("1"));
    }

    @Test
    void anInsertTakesThePlaceOfAnItemWhoseTimeIsOver() {
        assertThat(condition(insert(NEW))).isEqualTo("attribute_not_exists(bank) OR expiresAt <= " + NOW_SECONDS.n());
    }

    @Test
    void theResultIsTheEntityAsItWasSent() {
        Account stored = Answered.with(
                PutItemResponse.builder().build(),
                PutOperation.of(Account.Schema.INSTANCE, NEW.withVersion(2).withCreatedAt(LONG_AGO)),
                LifecycleContext.run());
        assertThat(stored).isEqualTo(new Account("b-1", "n-1", "Ada", 100L, 3, LONG_AGO, NOW, null));
    }

    @Test
    void anOperationThatIsRunAgainIsOfAnotherMoment() {
        PutOperation<Account> put = PutOperation.of(Account.Schema.INSTANCE, NEW);
        Instant later = NOW.plusSeconds(60);
        OperationContext second =
                OperationContext.of(Settings.standard().withClock(Clock.fixed(later, ZoneOffset.UTC)));
        assertThat(put.toRequest(LifecycleContext.run()).item()).containsEntry("updatedAt", NOW_TEXT);
        assertThat(Account.Schema.INSTANCE
                        .fromItem(put.toRequest(second).item())
                        .updatedAt())
                .isEqualTo(later);
    }

    @Test
    void aNegativeVersionIsRefused() {
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> PutOperation.of(Account.Schema.INSTANCE, NEW.withVersion(-1)))
                .withMessage("Version v is negative, and versions begin with 1"
                        + " (put of table accounts, key bank=b-1, number=n-1)");
    }

    @Test
    void aVersionThatCannotBeCountedUpIsRefused() {
        PutOperation<Account> put = PutOperation.of(Account.Schema.INSTANCE, NEW.withVersion(Long.MAX_VALUE));
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> put.toRequest(LifecycleContext.run()))
                .withMessage("Version v is too large to be counted up"
                        + " (put of table accounts, key bank=b-1, number=n-1)");
    }

    @Test
    void idsAreMadeWhereTheyAreMissing() {
        assertThat(put(Ticket.of(null, 7)).item())
                .containsEntry("id", AttributeValue.fromS("id-1"))
                .containsEntry("code", AttributeValue.fromS("id-2"));
        assertThat(put(Ticket.of("t-1", 7)).item())
                .containsEntry("id", AttributeValue.fromS("t-1"))
                .containsEntry("code", AttributeValue.fromS("id-2"));
        assertThat(put(new Ticket("t-1", "c-1", null, 7, null)).item())
                .containsEntry("code", AttributeValue.fromS("c-1"));
    }

    @Test
    void whatIsDerivedFromAnIdIsDerivedFromTheOneThatWasMade() {
        assertThat(put(Ticket.of(null, 7)).item()).containsEntry("label", AttributeValue.fromS("TICKET#id-1"));
    }

    @Test
    void theTargetOfAnItemWithoutIdNamesNoKey() {
        assertThat(PutOperation.of(Ticket.Schema.INSTANCE, Ticket.of(null, 7))
                        .target()
                        .key())
                .isEmpty();
        assertThat(PutOperation.of(Ticket.Schema.INSTANCE, Ticket.of("t-1", 7))
                        .target()
                        .key())
                .isEqualTo(Map.of("id", "t-1"));
    }

    @Test
    void anIdThatIsEmptyIsRefused() {
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> PutOperation.of(Ticket.Schema.INSTANCE, Ticket.of("", 7)))
                .withMessageStartingWith("Key attribute id is empty");
        PutOperation<Ticket> put = PutOperation.of(Ticket.Schema.INSTANCE, Ticket.of(null, 7));
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() ->
                        put.toRequest(OperationContext.of(Settings.standard().withIds(kind -> ""))))
                .withMessageStartingWith("Key attribute id is empty");
    }

    @Test
    void whatAnObjectLacksIsFilledAndComesBack() {
        Ticket stored = Answered.with(
                PutItemResponse.builder().build(),
                InsertOperation.of(Ticket.Schema.INSTANCE, Ticket.of("t-1", 7)),
                LifecycleContext.run());
        Instant tomorrow = NOW.plus(Duration.ofDays(1)).minusNanos(NOW.getNano());
        assertThat(stored).isEqualTo(new Ticket("t-1", "id-2", "main", 7, tomorrow));
    }

    @Test
    void anInsertKeepsTheTimeToLiveThatAnObjectHas() {
        Ticket forever = new Ticket("t-1", "c-1", "side", 7, Instant.ofEpochSecond(9_999_999_999L));
        assertThat(InsertOperation.of(Ticket.Schema.INSTANCE, forever)
                        .toRequest(LifecycleContext.run())
                        .item())
                .containsEntry("expiresAt", AttributeValue.fromN("9999999999"));
    }

    @Test
    void anEntityThatBreaksItsConstraintsIsRefusedWhenTheOperationRuns() {
        PutOperation<Ticket> put = PutOperation.of(Ticket.Schema.INSTANCE, Ticket.of("t-1", 0));
        assertThatExceptionOfType(InvalidEntityException.class)
                .isThrownBy(() -> put.toRequest(LifecycleContext.run()))
                .satisfies(e -> assertThat(e.violations())
                        .isEqualTo(List.of(new Violation("seat", "must be positive", Optional.of("0")))));
    }

    @Test
    void anItemThatStampsMakeTooLargeIsRefused() {
        Ticket ticket = new Ticket("t-1", null, "x".repeat(400 * 1024 - 35), 7, null);
        PutOperation<Ticket> put = PutOperation.of(Ticket.Schema.INSTANCE, ticket);
        assertThatExceptionOfType(ItemTooLargeException.class).isThrownBy(() -> put.toRequest(LifecycleContext.run()));
    }

    private static Account refused(
            PutItemOperation<Account> operation, Map<String, AttributeValue> difference, Attempts attempts) {
        OperationContext context = LifecycleContext.run();
        PutItemRequest request = operation.toRequest(context);
        Map<String, AttributeValue> current = new HashMap<>(request.item());
        current.putAll(difference);
        return operation.refused(new Refusal<>(
                context,
                request,
                current,
                ConditionalCheckFailedException.builder().build(),
                attempts));
    }

    private static Attempts ambiguous() {
        Attempts attempts = new Attempts();
        attempts.sent();
        attempts.sent();
        return attempts;
    }

    @Test
    void anEqualItemIsTheOneOfThisCallOnlyAfterALostAnswer() {
        InsertOperation<Account> insert = InsertOperation.of(Account.Schema.INSTANCE, NEW);
        Account stored = new Account("b-1", "n-1", "Ada", 100L, 1, NOW, NOW, null);
        assertThat(refused(insert, Map.of("balance", AttributeValue.fromN("1E+2")), ambiguous()))
                .isEqualTo(stored);
        assertThatExceptionOfType(AlreadyExistsException.class)
                .isThrownBy(() -> refused(insert, Map.of(), new Attempts()));
    }

    @Test
    void anotherItemIsNotTheOneOfThisCall() {
        InsertOperation<Account> insert = InsertOperation.of(Account.Schema.INSTANCE, NEW);
        assertThatExceptionOfType(AlreadyExistsException.class)
                .isThrownBy(() -> refused(insert, Map.of("owner", AttributeValue.fromS("Bob")), ambiguous()));
        assertThatExceptionOfType(AlreadyExistsException.class)
                .isThrownBy(() -> refused(insert, Map.of("more", AttributeValue.fromS("x")), ambiguous()));
    }

    @Test
    void aPutUnderAVersionFindsItsOwnItemAfterALostAnswer() {
        PutOperation<Account> put = PutOperation.of(Account.Schema.INSTANCE, NEW.withVersion(4));
        assertThat(refused(put, Map.of(), ambiguous()).version()).isEqualTo(5);
        assertThatExceptionOfType(StaleVersionException.class).isThrownBy(() -> refused(put, Map.of(), new Attempts()));
    }
}
