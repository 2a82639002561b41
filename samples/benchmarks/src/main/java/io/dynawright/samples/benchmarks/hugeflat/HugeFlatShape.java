package io.dynawright.samples.benchmarks.hugeflat;

import io.dynawright.Dynawright;
import io.dynawright.samples.benchmarks.contender.Contender;
import io.dynawright.samples.benchmarks.contender.Handwritten;
import io.dynawright.samples.benchmarks.contender.ItemId;
import io.dynawright.samples.benchmarks.contender.RandomData;
import io.dynawright.samples.benchmarks.contender.Shape;
import io.dynawright.schema.EntitySchema;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** HUGE_FLAT, for all competitors. */
public final class HugeFlatShape implements Shape<HugeFlat, HugeFlatBean> {
    private static final int ATTRIBUTES = 63;

    @Override
    public HugeFlat entity(int number) {
        RandomData random = new RandomData(number);
        Map<String, AttributeValue> item = new HashMap<>();
        for (int attribute = 1; attribute <= ATTRIBUTES; attribute++) {
            item.put("stringAttr" + attribute, AttributeValue.fromS(random.text()));
        }
        return new HugeFlatByHand().read(item);
    }

    @Override
    public ItemId id(HugeFlat entity) {
        return ItemId.of(entity.stringAttr1());
    }

    @Override
    public Set<String> changed() {
        return Set.of("stringAttr1", "stringAttr2");
    }

    @Override
    public Contender<HugeFlat> dynawright(Dynawright dynawright) {
        return new HugeFlatByDynawright(dynawright);
    }

    @Override
    public EntitySchema<HugeFlat> generated() {
        return HugeFlatSchema.INSTANCE;
    }

    @Override
    public TableSchema<HugeFlatBean> beanSchema() {
        return TableSchema.fromBean(HugeFlatBean.class);
    }

    @Override
    public TableSchema<HugeFlatBean> staticSchema() {
        return HugeFlatStaticSchema.create();
    }

    @Override
    public Handwritten<HugeFlat> handwritten(Clock clock) {
        return new HugeFlatByHand();
    }
}
