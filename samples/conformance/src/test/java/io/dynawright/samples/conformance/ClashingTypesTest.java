package io.dynawright.samples.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynawright.samples.conformance.support.Javac;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Entities named like the types that generated code uses: each compiles without errors and warnings. */
class ClashingTypesTest {

    private static final List<String> NAMES = List.of(
            "AttributeType",
            "ByStatus",
            "Codec",
            "Dynawright",
            "EntityKey",
            "Enum",
            "Filter",
            "Function",
            "Generated",
            "Integer",
            "ItemReader",
            "Key",
            "Object",
            "Objects",
            "Optional",
            "Override",
            "Options",
            "Query",
            "Results",
            "RuntimeApi",
            "Schema",
            "String",
            "StringCodec",
            "T",
            "UnaryOperator",
            "Update");

    private static final String ENTITY = """
            package %s;
            import io.dynawright.annotation.*;
            @Table("clashes")
            @Index(name = "by-status", partitionKey = "status", sortKey = "sort")
            @LocalIndex(name = "by-number", sortKey = "number")
            public record %s(@PartitionKey java.lang.String id, @SortKey int sort, Status status, long number, byte[] bytes) {
                public enum Status { NEW, OLD }
            }
            """;

    @TempDir
    private Path output;

    @Test
    void compile() {
        Map<String, String> entities = NAMES.stream()
                .collect(Collectors.toMap(
                        name -> name + ".java",
                        name -> ENTITY.formatted("clash." + name.toLowerCase(Locale.ROOT) + "s", name)));

        List<String> problems = Javac.compileWithProcessor(
                output, entities, "-Xlint:all,-processing,-path", "-classpath", Javac.CLASS_PATH);

        assertThat(problems).isEmpty();
    }
}
