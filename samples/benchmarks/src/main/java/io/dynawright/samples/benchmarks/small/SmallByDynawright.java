package io.dynawright.samples.benchmarks.small;

import io.dynawright.Dynawright;
import io.dynawright.samples.benchmarks.contender.Contender;
import io.dynawright.samples.benchmarks.contender.ItemId;
import io.dynawright.samples.benchmarks.contender.Mapping;
import io.dynawright.samples.benchmarks.contender.SchemaMapping;
import java.util.List;

/** SMALL by its generated repository. */
public final class SmallByDynawright implements Contender<Small> {
    private final SmallRepository repository;

    public SmallByDynawright(Dynawright dynawright) {
        this.repository = new SmallRepository(dynawright);
    }

    @Override
    public Mapping<Small> mapping() {
        return new SchemaMapping<>(SmallSchema.INSTANCE);
    }

    @Override
    public Small get(ItemId id) {
        return repository.get(id.partition());
    }

    @Override
    public List<Small> query(String partition) {
        throw new UnsupportedOperationException("The table has no sort key.");
    }

    @Override
    public void put(Small small) {
        repository.put(small);
    }

    @Override
    public Small update(Small small) {
        return repository.update(small.stringAttr(), u -> u.binaryAttr().set(small.binaryAttr()));
    }

    @Override
    public List<Small> batchGet(List<ItemId> ids) {
        return repository
                .findAll(ids.stream().map(id -> SmallKey.of(id.partition())).toList())
                .list();
    }

    @Override
    public void batchWrite(List<Small> entities) {
        repository.putAll(entities).orThrow();
    }
}
