package io.dynawright.samples.benchmarks.small;

import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primaryPartitionKey;

import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.enhanced.dynamodb.EnhancedType;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticTableSchema;

/** SMALL as the enhanced client reads and writes it without reflection: each attribute named by hand. */
public final class SmallStaticSchema {
    private SmallStaticSchema() {}

    /** Returns the schema of {@link SmallBean}. */
    public static TableSchema<SmallBean> create() {
        return StaticTableSchema.builder(SmallBean.class)
                .newItemSupplier(SmallBean::new)
                .addAttribute(
                        String.class,
                        a -> a.name("stringAttr")
                                .getter(SmallBean::getStringAttr)
                                .setter(SmallBean::setStringAttr)
                                .tags(primaryPartitionKey()))
                .addAttribute(
                        SdkBytes.class,
                        a -> a.name("binaryAttr")
                                .getter(SmallBean::getBinaryAttr)
                                .setter(SmallBean::setBinaryAttr))
                .addAttribute(
                        EnhancedType.listOf(String.class),
                        a -> a.name("listAttr").getter(SmallBean::getListAttr).setter(SmallBean::setListAttr))
                .build();
    }
}
