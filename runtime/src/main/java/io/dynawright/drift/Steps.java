package io.dynawright.drift;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import software.amazon.awssdk.services.dynamodb.model.UpdateTableRequest;

/** Collects the steps for one table. */
final class Steps {

    private final String table;
    private final List<Step> all = new ArrayList<>();

    /** @param table its name in DynamoDB */
    Steps(String table) {
        this.table = table;
    }

    List<Step> all() {
        return List.copyOf(all);
    }

    String table() {
        return table;
    }

    void add(Step step) {
        all.add(step);
    }

    /** An UpdateTable, which the next must wait for: while a table is {@code UPDATING}, it cannot be changed. */
    void update(String purpose, Consumer<UpdateTableRequest.Builder> change) {
        UpdateTableRequest.Builder request = UpdateTableRequest.builder().tableName(table);
        change.accept(request);
        all.add(new Step.UpdateTable(request.build(), purpose));
        await(Step.Wait.Goal.ACTIVE);
    }

    void await(Step.Wait.Goal goal) {
        all.add(new Step.Wait(table, goal));
    }
}
