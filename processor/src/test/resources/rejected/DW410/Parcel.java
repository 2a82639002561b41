package shop;

import io.dynawright.annotation.GeneratedNames;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;

@Table(value = "parcels", names = @GeneratedNames(schema = "*ListTable"))
public record Parcel(@PartitionKey String parcelId) {}
