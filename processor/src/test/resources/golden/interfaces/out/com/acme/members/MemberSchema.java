package com.acme.members;

import io.dynawright.codec.AttributeType;
import io.dynawright.codec.ItemReader;
import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.StringCodec;
import io.dynawright.schema.EntitySchema;
import io.dynawright.schema.RuntimeApi;
import io.dynawright.schema.TableDefinition;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Member} as an item of table {@code members}.
 *
 * <p>It is a table schema of the AWS enhanced client too:
 * {@code enhancedClient.table("members", MemberSchema.INSTANCE)}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class MemberSchema extends EntitySchema<Member> {
    /**
     * The one instance; it is immutable.
     */
    public static final MemberSchema INSTANCE = new MemberSchema();

    /**
     * There is {@link #INSTANCE}.
     */
    private MemberSchema() {
        super(RuntimeApi.LEVEL_1, Member.class, "members");
    }

    @Override
    public Member read(ItemReader in) {
        Member member = new Member();
        for (String attribute = in.nextAttribute(); attribute != null; attribute = in.nextAttribute()) {
            switch (attribute) {
                case "pk" -> member.setId(StringCodec.INSTANCE.read(in));
                case "fullName" -> member.setName(StringCodec.INSTANCE.read(in));
                default -> in.skip();
            }
        }
        return member;
    }

    @Override
    public void write(Member member, ItemWriter out) {
        out.attribute("pk", member.id(), StringCodec.INSTANCE);
        out.attribute("fullName", member.getName(), StringCodec.INSTANCE);
    }

    @Override
    public MemberKey key(Member member) {
        return MemberKey.of(member.id(), member.getName());
    }

    @Override
    protected TableDefinition define() {
        return TableDefinition.of("members")
                .attribute("pk", "id", AttributeType.S)
                .attribute("fullName", "name", AttributeType.S)
                .key("pk", "fullName")
                .build();
    }
}
