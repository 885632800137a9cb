package io.github.collate.collection;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Objects;
import java.util.OptionalInt;

/** A sum in a currency; sums in two currencies have no order, since a rate would be needed that nobody wrote down. */
public record MoneyValue(BigDecimal amount, Currency currency) implements Value {

    public MoneyValue {
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(currency, "currency");
    }

    @Override
    public String text() {
        return currency.getCurrencyCode() + " " + amountText(decimals());
    }

    @Override
    public String machine() {
        return amount.toPlainString();
    }

    @Override
    public String ownUnit() {
        return currency.getCurrencyCode();
    }

    @Override
    public OptionalInt order(Value other) {
        return other instanceof MoneyValue value && value.currency.equals(currency)
                ? OptionalInt.of(amount.compareTo(value.amount))
                : OptionalInt.empty();
    }

    /** As many as were written; for a sum that is not whole at least as many as the currency has. */
    int decimals() {
        boolean whole = amount.stripTrailingZeros().scale() <= 0;
        return whole ? amount.scale() : Math.max(amount.scale(), currency.getDefaultFractionDigits());
    }

    String amountText(int decimals) {
        return Decimals.text(amount.setScale(Math.max(amount.scale(), decimals)));
    }
}
