package io.dynawright.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Classes that bear the annotations of the enhanced client alone. */
class EnhancedAnnotationsTest {

    private static final String OPTION = "-Adynawright.enhancedAnnotations=true";

    private static final String BEAN = """
            package shop;

            import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.*;

            @DynamoDbBean
            public class Order {
                private String id;

                @DynamoDbPartitionKey
                public String getId() { return id; }

                public void setId(String id) { this.id = id; }
            }
            """;

    private static final String IMMUTABLE = """
            package shop;

            import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.*;

            @DynamoDbImmutable(builder = OrderBuilder.class)
            public class Order {
                @DynamoDbPartitionKey
                public String id() { return "1"; }
            }
            """;

    private static final String COMPOSITE = """
            package shop;

            import software.amazon.awssdk.enhanced.dynamodb.mapper.Order;
            import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.*;

            @DynamoDbImmutable(builder = Parcel.Builder.class)
            public class Parcel {
                @DynamoDbPartitionKey
                public String id() { return "1"; }

                @DynamoDbSecondaryPartitionKey(indexNames = "by-region", order = Order.SECOND)
                public String city() { return "Paris"; }

                @DynamoDbSecondaryPartitionKey(indexNames = "by-region", order = Order.FIRST)
                public String country() { return "FR"; }

                @DynamoDbSecondarySortKey(indexNames = "by-region")
                public String state() { return "SENT"; }

                public static Builder builder() { return new Builder(); }

                public static class Builder {
                    public Builder id(String id) { return this; }
                    public Builder city(String city) { return this; }
                    public Builder country(String country) { return this; }
                    public Builder state(String state) { return this; }
                    public Parcel build() { return new Parcel(); }
                }
            }
            """;

    @TempDir
    Path directory;

    private JavacRun javac;

    @BeforeEach
    void prepare() {
        javac = JavacRun.in(directory);
    }

    @Test
    void areNotLookedAtWithoutTheOption() throws IOException {
        assertThat(javac.with("shop/Order.java", BEAN).run()).isEmpty();

        assertThat(generated()).isEmpty();
    }

    @Test
    void areTablesWithTheOption() throws IOException {
        assertThat(javac.options(List.of(OPTION)).with("shop/Order.java", BEAN).run())
                .isEmpty();

        assertThat(generated()).contains("OrderSchema.java", "OrderRepository.java");
    }

    @Test
    void aMissingBuilderIsToldAndNoInternalError() throws IOException {
        assertThat(javac.options(List.of(OPTION))
                        .with("shop/Order.java", IMMUTABLE)
                        .run())
                .hasSize(2)
                .anySatisfy(message -> assertThat(message).contains("symbol: class OrderBuilder"))
                .anySatisfy(message -> assertThat(message).contains("Order.java:5:42: error: DW411"));
    }

    @Test
    void severalKeysOfOneIndexComeInTheirOrder() throws IOException {
        assertThat(javac.options(List.of(OPTION))
                        .with("shop/Parcel.java", COMPOSITE)
                        .run())
                .isEmpty();

        assertThat(directory.resolve("generated/shop/ParcelSchema.java"))
                .content()
                .contains(
                        ".globalIndex(\"by-region\", List.of(\"country\", \"city\"), List.of(\"state\"), new IndexProjection.All())");
    }

    @Test
    void severalKeysOfOneIndexWithoutAnOrderAreNotUnderstood() throws IOException {
        String unordered = COMPOSITE.replace(", order = Order.SECOND", "").replace(", order = Order.FIRST", "");

        assertThat(javac.options(List.of(OPTION))
                        .with("shop/Parcel.java", unordered)
                        .run())
                .anySatisfy(
                        message -> assertThat(message).contains("Parcel.java:11:", "DynamoDbSecondaryPartitionKey"));
    }

    private List<String> generated() throws IOException {
        try (Stream<Path> files = Files.walk(directory.resolve("generated"))) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .toList();
        }
    }
}
