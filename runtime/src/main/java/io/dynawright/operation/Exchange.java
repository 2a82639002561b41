package io.dynawright.operation;

import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;

/**
 * A request and what was answered.
 *
 * @param context what the run draws from its surroundings
 */
record Exchange<Q extends DynamoDbRequest, P>(OperationContext context, Q request, P response) {}
