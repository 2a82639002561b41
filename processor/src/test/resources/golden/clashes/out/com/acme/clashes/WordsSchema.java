package com.acme.clashes;

import io.dynawright.codec.AttributeType;
import io.dynawright.codec.BooleanCodec;
import io.dynawright.codec.IntegerCodec;
import io.dynawright.codec.ItemReader;
import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.StringCodec;
import io.dynawright.schema.EntitySchema;
import io.dynawright.schema.RuntimeApi;
import io.dynawright.schema.TableDefinition;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Words} as an item of table {@code words}.
 *
 * <p>It is a table schema of the AWS enhanced client too:
 * {@code enhancedClient.table("words", WordsSchema.INSTANCE)}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class WordsSchema extends EntitySchema<Words> {
    /**
     * The one instance; it is immutable.
     */
    public static final WordsSchema INSTANCE = new WordsSchema();

    /**
     * There is {@link #INSTANCE}.
     */
    private WordsSchema() {
        super(RuntimeApi.LEVEL_1, Words.class, "words");
    }

    @Override
    public Words read(ItemReader in) {
        Words words = new Words();
        for (String name = in.nextAttribute(); name != null; name = in.nextAttribute()) {
            switch (name) {
                case "in" -> words.setIn(StringCodec.INSTANCE.read(in));
                case "words" -> words.setWords(StringCodec.INSTANCE.read(in));
                case "out" -> words.setOut(StringCodec.INSTANCE.read(in));
                case "hashCode" -> words.setHashCode(IntegerCodec.INSTANCE.readPrimitive(in));
                case "toString" -> words.setToString(StringCodec.INSTANCE.read(in));
                case "getClass" -> words.setGetClass(StringCodec.INSTANCE.read(in));
                case "class" -> words.setClass(BooleanCodec.INSTANCE.readPrimitive(in));
                default -> in.skip();
            }
        }
        return words;
    }

    @Override
    public void write(Words words, ItemWriter out) {
        out.attribute("in", words.getIn(), StringCodec.INSTANCE);
        out.attribute("words", words.getWords(), StringCodec.INSTANCE);
        out.attribute("out", words.getOut(), StringCodec.INSTANCE);
        out.name("hashCode");
        IntegerCodec.INSTANCE.writePrimitive(words.getHashCode(), out);
        out.attribute("toString", words.getToString(), StringCodec.INSTANCE);
        out.attribute("getClass", words.getGetClass(), StringCodec.INSTANCE);
        out.name("class");
        BooleanCodec.INSTANCE.writePrimitive(words.isClass(), out);
    }

    @Override
    public WordsKey key(Words words) {
        return WordsKey.of(words.getIn(), words.getOut());
    }

    @Override
    protected TableDefinition define() {
        return TableDefinition.of("words")
                .attribute("in", AttributeType.S)
                .attribute("words", AttributeType.S)
                .attribute("out", AttributeType.S)
                .attribute("hashCode", AttributeType.N)
                .attribute("toString", AttributeType.S)
                .attribute("getClass", AttributeType.S)
                .attribute("class", AttributeType.BOOL)
                .key("in", "out")
                .build();
    }
}
