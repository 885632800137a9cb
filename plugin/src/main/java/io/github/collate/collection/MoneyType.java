package io.github.collate.collection;

import io.github.collate.problem.Problems;
import io.github.collate.yaml.Node;
import io.github.collate.yaml.Scalar;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sums with their currency, or plain numbers where the attribute names one. */
record MoneyType() implements Type {

    private static final Pattern SUM = Pattern.compile("(\\S+) ([A-Za-z]{3})");

    @Override
    public String word() {
        return "money";
    }

    @Override
    public String accepts() {
        return "a sum with its currency such as 19.99 USD, or a number where the attribute names the currency as its unit";
    }

    @Override
    public boolean isMeasured() {
        return true;
    }

    @Override
    public boolean takesUnit() {
        return true;
    }

    @Override
    public Optional<Value> read(Node node, String unit, Problems problems) {
        return scalar(node, problems).flatMap(scalar -> {
            Matcher sum = SUM.matcher(scalar.text().strip());
            return sum.matches() ? sum(scalar, sum.group(1), sum.group(2), problems) : plain(scalar, unit, problems);
        });
    }

    private Optional<Value> sum(Scalar scalar, String amount, String code, Problems problems) {
        Optional<BigDecimal> number = Decimals.parse(amount);
        if (number.isEmpty()) {
            bad(scalar, problems);
            return Optional.empty();
        }
        return Currencies.read(code, scalar.position(), problems).map(currency -> new MoneyValue(number.get(), currency));
    }

    private Optional<Value> plain(Scalar scalar, String unit, Problems problems) {
        Optional<BigDecimal> number = Decimals.parse(scalar);
        if (number.isEmpty()) {
            bad(scalar, problems);
            return Optional.empty();
        }
        if (unit.isEmpty()) {
            problems.error(scalar.position(), "bad-money", scalar.text()
                    + " has no currency. Write it behind the number, as in 19.99 USD, or give the attribute a unit.");
        }
        return Currencies.known(unit).map(currency -> new MoneyValue(number.get(), currency));
    }

    private void bad(Scalar scalar, Problems problems) {
        problems.error(scalar.position(), "bad-money", scalar.described() + " is not a sum of money. It takes " + accepts() + ".");
    }

    @Override
    public Map<String, Object> schema(String unit) {
        Map<String, Object> sum = Shapes.matching("[-+]?\\d[\\d_]*(\\.\\d+)? [A-Z]{3}");
        return unit.isEmpty() ? sum : Shapes.anyOf(Shapes.NUMBER, sum);
    }
}
