package shop;

import io.dynawright.annotation.GeneratedNames;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;

@Table(value = "parcel-lists", names = @GeneratedNames(repository = "*Table"))
public record ParcelList(@PartitionKey String parcelId) {}
