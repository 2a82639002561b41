package com.acme.games;

import io.dynawright.codec.AttributeType;
import io.dynawright.codec.ByteArrayCodec;
import io.dynawright.codec.IntegerCodec;
import io.dynawright.codec.ItemReader;
import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.StringCodec;
import io.dynawright.schema.EntitySchema;
import io.dynawright.schema.RuntimeApi;
import io.dynawright.schema.TableDefinition;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Score} as an item of table {@code scores}.
 *
 * <p>It is a table schema of the AWS enhanced client too:
 * {@code enhancedClient.table("scores", ScoreSchema.INSTANCE)}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class ScoreSchema extends EntitySchema<Score> {
    /**
     * The one instance; it is immutable.
     */
    public static final ScoreSchema INSTANCE = new ScoreSchema();

    /**
     * There is {@link #INSTANCE}.
     */
    private ScoreSchema() {
        super(RuntimeApi.LEVEL_1, Score.class, "scores");
    }

    @Override
    public Score read(ItemReader in) {
        String player = null;
        String game = null;
        int points = 0;
        byte[] replay = null;
        for (String name = in.nextAttribute(); name != null; name = in.nextAttribute()) {
            switch (name) {
                case "player" -> player = StringCodec.INSTANCE.read(in);
                case "game" -> game = StringCodec.INSTANCE.read(in);
                case "points" -> points = IntegerCodec.INSTANCE.readPrimitive(in);
                case "replay" -> replay = ByteArrayCodec.INSTANCE.read(in);
                default -> in.skip();
            }
        }
        return new Score(player, game, points, replay);
    }

    @Override
    public void write(Score score, ItemWriter out) {
        out.attribute("player", score.player(), StringCodec.INSTANCE);
        out.attribute("game", score.game(), StringCodec.INSTANCE);
        out.name("points");
        IntegerCodec.INSTANCE.writePrimitive(score.points(), out);
        out.attribute("replay", score.replay(), ByteArrayCodec.INSTANCE);
    }

    @Override
    public ScoreKey key(Score score) {
        return ScoreKey.of(score.player(), score.game());
    }

    @Override
    protected TableDefinition define() {
        return TableDefinition.of("scores")
                .attribute("player", AttributeType.S)
                .attribute("game", AttributeType.S)
                .attribute("points", AttributeType.N)
                .attribute("replay", AttributeType.B)
                .key("player", "game")
                .localIndex("by-points", "points")
                .build();
    }
}
