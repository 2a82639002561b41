package io.dynawright.processor.lock;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynawright.processor.JavacRun;
import io.dynawright.processor.publish.lock.LockPublisher;
import io.dynawright.processor.publish.lock.LockReader;
import io.dynawright.processor.publish.lock.LockReading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The lock as a file. {@code -Dpublished.update=true} rewrites what is expected of the shop. */
class LockFormatTest {

    private static final Path SHOP = Path.of("src", "test", "resources", "published", "shop", "in");
    private static final Path LOCK = Path.of("src", "test", "resources", "lock", "shop.lock.json");

    private static final String SMALL = """
            {
              "format": 1,
              "tables": {
                "t": {
                  "entity": "T",
                  "key": {"partition": [{"name": "id", "type": "S"}]},
                  "schemaVersion": {"current": 2, "oldest": 1, "attribute": "v"},
                  "attributes": {
                    "id": {"member": "id", "presence": "optional", "value": {"type": "S", "form": "String"}, "formerly": ["key"]}
                  },
                  "undeclared": "kept",
                  "history": [
                    {
                      "version": 1,
                      "attributes": {
                        "id": {"member": "id", "presence": "required", "value": {"type": "any", "form": "Dynamic"}}
                      },
                      "undeclared": "erased"
                    }
                  ]
                }
              },
              "documents": {},
              "enums": {
                "E": {"texts": ["A", "B"], "formerly": ["C"], "unknown": "default"}
              }
            }
            """;

    @TempDir
    private Path folder;

    @Test
    void aModuleIsLockedAsExpected() throws IOException {
        String text = lockOfShop();
        if (Boolean.getBoolean("published.update") && System.getenv("CI") == null) {
            Files.writeString(LOCK, text);
        }
        assertThat(text).isEqualTo(Files.readString(LOCK));
    }

    private String lockOfShop() throws IOException {
        LockedModule module = new LockedModule(folder);
        JavacRun run = JavacRun.in(folder).options(List.of("-proc:only", "-Adynawright.lock=" + module.lock()));
        try (Stream<Path> files = Files.walk(SHOP)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                run.with(SHOP.relativize(file).toString(), Files.readString(file));
            }
        }
        run.run();
        return module.next();
    }

    @Test
    void whatWasReadIsWrittenAsItWas() throws IOException {
        for (String text : List.of(Files.readString(LOCK), SMALL)) {
            LockReading reading = LockReader.read(text);
            assertThat(reading).isInstanceOf(LockReading.Of.class);
            assertThat(LockPublisher.publish(((LockReading.Of) reading).state()).text())
                    .isEqualTo(text);
        }
    }

    @Test
    void theOrderOfTheSourceIsNoMatter() throws IOException {
        LockedModule module = new LockedModule(folder);
        String first = """
                import io.dynawright.annotation.*;
                @Table("table-t") record T(@PartitionKey String id, E e, D d) {}
                @Table("table-s") record S(@PartitionKey String id) {}
                enum E { A, B }
                @Document record D(String x, String y) {}
                """;
        String second = """
                import io.dynawright.annotation.*;
                @Document record D(String y, String x) {}
                enum E { B, A }
                @Table("table-s") record S(@PartitionKey String id) {}
                @Table("table-t") record T(D d, E e, @PartitionKey String id) {}
                """;
        assertThat(module.compare(first)).singleElement().asString().contains("DW850");
        String text = module.next();
        module.compare(second);
        assertThat(module.next()).isEqualTo(text);
    }

    @ParameterizedTest
    @DisplayName("what is broken is told with its place")
    @CsvSource(delimiter = '|', textBlock = """
            "format": 1                    | "format": 2                    | Newer[format=2, known=1]
            "format": 1                    | "format": 0                    | Unfit[path=format, expected=1]
            "format": 1,                   | ''                             | Unfit[path=format, expected=a value]
            "format": 1                    | "format": "1"                  | Unfit[path=format, expected=a whole number]
            "format": 1,                   | "format": 1                    | Malformed[line=3, column=3]
            "entity": "T",                 | "entity": 7,                   | Unfit[path=tables/t/entity, expected=a text]
            "partition"                    | "parition"                     | Unfit[path=tables/t/key, expected=an object with "partition"]
            "type": "S"}]                  | "type": "Z"}]                  | Unfit[path=tables/t/key/partition/0/type, expected=one of S, N, B, BOOL, SS, NS, BS, L, M, any]
            "value": {"type": "S", "form": "String"} | "value": {"type": "S"} | Unfit[path=tables/t/attributes/id/value, expected=what is known of a value of type S]
            "oldest": 1,                   | ''                             | Unfit[path=tables/t/schemaVersion/oldest, expected=a value]
            "texts": ["A", "B"]            | "texts": "A"                   | Unfit[path=enums/E/texts, expected=an array]
            "unknown": "default"           | "unknown": "perhaps"           | Unfit[path=enums/E/unknown, expected=one of refused, default]
            "documents": {}                | "documents": []                | Unfit[path=documents, expected=an object]
            "documents": {},               | "documents": {}, "documents": {}, | Malformed[line=23, column=31]
            """)
    void whatIsBrokenIsToldWithItsPlace(String part, String broken, String reading) {
        assertThat(SMALL).contains(part);
        assertThat(LockReader.read(SMALL.replace(part, broken))).hasToString(reading);
    }

    @ParameterizedTest
    @DisplayName("what is no object is malformed")
    @CsvSource(delimiter = '|', textBlock = """
            ''
            []
            null
            {} {}
            <<<<<<< HEAD
            """)
    void whatIsNoObjectIsMalformed(String text) {
        assertThat(LockReader.read(text)).isInstanceOf(LockReading.Malformed.class);
    }

    @Test
    void anIncompleteFileIsUnfit() {
        assertThat(LockReader.read("{}")).hasToString("Unfit[path=format, expected=a value]");
    }
}
