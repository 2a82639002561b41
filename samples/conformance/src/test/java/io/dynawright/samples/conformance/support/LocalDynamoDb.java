package io.dynawright.samples.conformance.support;

import io.dynawright.samples.testing.DynamoDbLocalServer;
import java.net.URI;

/** One DynamoDB Local for all tests of this JVM, also for those that make clients before any test begins. */
public final class LocalDynamoDb {

    private static final DynamoDbLocalServer SERVER = DynamoDbLocalServer.start();

    private LocalDynamoDb() {}

    /** Where it listens. */
    public static URI endpoint() {
        return SERVER.endpoint();
    }
}
