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
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;

/**
 * What an update must not do to the item with a key, as far as can be told before it is sent.
 *
 * @param key the item's key
 */
record UpdateChecks(Subject<?> subject, Map<String, AttributeValue> key) {

    /** A transaction tells neither what was there nor what was changed, and a later read does not either. */
    void delivery(UpdatePlan.Delivery delivery, UpdateStage<?, ?> stage, Returned<?> returned) {
        if (delivery == UpdatePlan.Delivery.EXACTLY_ONCE
                && stage != stage.builder()
                && returned.asked() != ReturnValue.NONE) {
            throw new InvalidRequestException(
                    "An update that is made exactly once can give back the item as it then is, or nothing:"
                            + " leave out returningOld() and returningChanged(), or exactlyOnce()",
                    subject.target(key));
        }
    }

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
        TableDefinition table = subject.schema().definition();
        List<String> stamped = UpdateStamps.ofCreation(table);
        if (!actions.isEmpty()
                && actions.stream().noneMatch(UpdateChecks::writes)
                && stamped.stream().allMatch(name -> changes(actions, name))) {
            throw new InvalidRequestException(
                    "The upsert only removes, and DynamoDB creates no item for that; let it set something, or call update",
                    subject.target(key));
        }
        required(table.lifecycle().required(), asked);
        for (IndexInfo index : table.indexes()) {
            if (index.key().partition().size() > 1 || index.key().sort().size() > 1) {
                wholeKey(index, asked, actions);
            }
        }
    }

    /** A new item has what the entity cannot be without. */
    private void required(List<String> required, List<UpdateAction> asked) {
        List<String> left = required.stream()
                .filter(name -> asked.stream()
                        .noneMatch(action -> writes(action) && action.path().equals(Path.of(name))))
                .toList();
        if (!left.isEmpty()) {
            throw new InvalidRequestException(
                    "The upsert may create an item, and leaves out " + left
                            + ", which every item has: set all of it, or call update",
                    subject.target(key));
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
        List<String> stamped = UpdateStamps.ofCreation(subject.schema().definition());
        List<String> left = own.stream()
                .filter(name -> !stamped.contains(name) && !changes(actions, name))
                .toList();
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

    /** Without values. */
    @Override
    public String toString() {
        return "UpdateChecks" + key.keySet();
    }
}
