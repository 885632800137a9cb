package io.github.collate.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            pays 50 % of it                     | 50 %              | %      | 50
            pays 12.5 percent                   | 12.5 percent      | %      | 12.5
            costs USD 0.40 a clip               | USD 0.40          | USD    | 0.4
            costs $19.99                        | $19.99            | USD    | 19.99
            at 240 million dollars a year       | 240 million dollars | USD  | 240000000
            some 1,900 yuan each                | 1,900 yuan        | CNY    | 1900
            used by 1.6 billion people          | 1.6 billion       | ''     | 1600000000
            and 673,000 daily users             | 673,000           | ''     | 673000
            about 45k of them                   | 45k               | ''     | 45000
            for 90 seconds                      | 90                | s      | 90
            a 10-second clip                    | 10                | s      | 10
            of 1 min 30 s at most               | 1 min 30 s        | s      | 90
            on 12 February 2026                 | 12 February 2026  | day    | 20260212
            on February 12, 2026                | February 12, 2026 | day    | 20260212
            since September 2016                | September 2016    | month  | 201609
            since 2016-09                       | 2016-09           | month  | 201609
            in 2016 it                          | 2016              | year   | 2016
            with 18 years                       | 18                | of year | 18
            a fall of −45 %                     | −45 %             | %      | 45
            """)
    void aFigureIsReadWithWhatBelongsToIt(String text, String shown, String kind, BigDecimal number) {
        List<Figure> figures = Figures.in(text);
        assertThat(figures).hasSize(1);
        assertThat(figures.get(0).text()).isEqualTo(shown);
        assertThat(figures.get(0).measures()).contains(new Measure(kind, number));
        assertThat(text.substring(figures.get(0).start(), figures.get(0).end())).isEqualTo(shown);
    }

    @Test
    void namesAndWordsAreNoFigures() {
        assertThat(Figures.in("GPT-4 and H.264 in 4K or 3D: two of them, nine in ten, v1.2")).isEmpty();
    }

    @Test
    void ordinalsTimesAndDaysOfNoYearAmountToNothing() {
        assertThat(Figures.in("the 17th at 12:30 on 3 October")).extracting(Figure::text).containsExactly("17th", "12:30", "3 October");
        assertThat(Figures.in("the 17th at 12:30 on 3 October")).allSatisfy(figure -> assertThat(figure.measures()).isEmpty());
    }

    @Test
    void theEndsOfARangeShareTheirUnit() {
        assertThat(Figures.in("40 to 50 %").get(0).measures()).contains(Measure.percent(BigDecimal.valueOf(40)));
        assertThat(Figures.in("USD 0.40 to 1.00").get(1).measures()).contains(new Measure("USD", BigDecimal.ONE));
        assertThat(Figures.in("135 to 179 million").get(0).measures()).contains(Measure.plain(BigDecimal.valueOf(135_000_000)));
    }

    @Test
    void severalFiguresOfALineAreToldApart() {
        assertThat(Figures.in("from 1,000 to 2,000.5, then 3; in 2024, 200 more")).extracting(Figure::text)
                .containsExactly("1,000", "2,000.5", "3", "2024", "200");
    }
}
