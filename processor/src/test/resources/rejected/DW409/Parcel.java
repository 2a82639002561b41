package shop;

import io.dynawright.annotation.GeneratedNames;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;

@Table(value = "parcels", names = @GeneratedNames(repository = "*Dao"))
public record Parcel(@PartitionKey String parcelId) {}
