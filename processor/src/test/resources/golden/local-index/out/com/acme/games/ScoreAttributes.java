package com.acme.games;

import io.dynawright.codec.ByteArrayCodec;
import io.dynawright.codec.IntegerCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.expression.BinaryPath;
import io.dynawright.expression.NumberPath;
import io.dynawright.expression.TextPath;
import javax.annotation.processing.Generated;

/**
 * The attributes of {@link Score}, to write conditions with:
 * {@code it -> it.player().exists()}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class ScoreAttributes {
    /**
     * The one instance; it holds nothing.
     */
    public static final ScoreAttributes INSTANCE = new ScoreAttributes();

    /**
     * There is {@link #INSTANCE}.
     */
    private ScoreAttributes() {
    }

    /**
     * Attribute {@code player}, from {@link Score#player()}.
     *
     * @return its path
     */
    public TextPath<String> player() {
        return TextPath.of("player", StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code game}, from {@link Score#game()}.
     *
     * @return its path
     */
    public TextPath<String> game() {
        return TextPath.of("game", StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code points}, from {@link Score#points()}.
     *
     * @return its path
     */
    public NumberPath<Integer> points() {
        return NumberPath.of("points", IntegerCodec.INSTANCE);
    }

    /**
     * Attribute {@code replay}, from {@link Score#replay()}.
     *
     * @return its path
     */
    public BinaryPath<byte[]> replay() {
        return BinaryPath.of("replay", ByteArrayCodec.INSTANCE);
    }
}
