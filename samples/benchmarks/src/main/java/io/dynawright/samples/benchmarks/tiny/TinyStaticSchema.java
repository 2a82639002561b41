package io.dynawright.samples.benchmarks.tiny;

import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primaryPartitionKey;

import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticTableSchema;

/** TINY as the enhanced client reads and writes it without reflection: each attribute named by hand. */
public final class TinyStaticSchema {
    private TinyStaticSchema() {}

    /** Returns the schema of {@link TinyBean}. */
    public static TableSchema<TinyBean> create() {
        return StaticTableSchema.builder(TinyBean.class)
                .newItemSupplier(TinyBean::new)
                .addAttribute(
                        String.class,
                        a -> a.name("stringAttr")
                                .getter(TinyBean::getStringAttr)
                                .setter(TinyBean::setStringAttr)
                                .tags(primaryPartitionKey()))
                .build();
    }
}
