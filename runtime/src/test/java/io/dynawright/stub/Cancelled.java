package io.dynawright.stub;

import io.dynawright.stub.StubHttpClient.Answer;

/** Answers to transactions that DynamoDB has cancelled, with its reasons in the order of the actions. */
public final class Cancelled {

    /** Nothing was wrong with this action. */
    public static final String NONE = "{\"Code\":\"None\"}";

    /** Another write of the item was going on. */
    public static final String CONFLICT = reason("TransactionConflict", "Transaction is ongoing for the item");

    private Cancelled() {}

    /** A condition that did not hold, where there was no item. */
    public static String conditionFailed() {
        return reason("ConditionalCheckFailed", "The conditional request failed");
    }

    /** A condition that did not hold for this item, in JSON. */
    public static String conditionFailed(String item) {
        return "{\"Code\":\"ConditionalCheckFailed\",\"Message\":\"The conditional request failed\",\"Item\":" + item
                + "}";
    }

    /** Any reason. */
    public static String reason(String code, String message) {
        return "{\"Code\":\"" + code + "\",\"Message\":\"" + message + "\"}";
    }

    /** The answer with these reasons. */
    public static Answer because(String... reasons) {
        return Answers.answer(
                400,
                "{\"__type\":\"com.amazonaws.dynamodb.v20120810#TransactionCanceledException\","
                        + "\"Message\":\"Transaction cancelled\",\"CancellationReasons\":["
                        + String.join(",", reasons) + "]}");
    }
}
