package shop;

import io.dynawright.annotation.GeneratedNames;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;

@Table(value = "parcels", names = @GeneratedNames(key = "*Number"))
public record Parcel(@PartitionKey String parcelId, ParcelNumber previous) {}
