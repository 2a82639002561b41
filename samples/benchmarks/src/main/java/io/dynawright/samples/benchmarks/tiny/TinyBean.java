package io.dynawright.samples.benchmarks.tiny;

import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbBean;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbPartitionKey;

/** TINY as the enhanced client wants it. */
@DynamoDbBean
public class TinyBean {
    private String stringAttr;

    @DynamoDbPartitionKey
    public String getStringAttr() {
        return stringAttr;
    }

    public void setStringAttr(String stringAttr) {
        this.stringAttr = stringAttr;
    }
}
