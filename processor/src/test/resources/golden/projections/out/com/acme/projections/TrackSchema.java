package com.acme.projections;

import io.dynawright.codec.AttributeType;
import io.dynawright.codec.IntegerCodec;
import io.dynawright.codec.ItemReader;
import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.StringCodec;
import io.dynawright.schema.EntitySchema;
import io.dynawright.schema.IndexProjection;
import io.dynawright.schema.RuntimeApi;
import io.dynawright.schema.TableDefinition;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Track} as an item of table {@code tracks}.
 *
 * <p>It is a table schema of the AWS enhanced client too:
 * {@code enhancedClient.table("tracks", TrackSchema.INSTANCE)}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class TrackSchema extends EntitySchema<Track> {
    /**
     * The one instance; it is immutable.
     */
    public static final TrackSchema INSTANCE = new TrackSchema();

    /**
     * There is {@link #INSTANCE}.
     */
    private TrackSchema() {
        super(RuntimeApi.LEVEL_1, Track.class, "tracks");
    }

    @Override
    public Track read(ItemReader in) {
        String artist = null;
        String title = null;
        String genre = null;
        String label = null;
        int rank = 0;
        int seconds = 0;
        String author = null;
        String lyrics = null;
        for (String name = in.nextAttribute(); name != null; name = in.nextAttribute()) {
            switch (name) {
                case "artist" -> artist = StringCodec.INSTANCE.read(in);
                case "title" -> title = StringCodec.INSTANCE.read(in);
                case "genre" -> genre = StringCodec.INSTANCE.read(in);
                case "label" -> label = StringCodec.INSTANCE.read(in);
                case "rank" -> rank = IntegerCodec.INSTANCE.readPrimitive(in);
                case "seconds" -> seconds = IntegerCodec.INSTANCE.readPrimitive(in);
                case "by" -> author = StringCodec.INSTANCE.read(in);
                case "lyrics" -> lyrics = StringCodec.INSTANCE.read(in);
                default -> in.skip();
            }
        }
        return new Track(artist, title, genre, label, rank, seconds, author, lyrics);
    }

    @Override
    public void write(Track track, ItemWriter out) {
        out.attribute("artist", track.artist(), StringCodec.INSTANCE);
        out.attribute("title", track.title(), StringCodec.INSTANCE);
        out.attribute("genre", track.genre(), StringCodec.INSTANCE);
        out.attribute("label", track.label(), StringCodec.INSTANCE);
        out.name("rank");
        IntegerCodec.INSTANCE.writePrimitive(track.rank(), out);
        out.name("seconds");
        IntegerCodec.INSTANCE.writePrimitive(track.seconds(), out);
        out.attribute("by", track.author(), StringCodec.INSTANCE);
        out.attribute("lyrics", track.lyrics(), StringCodec.INSTANCE);
    }

    @Override
    public TrackKey key(Track track) {
        return TrackKey.of(track.artist(), track.title());
    }

    @Override
    protected TableDefinition define() {
        return TableDefinition.of("tracks")
                .attribute("artist", AttributeType.S)
                .attribute("title", AttributeType.S)
                .attribute("genre", AttributeType.S)
                .attribute("label", AttributeType.S)
                .attribute("rank", AttributeType.N)
                .attribute("seconds", AttributeType.N)
                .attribute("by", "author", AttributeType.S)
                .attribute("lyrics", AttributeType.S)
                .key("artist", "title")
                .globalIndex("by-genre", "genre", "title")
                .globalIndex("by-label", List.of("label"), List.of(), new IndexProjection.KeysOnly())
                .globalIndex("by-chart", List.of("genre", "label"), List.of("rank", "title"), new IndexProjection.Include(List.of("seconds", "by")))
                .localIndex("by-rank", "rank", new IndexProjection.Include(List.of("lyrics")))
                .localIndex("by-length", "seconds", new IndexProjection.KeysOnly())
                .build();
    }
}
