package shop;

import io.dynawright.annotation.Discriminator;
import io.dynawright.annotation.Document;

@Document
@Discriminator
public sealed interface Payment {}
