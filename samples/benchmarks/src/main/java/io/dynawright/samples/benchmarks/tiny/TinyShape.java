package io.dynawright.samples.benchmarks.tiny;

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

/** TINY, for all competitors. */
public final class TinyShape implements Shape<Tiny, TinyBean> {
    @Override
    public Tiny entity(int number) {
        return new Tiny(new RandomData(number).text());
    }

    @Override
    public ItemId id(Tiny entity) {
        return ItemId.of(entity.stringAttr());
    }

    @Override
    public Set<String> changed() {
        return Set.of("stringAttr");
    }

    @Override
    public Contender<Tiny> dynawright(Dynawright dynawright) {
        return new TinyByDynawright(dynawright);
    }

    @Override
    public EntitySchema<Tiny> generated() {
        return TinySchema.INSTANCE;
    }

    @Override
    public TableSchema<TinyBean> beanSchema() {
        return TableSchema.fromBean(TinyBean.class);
    }

    @Override
    public TableSchema<TinyBean> staticSchema() {
        return TinyStaticSchema.create();
    }

    @Override
    public Handwritten<Tiny> handwritten(Clock clock) {
        return new TinyByHand();
    }
}
