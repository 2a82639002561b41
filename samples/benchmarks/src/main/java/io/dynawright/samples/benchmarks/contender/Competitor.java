package io.dynawright.samples.benchmarks.contender;

import io.dynawright.Dynawright;
import java.time.Clock;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Who is measured. */
public enum Competitor {
    DYNAWRIGHT,
    ENHANCED_BEAN,
    ENHANCED_STATIC,
    ENHANCED_GENERATED,
    HANDWRITTEN;

    /** Returns this competitor, ready to store a shape. */
    public <T, B> Contender<?> over(DynamoDbClient client, Shape<T, B> shape, Clock clock) {
        String table = shape.generated().tableName();
        return switch (this) {
            case DYNAWRIGHT -> shape.dynawright(Dynawright.over(client).withClock(clock));
            case ENHANCED_BEAN -> EnhancedContender.of(EnhancedClients.over(client, clock), table, shape.beanSchema());
            case ENHANCED_STATIC ->
                EnhancedContender.of(EnhancedClients.over(client, clock), table, shape.staticSchema());
            case ENHANCED_GENERATED ->
                EnhancedContender.of(EnhancedClients.withoutTimes(client), table, shape.generated());
            case HANDWRITTEN -> new HandwrittenContender<>(client, shape.handwritten(clock));
        };
    }
}
