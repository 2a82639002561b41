package io.dynawright.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sealed types whose classes are in other files, in class files, not yet there, or oddly named. */
class SealedTypesTest {

    private static final String PAYMENT = """
            package shop;

            import io.dynawright.annotation.*;

            @Document
            @Discriminator
            public sealed interface Payment permits Card, Cash {}
            """;

    private static final String CASH = """
            package shop;

            public record Cash(int amount) implements Payment {}
            """;

    private static final String CARD = """
            package shop;

            public record Card(String number) implements Payment {}
            """;

    @TempDir
    private Path directory;

    private JavacRun javac() {
        return JavacRun.in(directory).options(List.of("-Werror"));
    }

    private String codec(String name) throws IOException {
        return Files.readString(directory.resolve("generated/shop/" + name + ".java"));
    }

    @Test
    void theClassesMayBeInOtherFiles() throws IOException {
        List<String> said = javac().with("shop/Payment.java", PAYMENT)
                .with("shop/Cash.java", CASH)
                .with("shop/Card.java", CARD)
                .run();

        assertThat(said).isEmpty();
        assertThat(codec("PaymentCodec")).contains("case \"Card\" -> readCard(in);\n", "new Cash(amount)");
    }

    @Test
    void theClassesMayBeClassFiles() throws IOException {
        javac().with("shop/Payment.java", PAYMENT)
                .with("shop/Cash.java", CASH)
                .with("shop/Card.java", CARD)
                .run();
        Files.delete(directory.resolve("sources/shop/Cash.java"));
        Files.delete(directory.resolve("sources/shop/Card.java"));
        String before = codec("PaymentCodec");
        Files.delete(directory.resolve("generated/shop/PaymentCodec.java"));

        List<String> said = javac().classPath(
                        System.getProperty("java.class.path") + File.pathSeparator + directory.resolve("classes"))
                .run();

        assertThat(said).isEmpty();
        assertThat(codec("PaymentCodec")).isEqualTo(before);
    }

    @Test
    void aClassMayBeWrittenByAnotherProcessor() throws IOException {
        List<String> said = javac().with("shop/Payment.java", PAYMENT)
                .with("shop/Cash.java", CASH)
                .and(new WritingProcessor("shop.Card", CARD))
                .run();

        assertThat(said).noneMatch(line -> line.contains("error:"));
        assertThat(codec("PaymentCodec")).contains("readCard(in)");
    }

    @Test
    void aClassMayHaveAnAttributeOfAClassThatAnotherProcessorWrites() throws IOException {
        List<String> said = javac().with("shop/Payment.java", PAYMENT)
                .with("shop/Cash.java", CASH.replace("int", "Currency"))
                .with("shop/Card.java", CARD)
                .and(new WritingProcessor("shop.Currency", "package shop; public enum Currency { EUR }"))
                .run();

        assertThat(said).noneMatch(line -> line.contains("error:"));
        assertThat(codec("PaymentCodec")).contains("Currency amount = null;");
    }

    @Test
    void aMissingClassIsTold() {
        List<String> said = javac().with("shop/Payment.java", PAYMENT)
                .with("shop/Cash.java", CASH)
                .run();

        assertThat(said).anyMatch(line -> line.contains("DW411 Payment was not processed, because its permits clause"));
    }

    @Test
    void namesOfClassesHideNothing() throws IOException {
        List<String> said = javac().with("shop/Shape.java", """
                        package shop;

                        import io.dynawright.annotation.*;

                        @Document
                        @Discriminator
                        public sealed interface Shape {

                            record Attributes(String in, String out, String name) implements Shape {}

                            record In(String inner) implements Shape {}

                            record Objects(java.util.List<Shape> shape) implements Shape {}

                            final class Other {

                                private Other() {}

                                @DiscriminatorValue("other in")
                                record In(Shape shape) implements Shape {}
                            }
                        }
                        """).run();

        assertThat(said).isEmpty();
        assertThat(codec("ShapeCodec")).contains("readAttributes_(in)", "readIn(in)", "readIn_(in)");
    }

    @Test
    void aTableWithoutGettersLeavesTheKeyToItsClasses() throws IOException {
        List<String> said = javac().with("shop/Event.java", """
                        package shop;

                        import io.dynawright.annotation.*;

                        @Table("events")
                        @Discriminator("what")
                        public sealed interface Event {

                            record Opened(@PartitionKey String id) implements Event {}

                            record Closed(@PartitionKey @Attribute(name = "id") String key, String why) implements Event {}
                        }
                        """).run();

        assertThat(said).isEmpty();
        assertThat(codec("EventSchema")).contains("""
                        if (event instanceof Event.Opened opened) {
                            return EventKey.of(opened.id());
                        }
                        if (event instanceof Event.Closed closed) {
                            return EventKey.of(closed.key());
                        }
                        throw new IllegalArgumentException(\
                """);
        assertThat(codec("EventOperations")).doesNotContain(" upsert(");
    }

    @Test
    void anAbstractClassPassesItsAttributesOn() throws IOException {
        List<String> said = javac().with("shop/Event.java", """
                        package shop;

                        import io.dynawright.annotation.*;

                        @Table("events")
                        @Discriminator
                        public abstract sealed class Event {

                            @PartitionKey
                            private String id;

                            public String getId() {
                                return id;
                            }

                            public void setId(String id) {
                                this.id = id;
                            }

                            public static final class Opened extends Event {}

                            public static final class Closed extends Event {}
                        }
                        """).run();

        assertThat(said).isEmpty();
        assertThat(codec("EventSchema")).contains("return EventKey.of(event.getId());");
    }

    @Test
    void everyClassIsCheckedAsIfItStoodAlone() {
        List<String> said = javac().with("shop/Payment.java", """
                        package shop;

                        import io.dynawright.annotation.*;

                        @Document
                        @Discriminator
                        public abstract sealed class Payment {

                            private static final class Card extends Payment {}

                            static final class Cash extends Payment {
                                Object amount;
                            }
                        }
                        """).run();

        assertThat(said).anyMatch(line -> line.startsWith("shop/Payment.java:9:26: error: DW406 Card "));
        assertThat(said).anyMatch(line -> line.startsWith("shop/Payment.java:12:16: error: DW305 "));
    }

    @Test
    void aClassMayBeADocumentOfItsOwn() throws IOException {
        List<String> said = javac().with("shop/Payment.java", PAYMENT)
                .with("shop/Cash.java", CASH)
                .with("shop/Card.java", CARD.replace("public", "@io.dynawright.annotation.Document public"))
                .run();

        assertThat(said).isEmpty();
        assertThat(codec("CardCodec")).doesNotContain("\"type\"");
    }

    @Test
    void everyClassMayCatchWhatItDoesNotDeclare() throws IOException {
        List<String> said = javac().with("shop/Payment.java", PAYMENT)
                .with("shop/Cash.java", CASH)
                .with("shop/Card.java", """
                        package shop;

                        import io.dynawright.annotation.CatchAll;
                        import java.util.Map;

                        public record Card(String number, @CatchAll Map<String, String> others) implements Payment {}
                        """)
                .run();

        assertThat(said).isEmpty();
        assertThat(codec("PaymentCodec"))
                .containsIgnoringWhitespaces(
                        "CARD_CATCH_ALL = CatchAll.of(StringCodec.INSTANCE, \"type\", \"number\")");
    }
}
