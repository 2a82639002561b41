package io.dynawright.operation;

import static io.dynawright.operation.LifecycleContext.NOW_SECONDS;
import static io.dynawright.operation.LifecycleContext.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.dynawright.error.InvalidRequestException;
import io.dynawright.shop.Account;
import io.dynawright.shop.Ticket;
import java.time.Instant;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemResponse;

/** What updates and upserts change besides what they are told. */
class LifecycleUpdateTest {

    private static final String NOW = "\"2026-11-21T08:15:30.500000000Z\"";
    private static final long TOMORROW = Long.parseLong(NOW_SECONDS.n()) + 86_400;

    private static Account.Update account() {
        return new Account.Update(new Account.Key("b-1", "n-1"));
    }

    private static Ticket.Update ticket() {
        return new Ticket.Update(new Ticket.Key("t-1"));
    }

    private static UpdateItemRequest request(UpdateOperation<?> update) {
        return update.toRequest(LifecycleContext.run());
    }

    private static String changes(UpdateOperation<?> update) {
        UpdateItemRequest request = request(update);
        return text(
                request.updateExpression(), request.expressionAttributeNames(), request.expressionAttributeValues());
    }

    private static String condition(UpdateOperation<?> update) {
        UpdateItemRequest request = request(update);
        return text(
                request.conditionExpression(), request.expressionAttributeNames(), request.expressionAttributeValues());
    }

    private static UpdateOperation<Account> update(
            Function<Account.Update, ? extends UpdateStage<Account.Update, Account>> changes) {
        return UpdateOperation.update(account(), changes);
    }

    private static UpdateOperation<Account> upsert(
            Function<Account.Update, ? extends UpdateStage<Account.Update, Account>> changes) {
        return UpdateOperation.upsert(account(), changes);
    }

    private static UpdateOperation<Ticket> upsertTicket(
            Function<Ticket.Update, ? extends UpdateStage<Ticket.Update, Ticket>> changes) {
        return UpdateOperation.upsert(ticket(), changes);
    }

    @Test
    void anUpdateCountsTheVersionUpAndSetsTheMoment() {
        UpdateOperation<Account> update = update(u -> u.owner().set("Bob"));
        assertThat(changes(update)).isEqualTo("SET owner = \"Bob\", updatedAt = " + NOW + " ADD v 1");
        assertThat(condition(update)).isEqualTo("attribute_exists(bank)");
    }

    @Test
    void anUpdateOfOneVersionSetsTheNextSoThatItCountsOnce() {
        UpdateOperation<Account> update = update(u -> u.owner().set("Bob").ifVersion(3));
        assertThat(changes(update)).isEqualTo("SET owner = \"Bob\", v = 4, updatedAt = " + NOW);
        assertThat(condition(update)).isEqualTo("attribute_exists(bank) AND v = 3");
    }

    @Test
    void versionZeroIsAnItemWithoutVersion() {
        UpdateOperation<Account> update = update(u -> u.ifVersion(0));
        assertThat(changes(update)).isEqualTo("SET v = 1, updatedAt = " + NOW);
        assertThat(condition(update)).isEqualTo("attribute_exists(bank) AND attribute_not_exists(v)");
    }

    @Test
    void theVersionComesBesidesTheCallersCondition() {
        assertThat(condition(update(u -> u.onlyIf(it -> it.balance().gt(0L)).ifVersion(3))))
                .isEqualTo("attribute_exists(bank) AND v = 3 AND balance > 0");
    }

    @Test
    void anUpdateOfAnItemAsksForItsVersion() {
        Account stored = Account.of("n-1", "Ada").withVersion(7);
        UpdateOperation<Account> update =
                UpdateOperation.updateItem(account(), stored, u -> u.balance().increment(1L));
        assertThat(condition(update)).isEqualTo("attribute_exists(bank) AND v = 7");
        assertThat(changes(update)).contains("v = 8");
        assertThat(update.target().operation()).isEqualTo("update");
    }

    @Test
    void aVersionThatWasAskedForComesBeforeThatOfTheItem() {
        Account stored = Account.of("n-1", "Ada").withVersion(7);
        assertThat(condition(UpdateOperation.updateItem(account(), stored, u -> u.ifVersion(9))))
                .isEqualTo("attribute_exists(bank) AND v = 9");
    }

    @Test
    void anUpdateOfAnItemWithoutVersionsIsAnUpdateByKey() {
        UpdateOperation<Ticket> update = UpdateOperation.updateItem(
                ticket(), Ticket.of("t-1", 7), u -> u.seat().set(8));
        assertThat(changes(update)).isEqualTo("SET seat = 8");
        assertThat(condition(update)).isEqualTo("attribute_exists(id)");
    }

