package com.acme.clashes;

import io.dynawright.codec.StringCodec;
import io.dynawright.operation.UpdateBuilder;
import io.dynawright.operation.ValueUpdate;
import io.dynawright.schema.EntityKey;
import javax.annotation.processing.Generated;

/**
 * Configures an update of one {@link Dynawright}: {@code u -> u.dynawright().set(...)}.
 * The attributes of the key cannot be changed.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class DynawrightUpdate extends UpdateBuilder<Dynawright, DynawrightUpdate, DynawrightAttributes> {
    /**
     * An update that changes nothing yet.
     *
     * @param key the item's key
     */
    DynawrightUpdate(DynawrightKey key) {
        super(DynawrightSchema.INSTANCE, key, DynawrightAttributes.INSTANCE);
    }

    /**
     * An update that changes nothing yet.
     *
     * @param dynawright the item, which has its key
     */
    DynawrightUpdate(Dynawright dynawright) {
        this(DynawrightSchema.INSTANCE.key(EntityKey.requiredItem("clashes", dynawright)));
    }

    /**
     * Attribute {@code dynawright}, from {@link Dynawright#dynawright()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<String, DynawrightUpdate> dynawright() {
        return ValueUpdate.of("dynawright", StringCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code key}, from {@link Dynawright#key()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<String, DynawrightUpdate> key() {
        return ValueUpdate.of("key", StringCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code item}, from {@link Dynawright#item()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<String, DynawrightUpdate> item() {
        return ValueUpdate.of("item", StringCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code limit}, from {@link Dynawright#limit()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<String, DynawrightUpdate> limit() {
        return ValueUpdate.of("limit", StringCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code filter}, from {@link Dynawright#filter()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<String, DynawrightUpdate> filter() {
        return ValueUpdate.of("filter", StringCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code update}, from {@link Dynawright#update()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<String, DynawrightUpdate> update() {
        return ValueUpdate.of("update", StringCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code name}, from {@link Dynawright#name()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<String, DynawrightUpdate> name() {
        return ValueUpdate.of("name", StringCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code attribute}, from {@link Dynawright#attribute()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<String, DynawrightUpdate> attribute() {
        return ValueUpdate.of("attribute", StringCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code in}, from {@link Dynawright#in()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<String, DynawrightUpdate> in() {
        return ValueUpdate.of("in", StringCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code out}, from {@link Dynawright#out()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<String, DynawrightUpdate> out() {
        return ValueUpdate.of("out", StringCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code other}, from {@link Dynawright#other()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<String, DynawrightUpdate> other() {
        return ValueUpdate.of("other", StringCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code that}, from {@link Dynawright#that()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<String, DynawrightUpdate> that() {
        return ValueUpdate.of("that", StringCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code ascending}, from {@link Dynawright#ascending()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<String, DynawrightUpdate> ascending() {
        return ValueUpdate.of("ascending", StringCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code descending}, from {@link Dynawright#descending()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<String, DynawrightUpdate> descending() {
        return ValueUpdate.of("descending", StringCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code consistent}, from {@link Dynawright#consistent()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<String, DynawrightUpdate> consistent() {
        return ValueUpdate.of("consistent", StringCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code onlyIf}, from {@link Dynawright#onlyIf()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<String, DynawrightUpdate> onlyIf() {
        return ValueUpdate.of("onlyIf", StringCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code schema}, from {@link Dynawright#schema()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<String, DynawrightUpdate> schema() {
        return ValueUpdate.of("schema", StringCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code condition}, from {@link Dynawright#condition()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<String, DynawrightUpdate> condition() {
        return ValueUpdate.of("condition", StringCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code actions}, from {@link Dynawright#actions()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<String, DynawrightUpdate> actions() {
        return ValueUpdate.of("actions", StringCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code state}, from {@link Dynawright#state()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<String, DynawrightUpdate> state() {
        return ValueUpdate.of("state", StringCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code self}, from {@link Dynawright#self()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<String, DynawrightUpdate> self() {
        return ValueUpdate.of("self", StringCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code equals}, from {@link Dynawright#equals()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<String, DynawrightUpdate> equals() {
        return ValueUpdate.of("equals", StringCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code yield}, from {@link Dynawright#yield()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<String, DynawrightUpdate> yield() {
        return ValueUpdate.of("yield", StringCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code record}, from {@link Dynawright#record()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<String, DynawrightUpdate> record() {
        return ValueUpdate.of("record", StringCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code var}, from {@link Dynawright#var()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<String, DynawrightUpdate> var() {
        return ValueUpdate.of("var", StringCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code StringCodec}, from {@link Dynawright#StringCodec()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<String, DynawrightUpdate> StringCodec() {
        return ValueUpdate.of("StringCodec", StringCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code OPTIONS}, from {@link Dynawright#OPTIONS()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<Dynawright.Options, DynawrightUpdate> OPTIONS() {
        return ValueUpdate.of("OPTIONS", DynawrightSchema.OPTIONS, this);
    }
}
