package io.dynawright.samples.conformance.lifecycle;

import io.dynawright.annotation.AutoId;
import io.dynawright.annotation.CreatedAt;
import io.dynawright.annotation.Default;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;
import io.dynawright.annotation.TimeToLive;
import io.dynawright.annotation.UpdatedAt;
import io.dynawright.annotation.Version;
import io.dynawright.id.IdKind;
import java.time.Instant;

/** A bean, of which Dynawright takes care in every way that there is. */
@Table("notes")
public class Note {

    @PartitionKey
    @AutoId(IdKind.UUID_V4)
    private String id;

    @Default("plain")
    private String style;

    @Version
    private Long version;

    @CreatedAt
    private Instant created;

    @UpdatedAt
    private Instant updated;

    @TimeToLive(after = "PT1H")
    private Instant expires;

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getStyle() {
        return style;
    }

    public void setStyle(String style) {
        this.style = style;
    }

    public Long getVersion() {
        return version;
    }

    public void setVersion(Long version) {
        this.version = version;
    }

    public Instant getCreated() {
        return created;
    }

    public void setCreated(Instant created) {
        this.created = created;
    }

    public Instant getUpdated() {
        return updated;
    }

    public void setUpdated(Instant updated) {
        this.updated = updated;
    }

    public Instant getExpires() {
        return expires;
    }

    public void setExpires(Instant expires) {
        this.expires = expires;
    }
}
