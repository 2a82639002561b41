package shop;

import io.dynawright.annotation.Discriminator;
import io.dynawright.annotation.DiscriminatorValue;
import io.dynawright.annotation.Document;

@Document
@Discriminator
public sealed interface Payment {

    record Card(String number) implements Payment {}

    @DiscriminatorValue("Card")
    record Transfer(String iban) implements Payment {}

    record Cash() implements Payment {}
}