    @Test
    void anUpdateOfNoItemIsRefused() {
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> UpdateOperation.updateItem(account(), null, u -> u))
                .withMessageStartingWith("The item is null");
    }

    @Test
    void aVersionThatIsNegativeOrCannotBeCountedUpIsRefused() {
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> update(u -> u.ifVersion(-1)))
                .withMessage("Version v is negative, and versions begin with 1"
                        + " (update of table accounts, key bank=b-1, number=n-1)");
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> UpdateOperation.updateItem(
                        account(), Account.of("n-1", "Ada").withVersion(-1), u -> u))
                .withMessageStartingWith("Version v is negative, and versions begin with 1 (update of");
        UpdateOperation<Account> last = update(u -> u.ifVersion(Long.MAX_VALUE));
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> request(last))
                .withMessageStartingWith("Version v is too large to be counted up (update of");
    }

    @Test
    void anEntityWithoutVersionsHasNoneToAskFor() {
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> UpdateOperation.update(ticket(), u -> u.expectVersion(1)))
                .withMessageStartingWith("The entity has no version");
    }

    @Test
    void anUpsertSetsTheMomentOfCreationWhereThereIsNone() {
        UpdateOperation<Account> upsert =
                upsert(u -> u.owner().set("Bob").balance().increment(5L));
        assertThat(changes(upsert))
                .isEqualTo("SET owner = \"Bob\", updatedAt = " + NOW + ", createdAt = if_not_exists(createdAt, " + NOW
                        + ") ADD balance 5, v 1");
        assertThat(request(upsert).conditionExpression()).isNull();
    }

    @Test
    void anUpsertOfOneVersionAsksForIt() {
        assertThat(condition(upsert(u -> u.owner().set("Bob").balance().set(1L).ifVersion(0))))
                .isEqualTo("attribute_not_exists(v)");
    }

    @Test
    void anUpsertNamesAllThatANewItemMustHave() {
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> upsert(u -> u))
                .withMessage("The upsert may create an item, and leaves out [owner, balance], which every item has:"
                        + " set all of it, or call update (upsert of table accounts, key bank=b-1, number=n-1)");
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> upsert(u -> u.owner().set("Bob").balance().remove()))
                .withMessageContaining("leaves out [balance],");
        assertThat(changes(update(u -> u.balance().remove()))).startsWith("SET updatedAt");
    }

    @Test
    void anUpsertMakesIdsThatAreNoKeysAndFillsTheRest() {
        assertThat(changes(upsertTicket(u -> u.seat().set(8))))
                .isEqualTo("SET seat = 8, desk = if_not_exists(desk, \"main\"), expiresAt = if_not_exists(expiresAt, "
                        + TOMORROW + "), code = if_not_exists(code, \"id-2\")");
    }

    @Test
    void whatTheCallerOfAnUpsertSetsIsNotFilled() {
        assertThat(changes(upsertTicket(
                        u -> u.seat().set(8).desk().set("side").expiresAt().set(Instant.ofEpochSecond(9)))))
                .isEqualTo("SET seat = 8, desk = \"side\", expiresAt = 9, code = if_not_exists(code, \"id-2\")");
        assertThat(changes(upsertTicket(u -> u.expiresAt().remove())))
                .isEqualTo("SET desk = if_not_exists(desk, \"main\"), code = if_not_exists(code, \"id-2\")"
                        + " REMOVE expiresAt");
    }

    @Test
    void anUpdateFillsNothing() {
        assertThat(request(UpdateOperation.update(ticket(), u -> u)).updateExpression())
                .isNull();
    }

    @Test
    void onlyWhatTheCallerChangedIsReturnedAsChanged() {
        UpdateItemResponse answer = UpdateItemResponse.builder()
                .attributes(Map.of(
                        "balance", AttributeValue.fromN("5"),
                        "v", AttributeValue.fromN("2"),
                        "updatedAt", AttributeValue.fromS("2026-11-21T08:15:30.500000000Z")))
                .build();
        ChangedAttributes<Account.Attributes> changed = Answered.with(
                answer,
                UpdateOperation.update(account(), u -> u.balance().set(5L).returningChanged()));
        assertThat(changed.attributes()).isEqualTo(Map.of("balance", AttributeValue.fromN("5")));

        ChangedAttributes<Object> filled = Answered.with(
                UpdateItemResponse.builder()
                        .attributes(Map.of("desk", AttributeValue.fromS("main"), "seat", AttributeValue.fromN("8")))
                        .build(),
                UpdateOperation.upsert(ticket(), u -> u.seat().set(8).returningChanged()));
        assertThat(filled.attributes()).isEqualTo(Map.of("seat", AttributeValue.fromN("8")));
    }
}
