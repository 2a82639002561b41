package io.dynawright.operation;

import static io.dynawright.operation.LifecycleContext.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.dynawright.error.InvalidRequestException;
import io.dynawright.shop.Account;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;

/** Which version of an item a delete deletes. */
class LifecycleDeleteTest {

    private static final Account.Key KEY = new Account.Key("b-1", "n-1");
    private static final Account ACCOUNT = Account.of("n-1", "Ada");

    private static DeleteOperation<Account> versioned(
            UnaryOperator<VersionedWriteOptions<Account.Attributes>> options) {
        return DeleteOperation.ofVersioned(Account.Schema.INSTANCE, KEY, Account.Attributes.INSTANCE, options);
    }

    private static String condition(DeleteOperation<Account> delete) {
        DeleteItemRequest request = delete.toRequest(LifecycleContext.run());
        assertThat(request.returnValuesOnConditionCheckFailureAsString()).isEqualTo("ALL_OLD");
        return text(
                request.conditionExpression(), request.expressionAttributeNames(), request.expressionAttributeValues());
    }

    @Test
    void aDeleteByKeyAsksForNoVersion() {
        assertThat(DeleteOperation.of(Account.Schema.INSTANCE, KEY)
                        .toRequest(LifecycleContext.run())
                        .conditionExpression())
                .isNull();
        assertThat(versioned(o -> o).toRequest(LifecycleContext.run()).conditionExpression())
                .isNull();
    }

    @Test
    void aDeleteOfAnItemAsksForItsVersion() {
        assertThat(condition(DeleteOperation.ofItem(Account.Schema.INSTANCE, ACCOUNT.withVersion(3))))
                .isEqualTo("v = 3 OR attribute_not_exists(bank)");
        assertThat(condition(DeleteOperation.ofItem(Account.Schema.INSTANCE, ACCOUNT)))
                .isEqualTo("attribute_not_exists(v)");
    }

    @Test
    void theVersionComesBesidesTheCallersCondition() {
        assertThat(condition(DeleteOperation.ofItem(
                        Account.Schema.INSTANCE,
                        ACCOUNT.withVersion(3),
                        Account.Attributes.INSTANCE,
                        o -> o.onlyIf(it -> it.balance().eq(0L)))))
                .isEqualTo("(v = 3 OR attribute_not_exists(bank)) AND balance = 0");
        assertThat(condition(versioned(o -> o.onlyIf(it -> it.balance().eq(0L))
                        .ifVersion(3)
                        .onlyIf(it -> it.owner().eq("Ada")))))
                .isEqualTo("(v = 3 OR attribute_not_exists(bank)) AND balance = 0 AND owner = \"Ada\"");
    }

    @Test
    void ofSeveralVersionsTheLastCounts() {
        assertThat(condition(versioned(o -> o.ifVersion(3).ifVersion(4))))
                .isEqualTo("v = 4 OR attribute_not_exists(bank)");
        assertThat(condition(versioned(o -> o.ifVersion(0)))).isEqualTo("attribute_not_exists(v)");
    }

    @Test
    void aNegativeVersionIsRefused() {
        String message = "Version v is negative, and versions begin with 1"
                + " (delete of table accounts, key bank=b-1, number=n-1)";
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> versioned(o -> o.ifVersion(-1)))
                .withMessage(message);
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> DeleteOperation.ofItem(Account.Schema.INSTANCE, ACCOUNT.withVersion(-1)))
                .withMessage(message);
    }
}
