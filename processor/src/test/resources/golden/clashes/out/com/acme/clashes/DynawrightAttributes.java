package com.acme.clashes;

import io.dynawright.codec.StringCodec;
import io.dynawright.expression.TextPath;
import javax.annotation.processing.Generated;

/**
 * The attributes of {@link Dynawright}, to write conditions with:
 * {@code it -> it.options().exists()}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class DynawrightAttributes {
    /**
     * The one instance; it holds nothing.
     */
    public static final DynawrightAttributes INSTANCE = new DynawrightAttributes();

    /**
     * There is {@link #INSTANCE}.
     */
    private DynawrightAttributes() {
    }

    /**
     * Attribute {@code options}, from {@link Dynawright#options()}.
     *
     * @return its path
     */
    public TextPath<String> options() {
        return TextPath.of("options", StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code changes}, from {@link Dynawright#changes()}.
     *
     * @return its path
     */
    public TextPath<String> changes() {
        return TextPath.of("changes", StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code dynawright}, from {@link Dynawright#dynawright()}.
     *
     * @return its path
     */
    public TextPath<String> dynawright() {
        return TextPath.of("dynawright", StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code key}, from {@link Dynawright#key()}.
     *
     * @return its path
     */
    public TextPath<String> key() {
        return TextPath.of("key", StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code item}, from {@link Dynawright#item()}.
     *
     * @return its path
     */
    public TextPath<String> item() {
        return TextPath.of("item", StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code limit}, from {@link Dynawright#limit()}.
     *
     * @return its path
     */
    public TextPath<String> limit() {
        return TextPath.of("limit", StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code filter}, from {@link Dynawright#filter()}.
     *
     * @return its path
     */
    public TextPath<String> filter() {
        return TextPath.of("filter", StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code update}, from {@link Dynawright#update()}.
     *
     * @return its path
     */
    public TextPath<String> update() {
        return TextPath.of("update", StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code name}, from {@link Dynawright#name()}.
     *
     * @return its path
     */
    public TextPath<String> name() {
        return TextPath.of("name", StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code attribute}, from {@link Dynawright#attribute()}.
     *
     * @return its path
     */
    public TextPath<String> attribute() {
        return TextPath.of("attribute", StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code in}, from {@link Dynawright#in()}.
     *
     * @return its path
     */
    public TextPath<String> in() {
        return TextPath.of("in", StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code out}, from {@link Dynawright#out()}.
     *
     * @return its path
     */
    public TextPath<String> out() {
        return TextPath.of("out", StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code other}, from {@link Dynawright#other()}.
     *
     * @return its path
     */
    public TextPath<String> other() {
        return TextPath.of("other", StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code that}, from {@link Dynawright#that()}.
     *
     * @return its path
     */
    public TextPath<String> that() {
        return TextPath.of("that", StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code ascending}, from {@link Dynawright#ascending()}.
     *
     * @return its path
     */
    public TextPath<String> ascending() {
        return TextPath.of("ascending", StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code descending}, from {@link Dynawright#descending()}.
     *
     * @return its path
     */
    public TextPath<String> descending() {
        return TextPath.of("descending", StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code consistent}, from {@link Dynawright#consistent()}.
     *
     * @return its path
     */
    public TextPath<String> consistent() {
        return TextPath.of("consistent", StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code onlyIf}, from {@link Dynawright#onlyIf()}.
     *
     * @return its path
     */
    public TextPath<String> onlyIf() {
        return TextPath.of("onlyIf", StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code schema}, from {@link Dynawright#schema()}.
     *
     * @return its path
     */
    public TextPath<String> schema() {
        return TextPath.of("schema", StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code condition}, from {@link Dynawright#condition()}.
     *
     * @return its path
     */
    public TextPath<String> condition() {
        return TextPath.of("condition", StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code actions}, from {@link Dynawright#actions()}.
     *
     * @return its path
     */
    public TextPath<String> actions() {
        return TextPath.of("actions", StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code state}, from {@link Dynawright#state()}.
     *
     * @return its path
     */
    public TextPath<String> state() {
        return TextPath.of("state", StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code self}, from {@link Dynawright#self()}.
     *
     * @return its path
     */
    public TextPath<String> self() {
        return TextPath.of("self", StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code equals}, from {@link Dynawright#equals()}.
     *
     * @return its path
     */
    public TextPath<String> equals() {
        return TextPath.of("equals", StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code yield}, from {@link Dynawright#yield()}.
     *
     * @return its path
     */
    public TextPath<String> yield() {
        return TextPath.of("yield", StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code record}, from {@link Dynawright#record()}.
     *
     * @return its path
     */
    public TextPath<String> record() {
        return TextPath.of("record", StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code var}, from {@link Dynawright#var()}.
     *
     * @return its path
     */
    public TextPath<String> var() {
        return TextPath.of("var", StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code StringCodec}, from {@link Dynawright#StringCodec()}.
     *
     * @return its path
     */
    public TextPath<String> StringCodec() {
        return TextPath.of("StringCodec", StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code OPTIONS}, from {@link Dynawright#OPTIONS()}.
     *
     * @return its path
     */
    public TextPath<Dynawright.Options> OPTIONS() {
        return TextPath.of("OPTIONS", DynawrightSchema.OPTIONS);
    }
}
