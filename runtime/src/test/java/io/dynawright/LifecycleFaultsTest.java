package io.dynawright;

import static io.dynawright.stub.Answers.conditionFailed;
import static io.dynawright.stub.Answers.error;
import static io.dynawright.stub.Answers.ok;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.dynawright.error.ConditionFailedException;
import io.dynawright.error.DynawrightException;
import io.dynawright.error.InvalidEntityException;
import io.dynawright.error.ItemNotFoundException;
import io.dynawright.error.StaleVersionException;
import io.dynawright.operation.DeleteOperation;
import io.dynawright.operation.FindAllOperation;
import io.dynawright.operation.InsertOperation;
import io.dynawright.operation.Operation;
import io.dynawright.operation.PutOperation;
import io.dynawright.operation.UpdateOperation;
import io.dynawright.shop.Account;
import io.dynawright.shop.Ticket;
import io.dynawright.stub.Connected;
import io.dynawright.stub.StubHttpClient;
import io.dynawright.stub.StubHttpClient.Answer;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whether a write was refused for the version of the item that was there, or for another reason. */
class LifecycleFaultsTest extends Connected {

    private static final Instant NOW = Instant.parse("2026-11-21T08:15:30Z");
    private static final Account.Schema SCHEMA = Account.Schema.INSTANCE;
    private static final Account.Key KEY = new Account.Key("b-1", "n-1");
    private static final Account ACCOUNT = Account.of("n-1", "Ada").withVersion(3);
    private static final String WHERE = " of table accounts, key bank=b-1, number=n-1)";

    private final StubHttpClient http = new StubHttpClient();
    private final Dynawright dynawright = over(http).withClock(Clock.fixed(NOW, ZoneOffset.UTC));

    private static Answer stored(long version) {
        return conditionFailed("{\"bank\":{\"S\":\"b-1\"},\"number\":{\"S\":\"n-1\"},\"owner\":{\"S\":\"Bob\"},"
                + "\"balance\":{\"N\":\"7\"},\"v\":{\"N\":\"" + version + "\"}}");
    }

    private static Answer nothing() {
        return error("ConditionalCheckFailedException", "The conditional request failed");
    }

    private <E extends DynawrightException> E failure(Class<E> type, Operation<?> operation, Answer answer) {
        http.then(answer);
        E e = catchThrowableOfType(type, () -> dynawright.run(operation));
        assertThat(e).as("the error of %s", operation.target()).isNotNull();
        return e;
    }

    @Test
    void aPutOfAnOldVersionIsStale() {
        StaleVersionException e = failure(StaleVersionException.class, PutOperation.of(SCHEMA, ACCOUNT), stored(4));
        assertThat(e).hasMessageStartingWith("The item has another version than the one that was read (put" + WHERE);
        assertThat(e.current(Account.class).orElseThrow().owner()).isEqualTo("Bob");
        assertThat(e.retryable()).isFalse();
    }

    @Test
    void aPutOfAnItemThatIsGoneIsStaleToo() {
        StaleVersionException e = failure(StaleVersionException.class, PutOperation.of(SCHEMA, ACCOUNT), nothing());
        assertThat(e).hasMessageStartingWith("The item that was read is not there any more (put" + WHERE);
        assertThat(e.current(Account.class)).isEmpty();
    }

    @Test
    void aFirstPutThatFindsAnItemIsStale() {
        StaleVersionException e =
                failure(StaleVersionException.class, PutOperation.of(SCHEMA, ACCOUNT.withVersion(0)), stored(1));
        assertThat(e.current(Account.class).orElseThrow().version()).isEqualTo(1);
    }

    @Test
    void aPutOfTheRightVersionFailsByItsOwnCondition() {
        PutOperation<Account> put = PutOperation.of(
                SCHEMA,
                ACCOUNT,
                Account.Attributes.INSTANCE,
                o -> o.onlyIf(it -> it.balance().eq(100L)));
        failure(ConditionFailedException.class, put, stored(3));
        failure(StaleVersionException.class, put, stored(2));
    }

    @Test
    void aPutResultsInTheStoredEntity() {
        http.then(ok("{}"));
        assertThat(dynawright.run(PutOperation.of(SCHEMA, ACCOUNT)))
                .isEqualTo(new Account("b-1", "n-1", "Ada", 100L, 4, NOW, NOW, null));
        assertThat(ACCOUNT.version()).isEqualTo(3);
    }

