package io.github.collate.collection;

import io.github.collate.problem.NearNames;
import io.github.collate.problem.Problems;
import io.github.collate.text.Position;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** Codes of ISO 4217. */
public final class Currencies {

    private Currencies() {}

    /** The currency of a code in capitals, if there is one. */
    static Optional<Currency> known(String code) {
        return Currency.getAvailableCurrencies().stream()
                .filter(currency -> currency.getCurrencyCode().equals(code))
                .findFirst();
    }

    /** The currency; else nothing, and a problem {@code unknown-currency}. */
    public static Optional<Currency> read(String code, Position position, Problems problems) {
        Optional<Currency> currency = known(code);
        if (currency.isEmpty()) {
            List<String> codes = Currency.getAvailableCurrencies().stream().map(Currency::getCurrencyCode).toList();
            problems.error(position, "unknown-currency", "\"" + code
                    + "\" is not a currency. It takes a code of ISO 4217 such as USD." + NearNames.hint(code, codes));
        }
        return currency;
    }
}
