package io.dynawright.drift;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndexUpdate;
import software.amazon.awssdk.services.dynamodb.model.UpdateGlobalSecondaryIndexAction;
import software.amazon.awssdk.services.dynamodb.model.UpdateTableRequest;

/** Changes of what indexes serve, as many as wanted in one request. */
final class IndexUpdates {

    private IndexUpdates() {}

    /**
     * Adds one for each of these indexes.
     *
     * @param names where an empty one stands for the table, which is passed over
     * @param change sets what an index of this name serves
     */
    static void add(
            UpdateTableRequest.Builder request,
            Collection<String> names,
            BiConsumer<UpdateGlobalSecondaryIndexAction.Builder, String> change) {
        List<GlobalSecondaryIndexUpdate> updates = new ArrayList<>();
        for (String name : names) {
            if (!name.isEmpty()) {
                UpdateGlobalSecondaryIndexAction.Builder update =
                        UpdateGlobalSecondaryIndexAction.builder().indexName(name);
                change.accept(update, name);
                updates.add(GlobalSecondaryIndexUpdate.builder()
                        .update(update.build())
                        .build());
            }
        }
        // An empty list would be sent as such.
        if (!updates.isEmpty()) {
            request.globalSecondaryIndexUpdates(updates);
        }
    }
}
