package com.acme.enumvalues;

import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.StringCodec;
import io.dynawright.schema.EntityKey;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The primary key of {@link Member}: {@code memberId} and {@code status} of table
 * {@code members}.
 */
@SuppressWarnings("deprecation")
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class MemberKey implements EntityKey<Member> {
    /**
     * The partition key.
     */
    private final String memberId;

    /**
     * The sort key.
     */
    private final Member.Status status;

    /**
     * A key of checked values.
     *
     * @param memberId {@code memberId}
     * @param status {@code status}
     */
    private MemberKey(String memberId, Member.Status status) {
        this.memberId = memberId;
        this.status = status;
    }

    /**
     * The key with these values.
     *
     * @param memberId {@code memberId}
     * @param status {@code status}
     * @return the key
     * @throws io.dynawright.error.InvalidRequestException if a value is null
     */
    public static MemberKey of(String memberId, Member.Status status) {
        return new MemberKey(EntityKey.required("members", "memberId", memberId),
                EntityKey.required("members", "status", status));
    }

    /**
     * The partition key, from {@link Member#memberId()}.
     *
     * @return {@code memberId}
     */
    public String memberId() {
        return memberId;
    }

    /**
     * The sort key, from {@link Member#status()}.
     *
     * @return {@code status}
     */
    public Member.Status status() {
        return status;
    }

    @Override
    public void write(ItemWriter out) {
        out.attribute("memberId", memberId, StringCodec.INSTANCE);
        out.attribute("status", status, MemberSchema.STATUS);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MemberKey that
                && memberId.equals(that.memberId)
                && status.equals(that.status);
    }

    @Override
    public int hashCode() {
        return Objects.hash(memberId, status);
    }

    @Override
    public String toString() {
        return "MemberKey[memberId=" + memberId + ", status=" + status + "]";
    }
}
