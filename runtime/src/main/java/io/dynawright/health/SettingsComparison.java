package io.dynawright.health;

import static io.dynawright.health.SettingDifference.Setting.DELETION_PROTECTION;
import static io.dynawright.health.SettingDifference.Setting.STREAM;
import static io.dynawright.health.SettingDifference.Setting.TABLE_CLASS;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.StreamSpecification;
import software.amazon.awssdk.services.dynamodb.model.TableClass;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;

/** Compares what a table's description tells of its settings with the request that would make it as declared. */
final class SettingsComparison {

    private SettingsComparison() {}

    static List<SettingDifference> of(CreateTableRequest declared, TableDescription found) {
        List<SettingDifference> differences = new ArrayList<>(CapacityComparison.of(declared, found));
        stream(view(declared.streamSpecification()), view(found.streamSpecification()))
                .ifPresent(differences::add);
        deletionProtection(declared, found).ifPresent(differences::add);
        tableClass(declared, found).ifPresent(differences::add);
        return differences;
    }

    private static Optional<String> view(@Nullable StreamSpecification stream) {
        return stream == null || !Boolean.TRUE.equals(stream.streamEnabled())
                ? Optional.empty()
                : Optional.of(String.valueOf(stream.streamViewTypeAsString()));
    }

    private static Optional<SettingDifference> stream(Optional<String> declared, Optional<String> found) {
        String words = found.map(view -> "a stream of " + view).orElse("no stream");
        if (declared.equals(found)) {
            return Optional.empty();
        }
        return Optional.of(declared.map(view -> SettingDifference.declared(STREAM, "", words, view))
                .orElseGet(() -> SettingDifference.undeclared(STREAM, "", words)));
    }

    private static Optional<SettingDifference> deletionProtection(CreateTableRequest declared, TableDescription found) {
        boolean isDeclared = Boolean.TRUE.equals(declared.deletionProtectionEnabled());
        boolean isFound = Boolean.TRUE.equals(found.deletionProtectionEnabled());
        if (isDeclared == isFound) {
            return Optional.empty();
        }
        return Optional.of(
                isDeclared
                        ? SettingDifference.declared(DELETION_PROTECTION, "", "no deletion protection", "one")
                        : SettingDifference.undeclared(DELETION_PROTECTION, "", "deletion protection"));
    }

    private static Optional<SettingDifference> tableClass(CreateTableRequest declared, TableDescription found) {
        TableClass wanted = orStandard(declared.tableClass());
        TableClass is = orStandard(
                found.tableClassSummary() == null
                        ? null
                        : found.tableClassSummary().tableClass());
        return wanted == is
                ? Optional.empty()
                : Optional.of(SettingDifference.declared(TABLE_CLASS, "", "the table class " + is, wanted.toString()));
    }

    private static TableClass orStandard(@Nullable TableClass tableClass) {
        return tableClass == null ? TableClass.STANDARD : tableClass;
    }
}
