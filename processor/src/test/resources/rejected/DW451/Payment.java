package shop;

import io.dynawright.annotation.Discriminator;
import io.dynawright.annotation.Document;

@Document
@Discriminator
public class Payment {

    @Discriminator
    sealed interface Electronic {}

    @Document
    @Discriminator
    public static sealed class Fee {}

    static final class Card extends Fee implements Electronic {}
}
