package io.dynawright.processor.publish.cloudformation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LogicalNamesTest {

    private static final Evaluator DEPLOYED =
            new Evaluator(JsonNodeFactory.instance.objectNode(), Map.of("App", "shop", "Deployment", "dev"));

    @Test
    void exportsTellDeploymentAndTable() {
        assertThat(Stream.of(
                                LogicalNames.nameExport("order-events"),
                                LogicalNames.arnExport("order-events"),
                                LogicalNames.streamArnExport("order-events"),
                                LogicalNames.stackExport("orders"))
                        .map(DEPLOYED::text))
                .containsExactly(
                        "shop:dev:OrderEventsTable:Name",
                        "shop:dev:OrderEventsTable:Arn",
                        "shop:dev:OrderEventsTable:StreamArn",
                        "shop:dev:stack:orders")
                .allMatch(name -> name.matches("[A-Za-z0-9:-]{1,255}"));
    }

    @Test
    void whatIsExportedCanBeImported() {
        JsonNode imported = LogicalNames.imported(LogicalNames.arnExport("orders"));
        assertThat(DEPLOYED.text(imported.get("Fn::ImportValue"))).isEqualTo("shop:dev:OrdersTable:Arn");
    }

    @Test
    void aTableAndItsParameterHaveIdsOfTheirOwn() {
        assertThat(LogicalNames.table("orders")).isEqualTo("OrdersTable");
        assertThat(LogicalNames.parameter("orders")).isEqualTo("OrdersTableParameter");
    }
}
