package io.dynawright.drift;

import io.dynawright.health.Difference;
import io.dynawright.health.Level;
import io.dynawright.health.SettingDifference;
import io.dynawright.health.SettingDifference.Setting;
import java.util.List;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;

/**
 * A table that differs from what is declared.
 *
 * @param target what would make the table as it is declared, under its name in DynamoDB
 * @param found the table as it is
 * @param differences all of them
 * @param undeclared what becomes of that which only the table has
 */
record Drifted(CreateTableRequest target, TableDescription found, List<Difference> differences, Undeclared undeclared) {

    Drifted {
        differences = List.copyOf(differences);
    }

    /** The table's name in DynamoDB. */
    String name() {
        return target.tableName();
    }

    boolean removesUndeclared() {
        return undeclared == Undeclared.REMOVED;
    }

    /** Those of this kind. */
    <D extends Difference> Stream<D> differences(Class<D> kind) {
        return differences.stream().filter(kind::isInstance).map(kind::cast);
    }

    /** Of what this is to be changed, by the names of indexes, tags or Regions, and an empty one for the table itself. */
    List<String> subjects(Setting setting) {
        return differences(SettingDifference.class)
                .filter(difference -> difference.setting() == setting)
                .filter(difference -> difference.level() != Level.OK || removesUndeclared())
                .map(SettingDifference::subject)
                .toList();
    }

    /** Whether this is to be changed of the table itself. */
    boolean changes(Setting setting) {
        return subjects(setting).contains("");
    }
}
