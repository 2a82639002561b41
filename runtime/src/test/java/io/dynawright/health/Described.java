package io.dynawright.health;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynawright.stub.Answers;
import io.dynawright.stub.StubHttpClient.Answer;

/** A table as DynamoDB describes it, in JSON of which parts are replaced. */
record Described(String json) {

    /** As {@code OrderSchema} declares it, replicas and all that is no matter of a check included. */
    static final Described ORDERS = new Described("""
            {"Table":{"TableName":"orders","TableStatus":"ACTIVE","ItemCount":7,
            "KeySchema":[{"AttributeName":"customerId","KeyType":"HASH"},{"AttributeName":"orderId","KeyType":"RANGE"}],
            "AttributeDefinitions":[
            {"AttributeName":"customerId","AttributeType":"S"},{"AttributeName":"orderId","AttributeType":"S"},
            {"AttributeName":"status","AttributeType":"S"},{"AttributeName":"placedAt","AttributeType":"S"},
            {"AttributeName":"total","AttributeType":"N"}],
            "GlobalSecondaryIndexes":[{"IndexName":"by-status","IndexStatus":"ACTIVE",
            "KeySchema":[{"AttributeName":"status","KeyType":"HASH"},{"AttributeName":"placedAt","KeyType":"RANGE"}],
            "Projection":{"ProjectionType":"ALL"}}],
            "LocalSecondaryIndexes":[{"IndexName":"by-total",
            "KeySchema":[{"AttributeName":"customerId","KeyType":"HASH"},{"AttributeName":"total","KeyType":"RANGE"}],
            "Projection":{"ProjectionType":"ALL"}}],
            "Replicas":[{"RegionName":"us-east-1","ReplicaStatus":"CREATION_FAILED",
            "GlobalSecondaryIndexes":[{"IndexName":"by-region"}]}]}}""");

    /** The same but for this part. */
    Described but(String part, String other) {
        assertThat(json).containsOnlyOnce(part);
        return new Described(json.replace(part, other));
    }

    Answer answer() {
        return Answers.ok(json);
    }

    /** What DynamoDB tells of items that expire. */
    static Answer timeToLive(String status, String attribute) {
        String name = attribute.isEmpty() ? "" : ",\"AttributeName\":\"" + attribute + "\"";
        return Answers.ok("{\"TimeToLiveDescription\":{\"TimeToLiveStatus\":\"" + status + "\"" + name + "}}");
    }
}
