package io.dynawright.samples.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynawright.samples.conformance.support.CompiledSchemas;
import io.dynawright.samples.conformance.support.Javac;
import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Entities that other annotation processors complete, with theirs before and after ours. */
class OtherProcessorsTest {

    private static final String IMPORTS = """
            package shop;
            import io.dynawright.annotation.*;
            import java.util.*;
            """;

    private static final String AUTO_VALUE = IMPORTS + """
            import com.google.auto.value.AutoValue;

            @AutoValue
            @Table("orders")
            abstract class Order implements Keyed {
                abstract int total();
                abstract Set<String> tags();
                abstract Optional<String> note();
                abstract Builder toBuilder();
                int twice() { return 2 * total(); }
                static Builder builder() { return new AutoValue_Order.Builder(); }

                @AutoValue.Builder
                interface Builder {
                    Builder id(String id);
                    Builder total(int total);
                    Builder tags(Set<String> tags);
                    Builder note(String note);
                    Builder note(Optional<String> note);
                    Order build();
                }
            }

            interface Keyed {
                @PartitionKey
                String id();
            }
            """;

    private static final String IMMUTABLES = IMPORTS + """
            import org.immutables.value.Value;

            @Value.Immutable
            @Table(value = "orders", builder = ImmutableOrder.Builder.class)
            interface Order {
                @PartitionKey String id();
                int total();
                Set<String> tags();
                Optional<String> note();
                @Value.Default default String state() { return "NEW"; }
                @Value.Derived default int twice() { return 2 * total(); }
            }
            """;

    private static final String IMMUTABLES_WITH_OWN_METHOD = IMPORTS + """
            import org.immutables.value.Value;

            @Value.Immutable
            @Table("orders")
            abstract class Order {
                @PartitionKey abstract String getId();
                abstract int getTotal();
                abstract Set<String> getTags();
                static ImmutableOrder.Builder builder() { return ImmutableOrder.builder(); }
            }
            """;

    private static String lombok(String annotations, String key) {
        return IMPORTS + """
                import lombok.*;
                import lombok.experimental.*;

                %s
                @Table("orders")
                class Order {
                    @PartitionKey %s id;
                    int total;
                    Set<String> tags;
                }
                """.formatted(annotations, key);
    }

    private enum Entity {
        AUTO_VALUE("auto-value-1", OtherProcessorsTest.AUTO_VALUE),
        IMMUTABLES("value-2", OtherProcessorsTest.IMMUTABLES),
        IMMUTABLES_WITH_OWN_METHOD("value-2", OtherProcessorsTest.IMMUTABLES_WITH_OWN_METHOD),
        LOMBOK_VALUE("lombok", lombok("@Value", "String")),
        LOMBOK_VALUE_BUILDER("lombok", lombok("@Value @Builder", "String")),
        LOMBOK_DATA("lombok", lombok("@Data", "private String")),
        LOMBOK_DATA_BUILDER("lombok", lombok("@Data @Builder", "private String")),
        LOMBOK_ALL("lombok", lombok("@Data @Builder @NoArgsConstructor @AllArgsConstructor", "private String")),
        LOMBOK_SUPER_BUILDER("lombok", lombok("@Getter @SuperBuilder", "private String"));

        private final String jar;
        private final String source;

        Entity(String jar, String source) {
            this.jar = jar;
            this.source = source;
        }
    }

    @ParameterizedTest
    @EnumSource
    void theOtherProcessorMayRunFirst(Entity entity, @TempDir Path output) throws Exception {
        compileAndUse(entity, output, Stream.concat(jar(entity), ours()));
    }

    @ParameterizedTest
    @EnumSource
    void theOtherProcessorMayRunLast(Entity entity, @TempDir Path output) throws Exception {
        compileAndUse(entity, output, Stream.concat(ours(), jar(entity)));
    }

    private static void compileAndUse(Entity entity, Path output, Stream<String> processors) throws Exception {
        String path = processors.collect(Collectors.joining(File.pathSeparator));
        List<String> said = Javac.compileWithProcessors(output, Map.of("shop/Order.java", entity.source), path);
        assertThat(said).isEmpty();
        Map<String, AttributeValue> item = Map.of(
                "id", AttributeValue.fromS("o-1"),
                "total", AttributeValue.fromN("12"),
                "tags", AttributeValue.fromSs(List.of("new")));
        try (CompiledSchemas schemas = CompiledSchemas.in(output)) {
            Map<String, AttributeValue> written = CompiledSchemas.roundTrip(schemas.schema("shop.OrderSchema"), item);
            assertThat(written).containsAllEntriesOf(item).doesNotContainKey("twice");
        }
    }

    private static Stream<String> jar(Entity entity) {
        return classPath().filter(entry -> nameOf(entry).startsWith(entity.jar));
    }

    /** Everything but the other processors. */
    private static Stream<String> ours() {
        return classPath()
                .filter(entry -> Stream.of(Entity.values())
                        .noneMatch(other -> nameOf(entry).startsWith(other.jar)));
    }

    private static Stream<String> classPath() {
        return Arrays.stream(Javac.CLASS_PATH.split(File.pathSeparator));
    }

    private static String nameOf(String entry) {
        return Path.of(entry).getFileName().toString();
    }
}
