package io.dynawright.samples.conformance.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dynawright.error.ConversionException;
import io.dynawright.error.InvalidRequestException;
import io.dynawright.samples.conformance.lifecycle.Task.State;
import io.dynawright.samples.conformance.support.Tables;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What is stored of an object that leaves out attributes, and what a new item must have. */
class DefaultTest {

    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);
    private static final Task WHOLE = new Task("t", "write", State.OPEN, 3, LAST, null);

    @RegisterExtension
    private final Tables tables = new Tables(TaskSchema.INSTANCE);

    private final TaskRepository tasks = new TaskRepository(tables.dynawright());

    @Test
    void putAndInsertStoreThem() {
        Task object = new Task("t", "write", null, null, null, null);

        assertThat(tasks.put(object)).isEqualTo(WHOLE);
        assertThat(task("t"))
                .isEqualTo(Map.of(
                        "id", AttributeValue.fromS("t"),
                        "title", AttributeValue.fromS("write"),
                        "state", AttributeValue.fromS("OPEN"),
                        "priority", AttributeValue.fromN("3"),
                        "due", AttributeValue.fromS("2026-12-31")));
        tasks.delete("t");
        assertThat(tasks.insert(object)).isEqualTo(WHOLE);
        assertThat(tasks.byState(State.OPEN)).containsExactly(WHOLE);
        assertThat(object.state()).isNull();
    }

    @Test
    void whatTheObjectSaysIsKept() {
        Task done = new Task("t", "write", State.DONE, 1, LocalDate.EPOCH, "x");

        assertThat(tasks.put(done)).isEqualTo(done);
        assertThat(tasks.get("t")).isEqualTo(done);
    }

    @Test
    void batchesAndTransactionsStoreThem() {
        var written = tasks.putAll(List.of(new Task("t", "write", null, null, null, null)))
                .orThrow()
                .written();
        var insert = TaskOperations.insert(new Task("u", "read", null, 1, null, null));
        var results = tables.dynawright().transact(insert);

        assertThat(written).containsExactly(WHOLE);
        assertThat(results.of(insert)).isEqualTo(new Task("u", "read", State.OPEN, 1, LAST, null));
        assertThat(tasks.byState(State.OPEN)).containsExactlyInAnyOrder(WHOLE, results.of(insert));
    }

    @Test
    void anUpsertStoresThoseThatItDoesNotSet() {
        assertThat(tasks.upsert("t", u -> u.title().set("write"))).isEqualTo(WHOLE);
        assertThat(task("t")).containsEntry("priority", AttributeValue.fromN("3"));
        assertThat(tasks.upsert("u", u -> u.title().set("read").priority().set(9)))
                .isEqualTo(new Task("u", "read", State.OPEN, 9, LAST, null));
    }

    @Test
    void anUpsertKeepsWhatIsThere() {
        tasks.put(new Task("t", "write", State.DONE, 1, LocalDate.EPOCH, "x"));

        assertThat(tasks.upsert("t", u -> u.title().set("rewrite")))
                .isEqualTo(new Task("t", "rewrite", State.DONE, 1, LocalDate.EPOCH, "x"));
    }

    @Test
    void anUpdateStoresNoneAndCanRemoveTheAttribute() {
        tasks.put(WHOLE);

        Task updated = tasks.update("t", u -> u.priority().remove());

        assertThat(updated).isEqualTo(WHOLE);
        assertThat(task("t")).doesNotContainKey("priority");
        assertThat(tasks.update("t", u -> u.note().set("x")).priority()).isEqualTo(3);
        assertThat(task("t")).doesNotContainKey("priority");
    }

    @Test
    void anItemThatWasWrittenWithoutThemHasThemWhenItIsRead() {
        tables.client()
                .putItem(put -> put.tableName("tasks")
                        .item(Map.of("id", AttributeValue.fromS("t"), "title", AttributeValue.fromS("write"))));

        assertThat(tasks.get("t")).isEqualTo(WHOLE);
        assertThat(tasks.byState(State.OPEN)).isEmpty();
    }

    @Test
    void anUpsertHasToSetWhatANewItemMustHave() {
        assertThatThrownBy(() -> tasks.upsert("t", u -> u.note().set("x")))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("[title]");
        assertThatThrownBy(() -> tasks.upsert("t", u -> u.title().remove()))
                .isInstanceOf(InvalidRequestException.class);
        assertThatThrownBy(() -> TaskOperations.upsert("t", u -> u)).isInstanceOf(InvalidRequestException.class);
        assertThat(tasks.upsert("t", u -> u.title().setIfAbsent("write"))).isEqualTo(WHOLE);
    }

    @Test
    void anObjectWithoutItIsRefusedBeforeAnythingIsSent() {
        Task incomplete = new Task("t", null, null, null, null, null);

        assertThatThrownBy(() -> tasks.put(incomplete)).isInstanceOf(ConversionException.class);
        assertThatThrownBy(() -> tasks.insert(incomplete)).isInstanceOf(ConversionException.class);
        assertThatThrownBy(() -> tasks.putAll(List.of(WHOLE, incomplete))).isInstanceOf(ConversionException.class);
        assertThat(tables.calls()).isZero();
    }

    private Map<String, AttributeValue> task(String id) {
        return tables.client()
                .getItem(get -> get.tableName("tasks").key(Map.of("id", AttributeValue.fromS(id))))
                .item();
    }
}
