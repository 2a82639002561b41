package com.acme.settings;

import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.StreamView;
import io.dynawright.annotation.Table;
import io.dynawright.annotation.TableSettings;

@Table("rates")
@TableSettings(
        stream = StreamView.NEW_AND_OLD_IMAGES,
        replicas = {"eu-west-1", "us-east-1"})
public record Rate(@PartitionKey String currency, long micros) {}
