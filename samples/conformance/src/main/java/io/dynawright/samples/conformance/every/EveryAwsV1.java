package io.dynawright.samples.conformance.every;

import io.dynawright.annotation.Format;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;
import java.util.Calendar;
import java.util.Date;

/** What version 1 of the AWS SDK stores in another form than Dynawright does. */
@Table(value = "every-aws-v1", format = Format.AWS_V1)
public record EveryAwsV1(
        @PartitionKey String id, boolean truth, Boolean boxedTruth, Date date, Calendar calendar, Grade grade) {}
