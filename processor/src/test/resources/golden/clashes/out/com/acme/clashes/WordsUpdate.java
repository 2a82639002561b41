package com.acme.clashes;

import io.dynawright.codec.BooleanCodec;
import io.dynawright.codec.IntegerCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.operation.NumberUpdate;
import io.dynawright.operation.UpdateBuilder;
import io.dynawright.operation.ValueUpdate;
import io.dynawright.schema.EntityKey;
import javax.annotation.processing.Generated;

/**
 * Configures an update of one {@link Words}: {@code u -> u.words().set(...)}. The
 * attributes of the key cannot be changed.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class WordsUpdate extends UpdateBuilder<Words, WordsUpdate, WordsAttributes> {
    /**
     * An update that changes nothing yet.
     *
     * @param key the item's key
     */
    WordsUpdate(WordsKey key) {
        super(WordsSchema.INSTANCE, key, WordsAttributes.INSTANCE);
    }

    /**
     * An update that changes nothing yet.
     *
     * @param words the item, which has its key
     */
    WordsUpdate(Words words) {
        this(WordsSchema.INSTANCE.key(EntityKey.requiredItem("words", words)));
    }

    /**
     * Attribute {@code words}, from {@link Words#getWords()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<String, WordsUpdate> words() {
        return ValueUpdate.of("words", StringCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code hashCode}, from {@link Words#getHashCode()}.
     *
     * @return what can be done to it
     */
    public NumberUpdate<Integer, WordsUpdate> hashCode_() {
        return NumberUpdate.of("hashCode", IntegerCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code toString}, from {@link Words#getToString()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<String, WordsUpdate> toString_() {
        return ValueUpdate.of("toString", StringCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code getClass}, from {@link Words#getGetClass()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<String, WordsUpdate> getClass_() {
        return ValueUpdate.of("getClass", StringCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code class}, from {@link Words#isClass()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<Boolean, WordsUpdate> class_() {
        return ValueUpdate.of("class", BooleanCodec.INSTANCE, this);
    }
}
