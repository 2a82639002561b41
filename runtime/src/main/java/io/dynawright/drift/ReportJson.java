package io.dynawright.drift;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dynawright.health.Difference;

/** Reports as JSON, for programs. */
final class ReportJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** The same on every system. */
    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

    private static final ObjectWriter WRITER = new ObjectMapper()
            .writer(new DefaultPrettyPrinter().withObjectIndenter(INDENTER).withArrayIndenter(INDENTER));

    private ReportJson() {}

    static String text(DriftReport report) {
        ObjectNode content = NODES.objectNode().put("clean", report.isClean()).put("complete", report.isComplete());
        ArrayNode tables = content.putArray("tables");
        report.tables().forEach(table -> tables.add(table(table)));
        try {
            return WRITER.writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("JSON from memory cannot fail", e);
        }
    }

    private static ObjectNode table(TableDrift table) {
        ObjectNode content = NODES.objectNode()
                .put("name", table.table().name())
                .put("entity", table.table().entity());
        table.table().physicalName().ifPresent(name -> content.put("physicalName", name));
        content.put("outcome", table.outcome().name()).put("clean", table.isClean());
        ArrayNode differences = content.putArray("differences");
        table.differences().forEach(difference -> differences.add(difference(difference)));
        ArrayNode remarks = content.putArray("remarks");
        table.remarks().forEach(remarks::add);
        ArrayNode steps = content.putArray("steps");
        table.steps().forEach(step -> steps.add(step(step)));
        return content;
    }

    private static ObjectNode difference(Difference difference) {
        return NODES.objectNode()
                .put("level", difference.level().name())
                .put("kind", difference.kind().name())
                .put("message", difference.message());
    }

    /** What is called is told by its name in the API; what is not called, by the name of the step. */
    private static ObjectNode step(Step step) {
        ObjectNode content = NODES.objectNode();
        if (step instanceof Step.Call call) {
            content.put("action", Commands.action(call.request()));
            content.put("purpose", step.purpose());
            return content.set("request", RequestJson.of(call.request()));
        } else if (step instanceof Step.Wait wait) {
            return content.put("action", "Wait")
                    .put("purpose", step.purpose())
                    .put("goal", wait.goal().name());
        } else if (step instanceof Step.Rebuild rebuild) {
            content.put("action", "Rebuild").put("purpose", step.purpose());
            return content.set("request", RequestJson.of(rebuild.request()));
        }
        return content.put("action", "Manual").put("purpose", step.purpose());
    }
}
