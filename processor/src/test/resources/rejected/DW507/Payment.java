package shop;

import io.dynawright.annotation.Discriminator;
import io.dynawright.annotation.Document;
import io.dynawright.annotation.View;

@Document
@Discriminator
public sealed interface Payment {

    record Card(String number) implements Payment {}

    record Cash(String till) implements Payment {}

    @View(of = Payment.class)
    sealed interface Summary permits Numbers {}

    record Numbers(String number) implements Summary {}
}
