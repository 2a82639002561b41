package io.dynawright.operation;

import io.dynawright.codec.StoredMoments;
import io.dynawright.expression.Path;
import io.dynawright.expression.UpdateAction;
import io.dynawright.expression.UpdateValue;
import io.dynawright.time.Zoning;
import java.util.List;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The changes of an update as one run sends them.
 *
 * @param moments those in the values, which the run stores its own way
 * @param keys the attributes that are in keys, which are the same in every run
 */
record ZonedUpdate(Zoning zoning, StoredMoments moments, Set<String> keys) {

    List<UpdateAction> of(List<UpdateAction> actions) {
        return actions.stream().map(this::of).toList();
    }

    private UpdateAction of(UpdateAction action) {
        Path path = action.path();
        if (keys.contains(path.attribute())) {
            return action;
        } else if (action instanceof UpdateAction.Set set) {
            return new UpdateAction.Set(path, of(path, set.value()));
        } else if (action instanceof UpdateAction.Add add) {
            return new UpdateAction.Add(path, of(path, add.value()));
        } else if (action instanceof UpdateAction.Delete delete) {
            return new UpdateAction.Delete(path, of(path, delete.value()));
        }
        return action;
    }

    private UpdateValue of(Path path, UpdateValue value) {
        if (value instanceof UpdateValue.Given given) {
            return new UpdateValue.Given(of(path, given.value()));
        } else if (value instanceof UpdateValue.StoredOr stored) {
            return new UpdateValue.StoredOr(stored.path(), of(path, stored.absent()));
        } else if (value instanceof UpdateValue.Appended lists) {
            return new UpdateValue.Appended(of(path, lists.first()), of(path, lists.second()));
        }
        return value;
    }

    private AttributeValue of(Path path, AttributeValue value) {
        return moments.in(zoning, path.toString(), value);
    }
}
