package io.dynawright;

import static io.dynawright.stub.Answers.error;
import static io.dynawright.stub.Answers.ok;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.dynawright.error.AccessDeniedException;
import io.dynawright.error.ServiceException;
import io.dynawright.error.TableAlreadyExistsException;
import io.dynawright.error.TableNotFoundException;
import io.dynawright.shop.OrderSchema;
import io.dynawright.stub.Connected;
import io.dynawright.stub.StubHttpClient;
import org.junit.jupiter.api.Test;

class TablesTest extends Connected {

    private final StubHttpClient http = new StubHttpClient();
    private final Dynawright dynawright = over(http);

    @Test
    void aTableIsCreatedAndWaitedFor() {
        http.then(ok("{}"), ok("{\"Table\":{\"TableStatus\":\"ACTIVE\"}}"));
        assertThat(dynawright.createTable(OrderSchema.INSTANCE)).isSameAs(OrderSchema.INSTANCE.definition());
        assertThat(http.sent())
                .extracting(StubHttpClient.Sent::operation)
                .containsExactly("CreateTable", "DescribeTable");
        assertThat(http.sent("TableName")).containsExactly("orders", "orders");
    }

    @Test
    void aTableIsDeletedAndItsEndWaitedFor() {
        http.then(ok("{}"), error("ResourceNotFoundException", "Requested resource not found"));
        assertThat(dynawright.deleteTable(OrderSchema.INSTANCE)).isSameAs(OrderSchema.INSTANCE.definition());
        assertThat(http.sent())
                .extracting(StubHttpClient.Sent::operation)
                .containsExactly("DeleteTable", "DescribeTable");
    }

    @Test
    void anExistingTableIsNotCreated() {
        http.then(error("ResourceInUseException", "Table already exists"));
        assertThatExceptionOfType(TableAlreadyExistsException.class)
                .isThrownBy(() -> dynawright.createTable(OrderSchema.INSTANCE))
                .withMessageStartingWith(
                        "The table exists already, or is being created or deleted (createTable of table orders)");
    }

    @Test
    void aMissingTableIsNotDeleted() {
        http.then(error("ResourceNotFoundException", "Requested resource not found"));
        assertThatExceptionOfType(TableNotFoundException.class)
                .isThrownBy(() -> dynawright.deleteTable(OrderSchema.INSTANCE))
                .withMessageStartingWith(
                        "Table orders does not exist at http://dynamodb.test:8000 (deleteTable of table orders). ");
    }

    @Test
    void aTableInUseCanBeDeletedLater() {
        http.then(error("ResourceInUseException", "Table is being created"));
        assertThatExceptionOfType(ServiceException.class)
                .isThrownBy(() -> dynawright.deleteTable(OrderSchema.INSTANCE))
                .satisfies(e -> assertThat(e.retryable()).isTrue());
    }

    @Test
    void waitingCanFailToo() {
        http.then(ok("{}"), error("AccessDeniedException", "Not authorized to perform: dynamodb:DescribeTable"));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> dynawright.createTable(OrderSchema.INSTANCE))
                .withMessageContaining("dynamodb:DescribeTable");
    }

    @Test
    void aFailedWaiterIsAnErrorOfTheFamily() {
        http.then(ok("{}"), ok("{\"Table\":{\"TableStatus\":\"ACTIVE\"}}"));
        Thread.currentThread().interrupt();
        assertThatExceptionOfType(ServiceException.class)
                .isThrownBy(() -> dynawright.createTable(OrderSchema.INSTANCE));
        assertThat(Thread.interrupted()).isTrue();
    }
}
