package io.dynawright.operation;

import io.dynawright.error.InvalidRequestException;
import io.dynawright.expression.Path;
import io.dynawright.expression.UpdateAction;
import io.dynawright.expression.UpdateValue;
import io.dynawright.schema.IndexInfo;
import io.dynawright.schema.KeySchema;
import io.dynawright.schema.TableDefinition;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What an update must not do to the item with a key, as far as can be told before it is sent.
 *
 * @param key the item's key
 */
record UpdateChecks(Subject<?> subject, Map<String, AttributeValue> key) {

    /** No key of an index becomes empty or too long. */
    void indexKeys(List<UpdateAction> actions) {
        for (UpdateAction action : actions) {
            if (action instanceof UpdateAction.Set set && set.path().isTopLevel()) {
                indexKey(set.path(), set.value());
            }
        }
    }

    private void indexKey(Path path, UpdateValue value) {
        if (value instanceof UpdateValue.Given given) {
            KeyChecks.value(subject, key, path.attribute(), given.value());
        } else if (value instanceof UpdateValue.StoredOr storedOr) {
            indexKey(path, storedOr.absent());
        }
    }

    /**
     * An upsert may create the item: DynamoDB creates none for a mere removal, and we leave no key half-written.
     *
     * @param asked the changes that the caller asked for
     * @param actions these and what is derived from the key, which belongs to every new item as the key itself does
     */
    void creation(List<UpdateAction> asked, List<UpdateAction> actions) {
        if (!actions.isEmpty() && actions.stream().noneMatch(UpdateChecks::writes)) {
            throw new InvalidRequestException(
                    "The upsert only removes, and DynamoDB creates no item for that; let it set something, or call update",
                    subject.target(key));
        }
        TableDefinition table = subject.schema().definition();
        for (IndexInfo index : table.indexes()) {
            if (index.key().partition().size() > 1 || index.key().sort().size() > 1) {
                wholeKey(index, asked, actions);
            }
        }
    }

    private static boolean writes(UpdateAction action) {
        return action instanceof UpdateAction.Set || action instanceof UpdateAction.Add;
    }

    private void wholeKey(IndexInfo index, List<UpdateAction> asked, List<UpdateAction> actions) {
        KeySchema tableKey = subject.schema().definition().key();
        List<String> own = index.key().attributes().stream()
                .filter(name -> !tableKey.attributes().contains(name))
                .toList();
        List<String> left = own.stream().filter(name -> !changes(actions, name)).toList();
        if (!left.isEmpty() && asked.stream().anyMatch(action -> writes(action) && isOneOf(own, action.path()))) {
            throw new InvalidRequestException(
                    "The upsert sets a part of the key of index " + index.name() + " and leaves out " + left
                            + ": set or remove all of it, or call update",
                    subject.target(key));
        }
    }

    private static boolean changes(List<UpdateAction> actions, String attribute) {
        return actions.stream().anyMatch(action -> action.path().equals(Path.of(attribute)));
    }

    private static boolean isOneOf(List<String> attributes, Path path) {
        return path.isTopLevel() && attributes.contains(path.attribute());
    }
}
