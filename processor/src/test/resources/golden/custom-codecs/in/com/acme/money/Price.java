package com.acme.money;

import io.dynawright.annotation.Attribute;
import io.dynawright.annotation.Codecs;
import io.dynawright.annotation.Index;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;
import io.dynawright.codec.ItemReader;
import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.TextCodec;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

@Table("prices")
@Index(name = "by-discount", partitionKey = "discount", sortKey = "list")
@Codecs(Price.Upper.class)
public record Price(
        @PartitionKey Money list,
        @Attribute(codec = PercentCodec.class) int discount,
        @Attribute(codec = PercentCodec.class) Integer tax,
        Colour colour,
        String name,
        List<Money> history,
        Set<Money> offers,
        Map<Money, Colour> labels,
        Optional<Money> minimum,
        Money[] steps) {

    /** Comes before Dynawright's own. */
    public enum Upper implements TextCodec<String> {
        INSTANCE;

        @Override
        public String read(ItemReader in) {
            return in.readString();
        }

        @Override
        public void write(String value, ItemWriter out) {
            out.writeString(value.toUpperCase());
        }
    }
}
