package io.dynawright.processor.emit;

import com.squareup.javapoet.CodeBlock;
import io.dynawright.processor.declare.DeletionPolicy;
import io.dynawright.processor.declare.Protection;
import io.dynawright.processor.declare.TableClass;
import io.dynawright.processor.model.Capacity;
import io.dynawright.processor.model.Replicas;
import io.dynawright.processor.model.TableEncryption;
import io.dynawright.processor.model.TableSettings;
import io.dynawright.processor.model.Throughput;
import java.util.Optional;

/** What a table's definition says of how it is deployed; nothing for most tables. */
record SettingsDefinition(TableSettings settings) {

    /** A line of the chain in the chain. */
    private static final String NEXT = "\n        ";

    /** One line of the chain that makes the definition; empty if there is nothing to say. */
    CodeBlock line() {
        if (settings.equals(TableSettings.USUAL)) {
            return CodeBlock.of("");
        }
        CodeBlock.Builder calls = CodeBlock.builder();
        if (!settings.capacity().equals(Capacity.ON_DEMAND)) {
            calls.add("$L.capacity($L)", NEXT, capacity(settings.capacity()));
        }
        settings.stream().ifPresent(view -> calls.add("$L.stream($T.$L)", NEXT, RuntimeTypes.STREAM_VIEW, view));
        if (settings.recoveryDays() > 0) {
            calls.add("$L.recoveryDays($L)", NEXT, settings.recoveryDays());
        }
        calls.add(encryption()).add(protection());
        if (settings.tableClass() != TableClass.STANDARD) {
            calls.add("$L.tableClass($T.$L)", NEXT, RuntimeTypes.TABLE_CLASS, settings.tableClass());
        }
        settings.tags().forEach((key, value) -> calls.add("$L.tag($S, $S)", NEXT, key, value));
        if (settings.replicas().isGlobal()) {
            calls.add("$L.replicas($L)", NEXT, replicas(settings.replicas()));
        }
        return CodeBlock.of("\n.settings($T.builder()$L$L.build())", RuntimeTypes.TABLE_SETTINGS, calls.build(), NEXT);
    }

    /** What a table or an index serves. */
    static CodeBlock capacity(Capacity capacity) {
        return CodeBlock.of(
                "$T.USUAL$L$L$L",
                RuntimeTypes.CAPACITY,
                units("withProvisioned", capacity.provisioned()),
                units("withMaximum", capacity.maximum()),
                units("withWarm", capacity.warm()));
    }

    private static CodeBlock units(String method, Optional<Throughput> units) {
        return units.map(said -> CodeBlock.of(".$L($LL, $LL)", method, said.read(), said.write()))
                .orElseGet(() -> CodeBlock.of(""));
    }

    private CodeBlock encryption() {
        if (settings.encryption() instanceof TableEncryption.CustomerManaged own) {
            return CodeBlock.of(
                    "$L.encryption(new $T.CustomerManaged($S))", NEXT, RuntimeTypes.TABLE_ENCRYPTION, own.key());
        }
        return settings.encryption() instanceof TableEncryption.AwsManaged
                ? CodeBlock.of("$L.encryption(new $T.AwsManaged())", NEXT, RuntimeTypes.TABLE_ENCRYPTION)
                : CodeBlock.of("");
    }

    private CodeBlock protection() {
        CodeBlock.Builder calls = CodeBlock.builder();
        if (settings.protection() == Protection.DELETION) {
            calls.add("$L.deletionProtection($T.ON)", NEXT, RuntimeTypes.DELETION_PROTECTION);
        }
        if (settings.deletionPolicy() != DeletionPolicy.RETAIN) {
            calls.add("$L.deletionPolicy($T.$L)", NEXT, RuntimeTypes.DELETION_POLICY, settings.deletionPolicy());
        }
        return calls.build();
    }

    private static CodeBlock replicas(Replicas replicas) {
        CodeBlock witness = replicas.witness()
                .map(region -> CodeBlock.of(".withWitness($S)", region))
                .orElseGet(() -> CodeBlock.of(""));
        return CodeBlock.of(
                "$T.$L($L)$L",
                RuntimeTypes.REPLICAS,
                replicas.consistency() == Replicas.Consistency.STRONG ? "strong" : "eventual",
                IndexDefinition.texts(replicas.regions()),
                witness);
    }
}
