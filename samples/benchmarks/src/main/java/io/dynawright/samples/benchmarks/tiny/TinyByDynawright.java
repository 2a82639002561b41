package io.dynawright.samples.benchmarks.tiny;

import io.dynawright.Dynawright;
import io.dynawright.samples.benchmarks.contender.Contender;
import io.dynawright.samples.benchmarks.contender.ItemId;
import io.dynawright.samples.benchmarks.contender.Mapping;
import io.dynawright.samples.benchmarks.contender.SchemaMapping;
import java.util.List;

/** TINY by its generated repository. */
public final class TinyByDynawright implements Contender<Tiny> {
    private final TinyRepository repository;

    public TinyByDynawright(Dynawright dynawright) {
        this.repository = new TinyRepository(dynawright);
    }

    @Override
    public Mapping<Tiny> mapping() {
        return new SchemaMapping<>(TinySchema.INSTANCE);
    }

    @Override
    public Tiny get(ItemId id) {
        return repository.get(id.partition());
    }

    @Override
    public List<Tiny> query(String partition) {
        throw new UnsupportedOperationException("The table has no sort key.");
    }

    @Override
    public void put(Tiny tiny) {
        repository.put(tiny);
    }

    @Override
    public Tiny update(Tiny tiny) {
        throw new UnsupportedOperationException("tiny has nothing to change.");
    }

    @Override
    public List<Tiny> batchGet(List<ItemId> ids) {
        return repository
                .findAll(ids.stream().map(id -> TinyKey.of(id.partition())).toList())
                .list();
    }

    @Override
    public void batchWrite(List<Tiny> entities) {
        repository.putAll(entities).orThrow();
    }
}
