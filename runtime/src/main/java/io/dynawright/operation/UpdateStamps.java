package io.dynawright.operation;

import io.dynawright.expression.Path;
import io.dynawright.expression.UpdateAction;
import io.dynawright.expression.UpdateValue;
import io.dynawright.schema.EntitySchema;
import io.dynawright.schema.Evolution;
import io.dynawright.schema.Lifecycle;
import io.dynawright.schema.TableDefinition;
import io.dynawright.schema.TimeToLive;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What an update changes besides what it was told: the attributes of which Dynawright itself takes care. */
final class UpdateStamps {

    private UpdateStamps() {}

    /** All changes of an update, in one run. */
    static List<UpdateAction> actions(UpdatePlan<?> plan, OperationContext context) {
        EntitySchema<?> schema = plan.item().subject().schema();
        Stamps<?> stamps = new Stamps<>(schema, context);
        List<UpdateAction> actions = new ArrayList<>(plan.actions(context));
        schema.definition().lifecycle().version().ifPresent(version -> actions.add(counted(plan, version)));
        stamps.change().forEach((name, value) -> actions.add(new UpdateAction.Set(Path.of(name), value)));
        if (plan.missing() == UpdatePlan.Missing.CREATED) {
            TodaysForm.stamp(plan.item().subject())
                    .forEach((name, value) -> actions.add(new UpdateAction.Set(Path.of(name), value)));
            creation(stamps).forEach((name, value) -> {
                Path path = Path.of(name);
                if (plan.actions().stream().noneMatch(action -> action.path().overlaps(path))) {
                    actions.add(unlessThere(path, value));
                }
            });
        }
        return actions;
    }

    private static Map<String, AttributeValue> creation(Stamps<?> stamps) {
        Map<String, AttributeValue> ids = stamps.ids();
        ids.keySet().retainAll(ids(stamps.schema().definition()));
        Map<String, AttributeValue> creation = stamps.creation();
        creation.putAll(ids);
        return creation;
    }

    /** Where the version is known it is set, so that a request that is sent twice counts once. */
    private static UpdateAction counted(UpdatePlan<?> plan, String version) {
        Path path = Path.of(version);
        return plan.version()
                .<UpdateAction>map(check -> new UpdateAction.Set(path, check.next()))
                .orElseGet(() -> new UpdateAction.Add(path, VersionCheck.FIRST));
    }

    private static UpdateAction unlessThere(Path path, AttributeValue value) {
        return new UpdateAction.Set(path, new UpdateValue.StoredOr(path, new UpdateValue.Given(value)));
    }

    /** What an upsert sets in every item that it creates, unless its caller changes it. */
    static List<String> ofCreation(TableDefinition table) {
        Lifecycle lifecycle = table.lifecycle();
        return Stream.concat(
                        Stream.of(
                                        table.evolution().version().map(Evolution.Version::attribute),
                                        lifecycle.version(),
                                        lifecycle.createdAt(),
                                        lifecycle.updatedAt(),
                                        filled(lifecycle))
                                .flatMap(Optional::stream),
                        ids(table).stream())
                .toList();
    }

    private static Optional<String> filled(Lifecycle lifecycle) {
        return lifecycle.timeToLive().map(TimeToLive::attribute).filter(lifecycle.filled()::contains);
    }

    /** The ids that are made for an item whose key is known. */
    private static List<String> ids(TableDefinition table) {
        return table.lifecycle().ids().stream()
                .filter(id -> !table.key().attributes().contains(id))
                .toList();
    }
}
