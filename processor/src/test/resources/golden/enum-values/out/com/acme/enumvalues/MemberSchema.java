package com.acme.enumvalues;

import io.dynawright.codec.AttributeType;
import io.dynawright.codec.EnumCodec;
import io.dynawright.codec.EnumMapCodec;
import io.dynawright.codec.EnumSetCodec;
import io.dynawright.codec.IntegerCodec;
import io.dynawright.codec.ItemReader;
import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.MapCodec;
import io.dynawright.codec.SetCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.codec.StructureCodec;
import io.dynawright.codec.TextSetCodec;
import io.dynawright.schema.EntitySchema;
import io.dynawright.schema.RuntimeApi;
import io.dynawright.schema.TableDefinition;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Member} as an item of table {@code members}.
 *
 * <p>It is a table schema of the AWS enhanced client too:
 * {@code enhancedClient.table("members", MemberSchema.INSTANCE)}.
 */
@SuppressWarnings("deprecation")
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class MemberSchema extends EntitySchema<Member> {
    /**
     * The one instance; it is immutable.
     */
    public static final MemberSchema INSTANCE = new MemberSchema();

    /**
     * Stores {@code Status} by the texts of its constants.
     */
    static final EnumCodec<Member.Status> STATUS = EnumCodec.of(Member.Status.values(), "active",
            "gone", "UNKNOWN").withDefault(Member.Status.UNKNOWN);

    /**
     * Stores {@code Level} by the names of its constants.
     */
    static final EnumCodec<Member.Level> LEVEL = EnumCodec.of(Member.Level.values()).withDefault(Member.Level.NONE);

    /**
     * Stores {@code Set<Status>}.
     */
    static final TextSetCodec<Set<Member.Status>> STATUS_SET = SetCodec.of(STATUS);

    /**
     * Stores {@code EnumSet<Level>}.
     */
    static final TextSetCodec<EnumSet<Member.Level>> LEVEL_ENUM_SET = EnumSetCodec.of(LEVEL);

    /**
     * Stores {@code EnumMap<Status, Integer>}.
     */
    static final StructureCodec<EnumMap<Member.Status, Integer>> STATUS_INTEGER_ENUM_MAP = EnumMapCodec.of(STATUS, IntegerCodec.INSTANCE);

    /**
     * Stores {@code Map<Level, String>}.
     */
    static final StructureCodec<Map<Member.Level, String>> LEVEL_STRING_MAP = MapCodec.of(LEVEL, StringCodec.INSTANCE);

    /**
     * There is {@link #INSTANCE}.
     */
    private MemberSchema() {
        super(RuntimeApi.LEVEL_1, Member.class, "members");
    }

    @Override
    public Member read(ItemReader in) {
        String memberId = null;
        Member.Status status = null;
        Member.Level level = null;
        Set<Member.Status> former = STATUS_SET.absent();
        EnumSet<Member.Level> levels = LEVEL_ENUM_SET.absent();
        EnumMap<Member.Status, Integer> counts = null;
        Map<Member.Level, String> notes = null;
        for (String name = in.nextAttribute(); name != null; name = in.nextAttribute()) {
            switch (name) {
                case "memberId" -> memberId = StringCodec.INSTANCE.read(in);
                case "status" -> status = STATUS.read(in);
                case "level" -> level = LEVEL.read(in);
                case "former" -> former = STATUS_SET.read(in);
                case "levels" -> levels = LEVEL_ENUM_SET.read(in);
                case "counts" -> counts = STATUS_INTEGER_ENUM_MAP.read(in);
                case "notes" -> notes = LEVEL_STRING_MAP.read(in);
                default -> in.skip();
            }
        }
        return new Member(memberId, status, level, former, levels, counts, notes);
    }

    @Override
    public void write(Member member, ItemWriter out) {
        out.attribute("memberId", member.memberId(), StringCodec.INSTANCE);
        out.attribute("status", member.status(), STATUS);
        out.attribute("level", member.level(), LEVEL);
        out.attribute("former", member.former(), STATUS_SET);
        out.attribute("levels", member.levels(), LEVEL_ENUM_SET);
        out.attribute("counts", member.counts(), STATUS_INTEGER_ENUM_MAP);
        out.attribute("notes", member.notes(), LEVEL_STRING_MAP);
    }

    @Override
    public MemberKey key(Member member) {
        return MemberKey.of(member.memberId(), member.status());
    }

    @Override
    protected TableDefinition define() {
        return TableDefinition.of("members")
                .attribute("memberId", AttributeType.S)
                .attribute("status", AttributeType.S)
                .attribute("level", AttributeType.S)
                .attribute("former", AttributeType.SS)
                .attribute("levels", AttributeType.SS)
                .attribute("counts", AttributeType.M)
                .attribute("notes", AttributeType.M)
                .key("memberId", "status")
                .build();
    }
}
