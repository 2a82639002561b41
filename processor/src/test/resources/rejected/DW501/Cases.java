package shop;

import io.dynawright.annotation.Discriminator;
import io.dynawright.annotation.Document;
import io.dynawright.annotation.View;

class Cases {

    @Document
    @Discriminator
    sealed interface Payment {

        record Card(String number) implements Payment {}

        record Cash(String till) implements Payment {}
    }

    @View(of = Payment.Card.class)
    record OfCase(String number) {}

    @View(of = Payment.class)
    record Number(String number) {}

    @View(of = Number.class)
    record OfView(String number) {}
}
