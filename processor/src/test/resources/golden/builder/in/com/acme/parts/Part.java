package com.acme.parts;

import io.dynawright.annotation.Document;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;
import java.util.Set;

/** Made by a builder, whose methods are named in each of the three ways. */
@Table("parts")
public final class Part {

    @PartitionKey
    private final String sku;

    private final int weight;

    private final Set<String> tags;

    private final Size size;

    private Part(Builder builder) {
        this.sku = builder.sku;
        this.weight = builder.weight;
        this.tags = builder.tags;
        this.size = builder.size;
    }

    public static Builder builder() {
        return new Builder();
    }

    public String getSku() {
        return sku;
    }

    public int getWeight() {
        return weight;
    }

    public Set<String> getTags() {
        return tags;
    }

    public Size getSize() {
        return size;
    }

    /** Builds parts. */
    public static final class Builder {

        private String sku;
        private int weight;
        private Set<String> tags;
        private Size size;

        private Builder() {}

        public Builder sku(String sku) {
            this.sku = sku;
            return this;
        }

        public void setWeight(int weight) {
            this.weight = weight;
        }

        public Builder withTags(Iterable<String> tags) {
            this.tags = Set.of();
            return this;
        }

        public Builder withTags(Set<String> tags) {
            this.tags = tags;
            return this;
        }

        public Builder size(Size size) {
            this.size = size;
            return this;
        }

        public Part build() {
            return new Part(this);
        }
    }

    /** Its builder is a class of its own. */
    @Document(builder = SizeBuilder.class)
    public static final class Size {

        private final int height;

        Size(SizeBuilder builder) {
            this.height = builder.height;
        }

        public int height() {
            return height;
        }
    }

    /** Builds sizes. */
    public static final class SizeBuilder {

        private int height;

        public SizeBuilder height(int height) {
            this.height = height;
            return this;
        }

        public Size build() {
            return new Size(this);
        }
    }
}
