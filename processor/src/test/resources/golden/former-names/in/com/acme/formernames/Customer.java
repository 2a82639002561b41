package com.acme.formernames;

import io.dynawright.annotation.Attribute;
import io.dynawright.annotation.Document;
import io.dynawright.annotation.Discriminator;
import io.dynawright.annotation.EnumDefault;
import io.dynawright.annotation.EnumValue;
import io.dynawright.annotation.FormerName;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;
import io.dynawright.annotation.UpdatedAt;
import java.time.Instant;

@Table("customers")
public class Customer {

    private String id;

    @FormerName("mail")
    private String email;

    @Attribute(required = true)
    private String name;

    private Level level;
    private Contact contact;
    private Instant changed;

    @PartitionKey
    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    @FormerName("fullName")
    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Level getLevel() {
        return level;
    }

    public void setLevel(Level level) {
        this.level = level;
    }

    public Contact getContact() {
        return contact;
    }

    public void setContact(Contact contact) {
        this.contact = contact;
    }

    @UpdatedAt
    @FormerName("modified")
    public Instant getChanged() {
        return changed;
    }

    public void setChanged(Instant changed) {
        this.changed = changed;
    }

    public enum Level {
        @EnumValue("b")
        @EnumDefault
        BASIC,
        @EnumValue("p")
        @FormerName("gold")
        PREMIUM
    }

    @Document
    @Discriminator
    public sealed interface Contact {

        @FormerName("Telephone")
        record Phone(String number) implements Contact {}

        record Post(String address) implements Contact {}
    }
}
