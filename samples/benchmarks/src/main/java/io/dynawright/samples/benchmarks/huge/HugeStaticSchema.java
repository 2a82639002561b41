package io.dynawright.samples.benchmarks.huge;

import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primaryPartitionKey;

import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.enhanced.dynamodb.EnhancedType;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticTableSchema;

/** HUGE as the enhanced client reads and writes it without reflection: each attribute named by hand. */
public final class HugeStaticSchema {
    private HugeStaticSchema() {}

    /** Returns the schema of {@link HugeBean}. */
    public static TableSchema<HugeBean> create() {
        return StaticTableSchema.builder(HugeBean.class)
                .newItemSupplier(HugeBean::new)
                .addAttribute(
                        String.class,
                        a -> a.name("hashKey")
                                .getter(HugeBean::getHashKey)
                                .setter(HugeBean::setHashKey)
                                .tags(primaryPartitionKey()))
                .addAttribute(
                        String.class,
                        a -> a.name("stringAttr")
                                .getter(HugeBean::getStringAttr)
                                .setter(HugeBean::setStringAttr))
                .addAttribute(
                        SdkBytes.class,
                        a -> a.name("binaryAttr")
                                .getter(HugeBean::getBinaryAttr)
                                .setter(HugeBean::setBinaryAttr))
                .addAttribute(
                        EnhancedType.listOf(String.class),
                        a -> a.name("listAttr").getter(HugeBean::getListAttr).setter(HugeBean::setListAttr))
                .addAttribute(
                        EnhancedType.mapOf(String.class, SdkBytes.class),
                        a -> a.name("mapAttr1").getter(HugeBean::getMapAttr1).setter(HugeBean::setMapAttr1))
                .addAttribute(
                        EnhancedType.mapOf(EnhancedType.of(String.class), EnhancedType.listOf(SdkBytes.class)),
                        a -> a.name("mapAttr2").getter(HugeBean::getMapAttr2).setter(HugeBean::setMapAttr2))
                .addAttribute(
                        EnhancedType.mapOf(
                                EnhancedType.of(String.class),
                                EnhancedType.listOf(EnhancedType.mapOf(
                                        EnhancedType.of(String.class), EnhancedType.listOf(SdkBytes.class)))),
                        a -> a.name("mapAttr3").getter(HugeBean::getMapAttr3).setter(HugeBean::setMapAttr3))
                .build();
    }
}
