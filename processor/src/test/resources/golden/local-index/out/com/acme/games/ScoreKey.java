package com.acme.games;

import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.StringCodec;
import io.dynawright.schema.EntityKey;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The primary key of {@link Score}: {@code player} and {@code game} of table
 * {@code scores}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class ScoreKey implements EntityKey<Score> {
    /**
     * The partition key.
     */
    private final String player;

    /**
     * The sort key.
     */
    private final String game;

    /**
     * A key of checked values.
     *
     * @param player {@code player}
     * @param game {@code game}
     */
    private ScoreKey(String player, String game) {
        this.player = player;
        this.game = game;
    }

    /**
     * The key with these values.
     *
     * @param player {@code player}
     * @param game {@code game}
     * @return the key
     * @throws io.dynawright.error.InvalidRequestException if a value is null
     */
    public static ScoreKey of(String player, String game) {
        return new ScoreKey(EntityKey.required("scores", "player", player),
                EntityKey.required("scores", "game", game));
    }

    /**
     * The partition key, from {@link Score#player()}.
     *
     * @return {@code player}
     */
    public String player() {
        return player;
    }

    /**
     * The sort key, from {@link Score#game()}.
     *
     * @return {@code game}
     */
    public String game() {
        return game;
    }

    @Override
    public void write(ItemWriter out) {
        out.attribute("player", player, StringCodec.INSTANCE);
        out.attribute("game", game, StringCodec.INSTANCE);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ScoreKey that
                && player.equals(that.player)
                && game.equals(that.game);
    }

    @Override
    public int hashCode() {
        return Objects.hash(player, game);
    }

    @Override
    public String toString() {
        return "ScoreKey[player=" + player + ", game=" + game + "]";
    }
}
