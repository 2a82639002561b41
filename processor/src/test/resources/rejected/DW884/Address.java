package shop;

import io.dynawright.annotation.Document;
import io.dynawright.annotation.Flatten;
import io.dynawright.annotation.FormerName;

@Document
public record Address(@FormerName("road") String street, @Flatten Place place) {

    public record Place(@FormerName("town") String city) {}
}
