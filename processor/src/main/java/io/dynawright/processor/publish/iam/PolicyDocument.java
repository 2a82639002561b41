package io.dynawright.processor.publish.iam;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dynawright.processor.publish.Json;
import io.dynawright.processor.publish.iam.Statement.Condition;

/** Writes policies in IAM's own language. */
record PolicyDocument(Arns arns) {

    private static final String LANGUAGE = "2012-10-17";

    ObjectNode of(Policy policy) {
        ObjectNode document = Json.object().put("Version", LANGUAGE);
        ArrayNode statements = document.putArray("Statement");
        policy.statements().forEach(statement -> statements.add(statement(statement, policy)));
        return document;
    }

    private ObjectNode statement(Statement statement, Policy policy) {
        ObjectNode content = Json.object().put("Sid", statement.id()).put("Effect", "Allow");
        content.set("Action", Json.texts(statement.actions()));
        ArrayNode resources = content.putArray("Resource");
        statement.targets().forEach(target -> resources.addAll(arns.of(target, policy.table())));
        if (!statement.conditions().isEmpty()) {
            ObjectNode conditions = content.putObject("Condition");
            statement.conditions().forEach(condition -> add(condition, conditions));
        }
        return content;
    }

    private static void add(Condition condition, ObjectNode conditions) {
        conditions.withObjectProperty(condition.operator()).set(condition.key(), Json.texts(condition.values()));
    }
}
