package io.dynawright.operation;

import static io.dynawright.operation.LifecycleContext.NOW;
import static io.dynawright.operation.LifecycleContext.NOW_SECONDS;
import static io.dynawright.operation.LifecycleContext.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.dynawright.codec.ItemReader;
import io.dynawright.codec.StringCodec;
import io.dynawright.error.ItemNotFoundException;
import io.dynawright.expression.Path;
import io.dynawright.shop.Account;
import io.dynawright.shop.Ticket;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;

/** Items whose time is over: no read sees them where they are hidden, and every read does where they are not. */
class ExpiryTest {

    private static final long SECONDS = NOW.getEpochSecond();
    private static final Account.Key KEY = new Account.Key("b-1", "n-1");
    private static final String VISIBLE = "NOT expiresAt <= " + SECONDS;

    /** Just the owner. */
    private enum Owner implements View<Account, String> {
        VIEW;

        @Override
        public Class<String> type() {
            return String.class;
        }

        @Override
        public List<Path> paths() {
            return List.of(Path.of("owner"));
        }

        @Override
        public String read(ItemReader in) {
            String owner = "";
            for (String name = in.nextAttribute(); name != null; name = in.nextAttribute()) {
                if (name.equals("owner")) {
                    owner = StringCodec.INSTANCE.read(in);
                } else {
                    in.skip();
                }
            }
            return owner;
        }
    }

    private static GetItemResponse answer(AttributeValue expiresAt) {
        Map<String, AttributeValue> item = new HashMap<>(Account.Schema.INSTANCE.toItem(Account.of("n-1", "Ada")));
        if (expiresAt != null) {
            item.put("expiresAt", expiresAt);
        }
        return GetItemResponse.builder().item(item).build();
    }

    private static Optional<Account> found(AttributeValue expiresAt) {
        return Answered.with(answer(expiresAt), FindOperation.of(Account.Schema.INSTANCE, KEY), LifecycleContext.run());
    }

    private static AttributeValue at(long seconds) {
        return AttributeValue.fromN(Long.toString(seconds));
    }

    private static String filter(QueryRequest request) {
        return text(
                request.filterExpression(), request.expressionAttributeNames(), request.expressionAttributeValues());
    }

    @Test
    void anItemIsSeenUntilItsSecondComes() {
        assertThat(found(null)).isPresent();
        assertThat(found(at(SECONDS + 1))).isPresent();
        assertThat(found(at(SECONDS))).isEmpty();
        assertThat(found(at(0))).isEmpty();
    }

    @Test
    void getAndExistsDoNotSeeItEither() {
        GetOperation<Account> get = GetOperation.of(Account.Schema.INSTANCE, KEY);
        assertThatExceptionOfType(ItemNotFoundException.class)
                .isThrownBy(() -> Answered.with(answer(NOW_SECONDS), get, LifecycleContext.run()));
        ExistsOperation exists = ExistsOperation.of(Account.Schema.INSTANCE, KEY);
        assertThat(Answered.with(answer(NOW_SECONDS), exists, LifecycleContext.run()))
                .isFalse();
        assertThat(Answered.with(answer(null), exists, LifecycleContext.run())).isTrue();
    }

    @Test
    void whatFetchesAPartFetchesTheTimeToLiveToo() {
        GetItemRequest exists = ExistsOperation.of(Account.Schema.INSTANCE, KEY).toRequest(LifecycleContext.run());
        assertThat(text(exists.projectionExpression(), exists.expressionAttributeNames(), Map.of()))
                .isEqualTo("bank, number, expiresAt");
        FindOperation<String> owner = FindOperation.of(Account.Schema.INSTANCE, KEY, Owner.VIEW);
        GetItemRequest find = owner.toRequest(LifecycleContext.run());
        assertThat(text(find.projectionExpression(), find.expressionAttributeNames(), Map.of()))
                .isEqualTo("bank, number, owner, expiresAt");
        assertThat(Answered.with(answer(NOW_SECONDS), owner, LifecycleContext.run()))
                .isEmpty();
        assertThat(FindOperation.of(Account.Schema.INSTANCE, KEY)
                        .toRequest(LifecycleContext.run())
                        .projectionExpression())
                .isNull();
    }

    @Test
    void aQueryFiltersThemOut() {
        QueryRequest request = QueryOperation.of(new Account.Query("b-1")).toRequest(LifecycleContext.run());
        assertThat(filter(request)).isEqualTo(VISIBLE);
    }

    @Test
    void theFilterComesBesidesTheCallersAndLimitsCountWhatItLeaves() {
        QueryRequest request = QueryOperation.of(
                        new Account.Query("b-1"),
                        q -> q.filter(it -> it.balance().gt(0L).or(it.owner().eq("Ada")))
                                .limit(3))
                .toRequest(LifecycleContext.run());
        assertThat(filter(request)).isEqualTo(VISIBLE + " AND (balance > 0 OR owner = \"Ada\")");
        assertThat(request.limit()).isNull();
        assertThat(QueryOperation.of(new Account.Query("b-1"), q -> q.limit(3))
                        .toRequest(LifecycleContext.run())
                        .limit())
                .isNull();
    }

    @Test
    void explainShowsTheFilter() {
        assertThat(QueryOperation.of(new Account.Query("b-1")).explain()).contains("filter: NOT expiresAt <= ?");
    }

    @Test
    void aScanAndItsSegmentsFilterThemOut() {
        ScanOperation<Account> scan = ScanOperation.of(Account.Schema.INSTANCE);
        for (ScanOperation<?> each : List.of(scan, scan.segment(0, 2))) {
            ScanRequest request = each.toRequest(LifecycleContext.run());
            assertThat(text(
                            request.filterExpression(),
                            request.expressionAttributeNames(),
                            request.expressionAttributeValues()))
                    .isEqualTo(VISIBLE);
        }
    }

    @Test
    void aCountOfAKeyDoesNotCountThem() {
        WhereOperation<Account> where = WhereOperation.of(
                Account.Schema.INSTANCE,
                Account.Attributes.INSTANCE,
                it -> it.bank().eq("b-1").and(it.number().eq("n-1")));
        assertThat(page(where, at(SECONDS)).count()).isZero();
        assertThat(page(where, at(SECONDS)).items()).isEmpty();
        assertThat(page(where, null).items()).hasSize(1);
    }

    @SuppressWarnings("unchecked") // A condition that is a key asks by GetItem.
    private static ItemPage<Account> page(WhereOperation<Account> where, AttributeValue expiresAt) {
        var page = (PageOperation<Account, GetItemRequest, GetItemResponse>) where.page(PageStart.first(1));
        return Answered.with(answer(expiresAt), page, LifecycleContext.run());
    }

    @Test
    void itemsThatAreNotHiddenAreAlwaysSeen() {
        Ticket old = new Ticket("t-1", "c-1", "main", 7, Instant.EPOCH);
        assertThat(Answered.with(
                        GetItemResponse.builder()
                                .item(Ticket.Schema.INSTANCE.toItem(old))
                                .build(),
                        FindOperation.of(Ticket.Schema.INSTANCE, new Ticket.Key("t-1")),
                        LifecycleContext.run()))
                .contains(old);
        assertThat(ScanOperation.of(Ticket.Schema.INSTANCE)
                        .toRequest(LifecycleContext.run())
                        .filterExpression())
                .isNull();
        assertThat(InsertOperation.of(Ticket.Schema.INSTANCE, old)
                        .toRequest(LifecycleContext.run())
                        .conditionExpression())
                .isEqualTo("attribute_not_exists(#n0)");
    }
}
