package io.dynawright.codec;

import static io.dynawright.codec.CodecSamples.of;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromS;

import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.SimpleTimeZone;
import java.util.TimeZone;

/** Samples of the types whose values have names: zones, locales, currencies, resources. */
final class NameSamples {

    private NameSamples() {}

    static List<CodecSamples<?>> all() {
        List<CodecSamples<?>> all = new ArrayList<>(zones());
        all.addAll(others());
        return all;
    }

    private static List<CodecSamples<?>> zones() {
        return List.of(
                of(ZoneIdCodec.INSTANCE)
                        .stores(ZoneId.of("Europe/Paris"), fromS("Europe/Paris"))
                        .stores(ZoneId.of("UTC"), fromS("UTC"))
                        .stores(ZoneOffset.UTC, fromS("Z"))
                        .stores(ZoneOffset.ofHours(1), fromS("+01:00"))
                        .stores(ZoneId.of("GMT+2"), fromS("GMT+02:00"))
                        .reads(fromS("+1"), ZoneOffset.ofHours(1))
                        .refusesTexts("", "secret", "europe/paris", "+19:00"),
                of(ZoneOffsetCodec.INSTANCE)
                        .stores(ZoneOffset.UTC, fromS("Z"))
                        .stores(ZoneOffset.MIN, fromS("-18:00"))
                        .stores(ZoneOffset.ofTotalSeconds(-3601), fromS("-01:00:01"))
                        .reads(fromS("+00:00"), ZoneOffset.UTC)
                        .reads(fromS("+0130"), ZoneOffset.ofHoursMinutes(1, 30))
                        .refusesTexts("", "secret", "Europe/Paris", "+19:00"),
                of(TimeZoneCodec.INSTANCE)
                        .stores(TimeZone.getTimeZone("Europe/Paris"), fromS("Europe/Paris"))
                        .stores(TimeZone.getTimeZone("GMT"), fromS("GMT"))
                        .stores(TimeZone.getTimeZone("UTC"), fromS("UTC"))
                        .stores(TimeZone.getTimeZone("GMT+1"), fromS("GMT+01:00"))
                        .normalises(
                                new SimpleTimeZone(3_600_000, "GMT+01:00"),
                                fromS("GMT+01:00"),
                                TimeZone.getTimeZone("GMT+01:00"))
                        .reads(fromS("GMT+1"), TimeZone.getTimeZone("GMT+01:00"))
                        .refusesTexts("", "secret", "+01:00", "GMT+25:00")
                        .refusesToWrite(
                                new SimpleTimeZone(3_600_000, "secret"),
                                new SimpleTimeZone(3_600_000, "Europe/Paris"),
                                new SimpleTimeZone(0, "GMT+01:00")));
    }

    private static List<CodecSamples<?>> others() {
        return List.of(
                of(LocaleCodec.INSTANCE)
                        .stores(Locale.GERMANY, fromS("de-DE"))
                        .stores(Locale.ROOT, fromS("und"))
                        .stores(Locale.forLanguageTag("zh-Hant-TW"), fromS("zh-Hant-TW"))
                        .stores(new Locale("ja", "JP", "JP"), fromS("ja-JP-u-ca-japanese-x-lvariant-JP"))
                        .reads(fromS("DE-de"), Locale.GERMANY)
                        .refusesTexts("", "$", "de_DE", "en-", "secretsecret")
                        .refusesToWrite(new Locale("no", "NO", "NY"), new Locale("x", "Y", "no variant")),
                of(CurrencyCodec.INSTANCE)
                        .stores(Currency.getInstance("EUR"), fromS("EUR"))
                        .refusesTexts("", "secret", "eur", "QQQ"),
                of(UriCodec.INSTANCE)
                        .stores(
                                URI.create("https://example.com:443/a/../b?c=d%20e#f"),
                                fromS("https://example.com:443/a/../b?c=d%20e#f"))
                        .stores(URI.create("mailto:a@example.com"), fromS("mailto:a@example.com"))
                        .stores(URI.create(""), fromS(""))
                        .stores(URI.create("\u00e9/b"), fromS("\u00e9/b"))
                        .refusesTexts("a b", "http://[", "%zz")
                        .refusesToWrite(URI.create("a\ud83d")),
                of(UrlCodec.INSTANCE)
                        .comparedBy(URL::toExternalForm)
                        .stores(
                                url("https://example.invalid:443/a/../b?c d#f"),
                                fromS("https://example.invalid:443/a/../b?c d#f"))
                        .stores(url("file:/tmp"), fromS("file:/tmp"))
                        .stores(url("jar:file:/a.jar!/b"), fromS("jar:file:/a.jar!/b"))
                        .refusesTexts("", "secret", "secret://a", "http://a:secret")
                        .refusesToWrite(url("http://a/\ud83d")));
    }

    private static URL url(String text) {
        try {
            return new URL(text);
        } catch (MalformedURLException e) {
            throw new AssertionError(e);
        }
    }
}
