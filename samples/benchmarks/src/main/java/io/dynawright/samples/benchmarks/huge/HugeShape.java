package io.dynawright.samples.benchmarks.huge;

import io.dynawright.Dynawright;
import io.dynawright.samples.benchmarks.contender.Contender;
import io.dynawright.samples.benchmarks.contender.Handwritten;
import io.dynawright.samples.benchmarks.contender.ItemId;
import io.dynawright.samples.benchmarks.contender.RandomData;
import io.dynawright.samples.benchmarks.contender.Shape;
import io.dynawright.schema.EntitySchema;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;

/** HUGE, for all competitors. */
public final class HugeShape implements Shape<Huge, HugeBean> {
    @Override
    public Huge entity(int number) {
        RandomData random = new RandomData(number);
        return new Huge(
                random.text(),
                random.text(),
                random.binary(),
                random.texts(31),
                named(3, key -> random.binary()),
                named(5, key -> random.binaries(1 << (key - 1))),
                named(
                        2,
                        key -> List.of(
                                Map.of("key1", random.binaries(2)),
                                Map.of("key2", random.binaries(4)),
                                Map.of("key3", random.binaries(8)))));
    }

    private static <V> Map<String, V> named(int entries, IntFunction<V> value) {
        Map<String, V> map = new HashMap<>();
        for (int key = 1; key <= entries; key++) {
            map.put("key" + key, value.apply(key));
        }
        return map;
    }

    @Override
    public ItemId id(Huge entity) {
        return ItemId.of(entity.hashKey());
    }

    @Override
    public Set<String> changed() {
        return Set.of("hashKey", "stringAttr");
    }

    @Override
    public Contender<Huge> dynawright(Dynawright dynawright) {
        return new HugeByDynawright(dynawright);
    }

    @Override
    public EntitySchema<Huge> generated() {
        return HugeSchema.INSTANCE;
    }

    @Override
    public TableSchema<HugeBean> beanSchema() {
        return TableSchema.fromBean(HugeBean.class);
    }

    @Override
    public TableSchema<HugeBean> staticSchema() {
        return HugeStaticSchema.create();
    }

    @Override
    public Handwritten<Huge> handwritten(Clock clock) {
        return new HugeByHand();
    }
}
