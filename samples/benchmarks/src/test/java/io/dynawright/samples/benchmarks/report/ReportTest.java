package io.dynawright.samples.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

class ReportTest {
    @TempDir
    Path folder;

    @BeforeEach
    void measured() throws IOException {
        Files.writeString(
                folder.resolve("jmh-calls.json"),
                "["
                        + String.join(
                                ",",
                                Jmh.result("Calls.query", "DYNAWRIGHT", "\"items\":\"100\"", "[[25,27],[900]]", 1024),
                                Jmh.result(
                                        "Calls.query", "ENHANCED_BEAN", "\"items\":\"100\"", "[[100,100],[1]]", 10_240),
                                Jmh.result("Calls.query", "HANDWRITTEN", "\"items\":\"100\"", "[[50,54],[60]]", 4096))
                        + "]");
        Files.writeString(
                folder.resolve("jmh-mappings.json"),
                "["
                        + String.join(
                                ",",
                                Jmh.result(
                                        "Mappings.readItem", "DYNAWRIGHT", "\"shape\":\"HUGE_FLAT\"", "[[2,3]]", 100),
                                Jmh.result(
                                        "Mappings.readItem", "ENHANCED_BEAN", "\"shape\":\"HUGE_FLAT\"", "[[5]]", 400))
                        + "]");
        Files.writeString(
                folder.resolve("figures-start.txt"), "# median of 9\n\ncold_start.order.ms.vs_handwritten 31\n");
    }

    @Test
    void theJsonIsFlatAndNamesEachRatio() throws IOException {
        Report.read(folder).write(folder);

        JsonNode json =
                new ObjectMapper().readTree(folder.resolve("ratios.json").toFile());
        assertThat(json.fieldNames())
                .toIterable()
                .containsExactly(
                        "query_100.order.time.vs_enhanced_bean",
                        "query_100.order.alloc.vs_enhanced_bean",
                        "query_100.order.time.vs_handwritten",
                        "query_100.order.alloc.vs_handwritten",
                        "read_item.huge_flat.time.vs_enhanced_bean",
                        "read_item.huge_flat.alloc.vs_enhanced_bean",
                        "cold_start.order.ms.vs_handwritten");
        assertThat(json.get("query_100.order.time.vs_enhanced_bean").asDouble()).isEqualTo(0.27);
        assertThat(json.get("query_100.order.alloc.vs_handwritten").asDouble()).isEqualTo(0.25);
        assertThat(json.get("read_item.huge_flat.time.vs_enhanced_bean").asDouble())
                .isEqualTo(0.5);
        assertThat(json.get("cold_start.order.ms.vs_handwritten").asDouble()).isEqualTo(31);
    }

    @Test
    void theTextSaysWhatIsMetAndWhatIsNot() throws IOException {
        List<String> lines = Report.read(folder).text().lines().toList();

        assertThat(lines)
                .anySatisfy(line -> assertThat(line)
                        .matches("query_100\\.order\\.time\\.vs_enhanced_bean +0\\.27 +0\\.28 +met +27 µs / 100 µs"));
        assertThat(lines)
                .anySatisfy(line -> assertThat(line)
                        .matches("query_100\\.order\\.time\\.vs_handwritten +0\\.50 +0\\.40 +not met +27 µs / 54 µs"));
        assertThat(lines)
                .anySatisfy(line -> assertThat(line)
                        .matches("cold_start\\.order\\.ms\\.vs_handwritten +31\\.00 +25\\.00 +not met +–"));
        assertThat(lines)
                .anySatisfy(line -> assertThat(line)
                        .matches("query_100\\.order +1\\.00 KiB +0\\.10 \\(10 KiB\\) +0\\.25 \\(4\\.00 KiB\\)"));
        assertThat(lines)
                .anySatisfy(line ->
                        assertThat(line).matches("read_item\\.huge_flat +2\\.50 µs +0\\.50 \\(5\\.00 µs\\) +–"));
    }

    @Test
    void theMarkdownIsTablesWithMachineAndSettings() throws IOException {
        String markdown = Report.read(folder).markdown();

        assertThat(markdown)
                .startsWith("| must reach | ratio | limit |  | ours / theirs |\n|---|---:|---:|---:|---:|\n")
                .contains("| query_100.order | 27 µs | 0.27 (100 µs) | 0.50 (54 µs) |\n")
                .contains("OpenJDK 64-Bit Server VM 17.0.1+2")
                .contains("JMH: 1 forks, 2 × 1 s to warm up, 3 × 400 ms measured.");
    }

    @Test
    void theChartIsXmlWithABarForEachRatio() throws Exception {
        Report.read(folder).write(folder);

        Document svg = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(folder.resolve("ratios.svg").toFile());
        assertThat(svg.getDocumentElement().getTagName()).isEqualTo("svg");
        NodeList bars = svg.getElementsByTagName("rect");
        // Two in the legend, four for the query, and two for the mapping.
        assertThat(bars.getLength()).isEqualTo(8);
        assertThat(svg.getDocumentElement().getTextContent())
                .contains("query_100 order", "0.27", "read_item huge_flat");
    }

    @Test
    void resultsWithoutAllocationAreRefused() throws IOException {
        Path file = folder.resolve("jmh-calls.json");
        Files.writeString(file, Files.readString(file).replace("gc.alloc.rate.norm", "gc.count"));

        assertThatThrownBy(() -> Report.read(folder)).hasMessage("a.b.Calls.query has no gc.alloc.rate.norm.");
    }

    @Test
    void nothingIsRefused() {
        assertThatThrownBy(() -> JmhResults.read(List.of())).hasMessage("JMH has no results.");
    }

    @Test
    void aLineThatIsNoFigureIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("figures-x.txt"), "a.b 1 2\n");

        assertThatThrownBy(() -> OtherFigures.read(file)).hasMessage("Not a key and a value: a.b 1 2");
    }

    @Test
    void aMedianIsTheMiddle() {
        assertThat(Median.of(List.of(9.0, 1.0, 2.0))).isEqualTo(2);
        assertThat(Median.of(List.of(9.0, 1.0, 2.0, 3.0))).isCloseTo(2.5, within(1e-12));
        assertThatThrownBy(() -> Median.of(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theProcessorIsNamedWhereTheSystemTells() {
        assertThat(Machine.model(List.of("vendor_id\t: X", "model name\t: A Processor", "model name\t: A Processor")))
                .isEqualTo("A Processor");
        assertThat(Machine.model(List.of())).isEqualTo(System.getProperty("os.arch"));
    }

    @Test
    void everyGoalIsListedOnce() {
        assertThat(Goal.all()).extracting(Goal::key).doesNotHaveDuplicates().hasSize(33);
    }
}
