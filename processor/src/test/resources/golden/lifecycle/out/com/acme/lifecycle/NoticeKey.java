package com.acme.lifecycle;

import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.StringCodec;
import io.dynawright.schema.EntityKey;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The primary key of {@link Notice}: {@code noticeId} of table {@code notices}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class NoticeKey implements EntityKey<Notice> {
    /**
     * The partition key.
     */
    private final String noticeId;

    /**
     * A key of checked values.
     *
     * @param noticeId {@code noticeId}
     */
    private NoticeKey(String noticeId) {
        this.noticeId = noticeId;
    }

    /**
     * The key with these values.
     *
     * @param noticeId {@code noticeId}
     * @return the key
     * @throws io.dynawright.error.InvalidRequestException if a value is null
     */
    public static NoticeKey of(String noticeId) {
        return new NoticeKey(EntityKey.required("notices", "noticeId", noticeId));
    }

    /**
     * The partition key, from {@link Notice#noticeId()}.
     *
     * @return {@code noticeId}
     */
    public String noticeId() {
        return noticeId;
    }

    @Override
    public void write(ItemWriter out) {
        out.attribute("noticeId", noticeId, StringCodec.INSTANCE);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NoticeKey that
                && noticeId.equals(that.noticeId);
    }

    @Override
    public int hashCode() {
        return Objects.hash(noticeId);
    }

    @Override
    public String toString() {
        return "NoticeKey[noticeId=" + noticeId + "]";
    }
}
