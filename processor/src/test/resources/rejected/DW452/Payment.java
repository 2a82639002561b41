package shop;

import io.dynawright.annotation.Discriminator;
import io.dynawright.annotation.Document;

@Document
@Discriminator
public sealed interface Payment {

    record Cash() implements Payment {}

    non-sealed interface Electronic extends Payment {}

    sealed class Card implements Payment {}

    final class CreditCard extends Card {}

    enum Voucher implements Payment {
        SMALL,
        LARGE
    }

    record Transfer<T>(T account) implements Payment {}
}
