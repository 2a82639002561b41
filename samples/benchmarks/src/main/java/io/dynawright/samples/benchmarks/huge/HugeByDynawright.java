package io.dynawright.samples.benchmarks.huge;

import io.dynawright.Dynawright;
import io.dynawright.samples.benchmarks.contender.Contender;
import io.dynawright.samples.benchmarks.contender.ItemId;
import io.dynawright.samples.benchmarks.contender.Mapping;
import io.dynawright.samples.benchmarks.contender.SchemaMapping;
import java.util.List;

/** HUGE by its generated repository. */
public final class HugeByDynawright implements Contender<Huge> {
    private final HugeRepository repository;

    public HugeByDynawright(Dynawright dynawright) {
        this.repository = new HugeRepository(dynawright);
    }

    @Override
    public Mapping<Huge> mapping() {
        return new SchemaMapping<>(HugeSchema.INSTANCE);
    }

    @Override
    public Huge get(ItemId id) {
        return repository.get(id.partition());
    }

    @Override
    public List<Huge> query(String partition) {
        throw new UnsupportedOperationException("The table has no sort key.");
    }

    @Override
    public void put(Huge huge) {
        repository.put(huge);
    }

    @Override
    public Huge update(Huge huge) {
        return repository.update(huge.hashKey(), u -> u.stringAttr().set(huge.stringAttr()));
    }

    @Override
    public List<Huge> batchGet(List<ItemId> ids) {
        return repository
                .findAll(ids.stream().map(id -> HugeKey.of(id.partition())).toList())
                .list();
    }

    @Override
    public void batchWrite(List<Huge> entities) {
        repository.putAll(entities).orThrow();
    }
}
