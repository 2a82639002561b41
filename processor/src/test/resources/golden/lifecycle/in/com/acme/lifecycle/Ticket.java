package com.acme.lifecycle;

import io.dynawright.annotation.As;
import io.dynawright.annotation.Attribute;
import io.dynawright.annotation.AutoId;
import io.dynawright.annotation.CreatedAt;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.SortKey;
import io.dynawright.annotation.Table;
import io.dynawright.annotation.TimeToLive;
import io.dynawright.annotation.UpdatedAt;
import io.dynawright.annotation.Version;
import io.dynawright.id.IdKind;
import java.time.OffsetDateTime;
import java.util.Date;
import java.util.UUID;

/** Other types: a zero in a primitive time to live stands for none. */
@Table("tickets")
public class Ticket {

    @PartitionKey
    private String queue;

    @SortKey
    @AutoId(IdKind.UUID_V4)
    private UUID ticketId;

    @AutoId(IdKind.UUID_V4)
    private String token;

    @Version
    private Integer revision;

    @CreatedAt
    @Attribute(as = As.EPOCH_MILLIS)
    private Date created;

    @UpdatedAt
    private OffsetDateTime updated;

    @TimeToLive(after = "PT12H30M")
    private long expires;

    public String getQueue() {
        return queue;
    }

    public void setQueue(String queue) {
        this.queue = queue;
    }

    public UUID getTicketId() {
        return ticketId;
    }

    public void setTicketId(UUID ticketId) {
        this.ticketId = ticketId;
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }

    public Integer getRevision() {
        return revision;
    }

    public void setRevision(Integer revision) {
        this.revision = revision;
    }

    public Date getCreated() {
        return created;
    }

    public void setCreated(Date created) {
        this.created = created;
    }

    public OffsetDateTime getUpdated() {
        return updated;
    }

    public void setUpdated(OffsetDateTime updated) {
        this.updated = updated;
    }

    public long getExpires() {
        return expires;
    }

    public void setExpires(long expires) {
        this.expires = expires;
    }
}
