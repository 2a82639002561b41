package io.dynawright.annotation;

/** In what form the values of a table are stored: Dynawright's own, or that of a library whose items are there already. */
public enum Format {

    /** Dynawright's own: instants in fixed width, enums by name. */
    DYNAWRIGHT,

    /** As {@code TableSchema.fromBean} of the AWS SDK's enhanced client stores them. */
    AWS_ENHANCED,

    /** As the {@code DynamoDBMapper} of version 1 of the AWS SDK stores them. */
    AWS_V1
}
