package com.acme.notes;

import io.dynawright.codec.AttributeType;
import io.dynawright.codec.ItemReader;
import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.StringCodec;
import io.dynawright.schema.EntitySchema;
import io.dynawright.schema.RuntimeApi;
import io.dynawright.schema.TableDefinition;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Note} as an item of table {@code notes}.
 *
 * <p>It is a table schema of the AWS enhanced client too:
 * {@code enhancedClient.table("notes", NoteSchema.INSTANCE)}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class NoteSchema extends EntitySchema<Note> {
    /**
     * The one instance; it is immutable.
     */
    public static final NoteSchema INSTANCE = new NoteSchema();

    /**
     * There is {@link #INSTANCE}.
     */
    private NoteSchema() {
        super(RuntimeApi.LEVEL_1, Note.class, "notes");
    }

    @Override
    public Note read(ItemReader in) {
        String owner = null;
        String id = null;
        String text = null;
        for (String name = in.nextAttribute(); name != null; name = in.nextAttribute()) {
            switch (name) {
                case "owner" -> owner = StringCodec.INSTANCE.read(in);
                case "id" -> id = StringCodec.INSTANCE.read(in);
                case "text" -> text = StringCodec.INSTANCE.read(in);
                default -> in.skip();
            }
        }
        return new Note(owner, id, text);
    }

    @Override
    public void write(Note note, ItemWriter out) {
        out.attribute("owner", note.owner(), StringCodec.INSTANCE);
        out.attribute("id", note.id(), StringCodec.INSTANCE);
        out.attribute("text", note.text(), StringCodec.INSTANCE);
    }

    @Override
    public NoteKey key(Note note) {
        return NoteKey.of(note.owner(), note.id());
    }

    @Override
    protected TableDefinition define() {
        return TableDefinition.of("notes")
                .attribute("owner", AttributeType.S)
                .attribute("id", AttributeType.S)
                .attribute("text", AttributeType.S)
                .key("owner", "id")
                .build();
    }
}
