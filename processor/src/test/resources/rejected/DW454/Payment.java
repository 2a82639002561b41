package shop;

import io.dynawright.annotation.Discriminator;
import io.dynawright.annotation.DiscriminatorValue;
import io.dynawright.annotation.Document;

@Document
@Discriminator("")
public sealed interface Payment {

    @DiscriminatorValue("")
    record Card(String number) implements Payment {}
}
