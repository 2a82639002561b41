package io.dynawright.processor.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.dynawright.processor.JavacRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The collections that Java has since 21: no golden can name them, since all of them are compiled on 17, too. */
class SequencedTest {

    @TempDir
    private Path directory;

    @BeforeEach
    void javaHasThem() {
        assumeTrue(exists("java.util.SequencedCollection"), "Java 21");
    }

    private static boolean exists(String type) {
        try {
            Class.forName(type);
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    @Test
    void sequencedTypesAreReadAsTheirSubtypesAndWrittenAsTheirSupertypes() throws IOException {
        JavacRun run = JavacRun.in(directory).options(List.of("-Werror")).with("Order.java", """
                import io.dynawright.annotation.*;
                import java.util.*;

                @Table("orders")
                public record Order(
                        @PartitionKey String id,
                        SequencedCollection<Integer> counts,
                        SequencedSet<String> tags,
                        SequencedSet<Line> lines,
                        SequencedSet<Boolean> flags,
                        Optional<SequencedMap<Long, Line>> byNumber,
                        List<SequencedCollection<Line>> pages) {

                    @Document
                    public record Line(String sku) {}
                }
                """);

        assertThat(run.run()).isEmpty();
        assertThat(Files.readString(run.generated().resolve("OrderSchema.java")))
                .contains("SequenceCodec<SequencedCollection<Integer>> INTEGER_SEQUENCED_COLLECTION ="
                        + " SequencedCodec.<SequencedCollection<Integer>>between(ListCodec.of(IntegerCodec.INSTANCE),"
                        + " CollectionCodec.of(IntegerCodec.INSTANCE))")
                .contains("TextSetCodec<SequencedSet<String>> STRING_SEQUENCED_SET =")
                .contains("ElementSetCodec<SequencedSet<Boolean>> BOOLEAN_SEQUENCED_SET =");
    }
}
