package shop;

import io.dynawright.annotation.Discriminator;
import io.dynawright.annotation.DiscriminatorValue;
import io.dynawright.annotation.Document;

@Document
@Discriminator
public sealed interface Payment {

    @DiscriminatorValue("electronic")
    sealed interface Electronic extends Payment {}

    record Card(String number) implements Electronic {}
}

@DiscriminatorValue("voucher")
record Voucher(String code) {}