    @Test
    void aDeleteOfAnItemThatChangedIsStale() {
        DeleteOperation<Account> delete = DeleteOperation.ofItem(SCHEMA, ACCOUNT);
        assertThat(failure(StaleVersionException.class, delete, stored(4)).current(Account.class))
                .isPresent();
    }

    @Test
    void aDeleteOfAnItemThatIsGoneFailsByItsOwnConditionAlone() {
        http.then(ok("{}"));
        assertThat(dynawright.run(DeleteOperation.ofItem(SCHEMA, ACCOUNT))).isEmpty();
        DeleteOperation<Account> conditional = DeleteOperation.ofItem(
                SCHEMA,
                ACCOUNT,
                Account.Attributes.INSTANCE,
                o -> o.onlyIf(it -> it.balance().eq(0L)));
        assertThat(failure(ConditionFailedException.class, conditional, nothing())
                        .current(Account.class))
                .isEmpty();
    }

    @Test
    void aDeleteOfTheRightVersionFailsByItsOwnCondition() {
        DeleteOperation<Account> delete = DeleteOperation.ofVersioned(
                SCHEMA,
                KEY,
                Account.Attributes.INSTANCE,
                o -> o.ifVersion(3).onlyIf(it -> it.balance().eq(0L)));
        failure(ConditionFailedException.class, delete, stored(3));
        failure(StaleVersionException.class, delete, stored(4));
    }

    @Test
    void anUpdateTellsVersionConditionAndAbsenceApart() {
        UpdateOperation<Account> update = UpdateOperation.updateItem(
                new Account.Update(KEY),
                ACCOUNT,
                u -> u.owner().set("Eve").onlyIf(it -> it.balance().eq(0L)));
        failure(ConditionFailedException.class, update, stored(3));
        failure(StaleVersionException.class, update, stored(4));
        failure(StaleVersionException.class, update, nothing());
        failure(
                ItemNotFoundException.class,
                UpdateOperation.update(new Account.Update(KEY), u -> u.owner().set("Eve")),
                nothing());
        failure(
                ItemNotFoundException.class,
                UpdateOperation.update(new Account.Update(KEY), u -> u.ifVersion(0)),
                nothing());
    }

    @Test
    void anUpsertOfAVersionThatIsNotThereIsStale() {
        failure(
                StaleVersionException.class,
                UpdateOperation.upsert(
                        new Account.Update(KEY),
                        u -> u.owner().set("Eve").balance().set(1L).ifVersion(2)),
                nothing());
    }

    @Test
    void theNextVersionIsNotTakenForTheWorkOfALostUpdate() {
        failure(
                StaleVersionException.class,
                UpdateOperation.update(
                        new Account.Update(KEY), u -> u.owner().set("Bob").ifVersion(3)),
                stored(4));
    }

    @Test
    void nothingIsSentOfAnEntityThatBreaksItsConstraints() {
        assertThatExceptionOfType(InvalidEntityException.class)
                .isThrownBy(() -> dynawright.run(InsertOperation.of(Ticket.Schema.INSTANCE, Ticket.of(null, 0))))
                .withMessageStartingWith("seat must be positive (insert of table tickets)");
        assertThat(http.sent()).isEmpty();
    }

    @Test
    void aBatchLeavesOutItemsWhoseTimeIsOver() {
        http.then(ok("{\"Responses\":{\"accounts\":[" + expiring("n-1", NOW.getEpochSecond()) + ","
                + expiring("n-2", NOW.getEpochSecond() + 1) + "]},\"UnprocessedKeys\":{}}"));
        FindAllOperation<Account> findAll = FindAllOperation.of(SCHEMA, List.of(KEY, new Account.Key("b-1", "n-2")));
        assertThat(dynawright.run(findAll).list()).extracting(Account::number).containsExactly("n-2");
    }

    private static String expiring(String number, long seconds) {
        return "{\"bank\":{\"S\":\"b-1\"},\"number\":{\"S\":\"" + number + "\"},\"expiresAt\":{\"N\":\"" + seconds
                + "\"}}";
    }
}
