package io.dynawright.samples.benchmarks.small;

import io.dynawright.Dynawright;
import io.dynawright.samples.benchmarks.contender.Contender;
import io.dynawright.samples.benchmarks.contender.Handwritten;
import io.dynawright.samples.benchmarks.contender.ItemId;
import io.dynawright.samples.benchmarks.contender.RandomData;
import io.dynawright.samples.benchmarks.contender.Shape;
import io.dynawright.schema.EntitySchema;
import java.time.Clock;
import java.util.Set;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;

/** SMALL, for all competitors. */
public final class SmallShape implements Shape<Small, SmallBean> {
    @Override
    public Small entity(int number) {
        RandomData random = new RandomData(number);
        return new Small(random.text(), random.binary(), random.texts(3));
    }

    @Override
    public ItemId id(Small entity) {
        return ItemId.of(entity.stringAttr());
    }

    @Override
    public Set<String> changed() {
        return Set.of("stringAttr", "binaryAttr");
    }

    @Override
    public Contender<Small> dynawright(Dynawright dynawright) {
        return new SmallByDynawright(dynawright);
    }

    @Override
    public EntitySchema<Small> generated() {
        return SmallSchema.INSTANCE;
    }

    @Override
    public TableSchema<SmallBean> beanSchema() {
        return TableSchema.fromBean(SmallBean.class);
    }

    @Override
    public TableSchema<SmallBean> staticSchema() {
        return SmallStaticSchema.create();
    }

    @Override
    public Handwritten<Small> handwritten(Clock clock) {
        return new SmallByHand();
    }
}
