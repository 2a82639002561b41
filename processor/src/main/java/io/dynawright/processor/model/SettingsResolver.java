package io.dynawright.processor.model;

import io.dynawright.processor.declare.CapacityDeclaration;
import io.dynawright.processor.declare.SettingsDeclaration;
import io.dynawright.processor.declare.SettingsDeclaration.ReplicasDeclaration;
import io.dynawright.processor.declare.ThroughputDeclaration;
import io.dynawright.processor.declare.Written;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Resolves what is said of how a table is deployed. */
final class SettingsResolver {

    private SettingsResolver() {}

    static TableSettings resolve(SettingsDeclaration declared) {
        Map<String, String> tags = new LinkedHashMap<>();
        declared.tags().forEach(tag -> tags.put(tag.key().value(), tag.value().value()));
        return new TableSettings(
                capacity(declared.capacity()),
                declared.stream().map(Written::value),
                declared.recoveryDays().map(days -> days.value().intValue()).orElse(0),
                encryption(declared),
                declared.protection(),
                declared.deletionPolicy(),
                declared.tableClass(),
                tags,
                replicas(declared.replicas()));
    }

    static Capacity capacity(CapacityDeclaration declared) {
        return new Capacity(
                throughput(declared.provisioned()), throughput(declared.maximum()), throughput(declared.warm()));
    }

    private static Optional<Throughput> throughput(ThroughputDeclaration declared) {
        return declared.isWritten()
                ? Optional.of(
                        new Throughput(declared.read().value(), declared.write().value()))
                : Optional.empty();
    }

    private static TableEncryption encryption(SettingsDeclaration declared) {
        if (declared.kmsKey().isPresent()) {
            return new TableEncryption.CustomerManaged(declared.kmsKey().get().value());
        }
        return declared.encryption().map(Written::value).equals(Optional.of("AWS_MANAGED_KEY"))
                ? new TableEncryption.AwsManaged()
                : new TableEncryption.AwsOwned();
    }

    private static Replicas replicas(ReplicasDeclaration declared) {
        return new Replicas(
                declared.regions().stream().map(Written::value).toList(),
                declared.consistency()
                        .map(written -> Replicas.Consistency.valueOf(written.value()))
                        .orElse(Replicas.Consistency.EVENTUAL),
                declared.witness().map(Written::value));
    }
}
