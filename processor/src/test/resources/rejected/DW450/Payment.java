package shop;

import io.dynawright.annotation.Document;

@Document
public sealed interface Payment {

    record Card(String number) implements Payment {}

    record Transfer(String iban) implements Payment {}
}
