package io.dynawright.samples.benchmarks.hugeflat;

import io.dynawright.Dynawright;
import io.dynawright.samples.benchmarks.contender.Contender;
import io.dynawright.samples.benchmarks.contender.ItemId;
import io.dynawright.samples.benchmarks.contender.Mapping;
import io.dynawright.samples.benchmarks.contender.SchemaMapping;
import java.util.List;

/** HUGE_FLAT by its generated repository. */
public final class HugeFlatByDynawright implements Contender<HugeFlat> {
    private final HugeFlatRepository repository;

    public HugeFlatByDynawright(Dynawright dynawright) {
        this.repository = new HugeFlatRepository(dynawright);
    }

    @Override
    public Mapping<HugeFlat> mapping() {
        return new SchemaMapping<>(HugeFlatSchema.INSTANCE);
    }

    @Override
    public HugeFlat get(ItemId id) {
        return repository.get(id.partition());
    }

    @Override
    public List<HugeFlat> query(String partition) {
        throw new UnsupportedOperationException("The table has no sort key.");
    }

    @Override
    public void put(HugeFlat flat) {
        repository.put(flat);
    }

    @Override
    public HugeFlat update(HugeFlat flat) {
        return repository.update(flat.stringAttr1(), u -> u.stringAttr2().set(flat.stringAttr2()));
    }

    @Override
    public List<HugeFlat> batchGet(List<ItemId> ids) {
        return repository
                .findAll(ids.stream().map(id -> HugeFlatKey.of(id.partition())).toList())
                .list();
    }

    @Override
    public void batchWrite(List<HugeFlat> entities) {
        repository.putAll(entities).orThrow();
    }
}
