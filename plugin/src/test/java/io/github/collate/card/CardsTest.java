package io.github.collate.card;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.collate.card.Card.Figure;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class CardsTest {

    private static final Card CARD = new Card("The site", "6 October 2026", "What is said, and what is not",
            List.of(new Figure("about 50 %", "One: Share"), new Figure("USD 1.5 million", "Two: Revenue in a quarter of a year, as reported")));
    private static final int LARGEST = 30_000;

    @Test
    void theSameCardIsTheSameBytesOnEveryMachine() {
        CRC32 sum = new CRC32();
        sum.update(new Press().png(CARD));
        assertThat(new Press().png(CARD)).isEqualTo(new Press().png(CARD));
        Press used = new Press();
        used.png(new Card("The site", "6 October 2026", "Another title", CARD.figures()));
        assertThat(used.png(CARD)).as("after another card, with which it shares bands").isEqualTo(new Press().png(CARD));
        assertThat("%08x".formatted(sum.getValue())).isEqualTo("d4e65faf");
    }

    @Test
    void aCardIsASmallPictureOfTheSizeThatNetworksAskFor() throws IOException {
        byte[] png = new Press().png(CARD);
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(png));
        assertThat(png.length).isLessThan(LARGEST);
        assertThat(picture.getWidth()).isEqualTo(1200);
        assertThat(picture.getHeight()).isEqualTo(630);
        assertThat(picture.getRGB(0, 0)).isEqualTo(0xffffffff);
        assertThat(picture.getRGB(72, 440)).as("the rule above the figures").isEqualTo(0xff16181d);
        assertThat(picture.getRGB(102, 86)).as("the line that differs").isEqualTo(0xffa5231b);
    }

    @Test
    void nothingLeavesTheMarginsHoweverLongItIs() throws IOException {
        String endless = "A title that does not end ".repeat(40) + "word".repeat(60);
        Card card = new Card(endless, endless, endless, List.of(new Figure(endless, endless), new Figure("1", endless), new Figure(endless, "1")));
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(new Press().png(card)));
        assertThat(new Press().png(card).length).isLessThan(LARGEST + LARGEST / 2);
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < 64; x++) {
                assertThat(picture.getRGB(x, y)).isEqualTo(0xffffffff);
                assertThat(picture.getRGB(picture.getWidth() - 1 - x, y)).isEqualTo(0xffffffff);
            }
        }
    }

    @Test
    void aLongTitleIsBrokenBetweenWordsThenSetSmallerThenCut() {
        List<Integer> sizes = List.of(80, 60, 40);
        assertThat(Lines.of(Typeface.SERIF, "Short", 1000, 200, sizes)).isEqualTo(new Lines(80, List.of("Short")));
        assertThat(Lines.of(Typeface.SERIF, "Two lines of a title that is not too long", 1000, 200, sizes).lines()).hasSize(2);
        assertThat(Lines.of(Typeface.SERIF, "Three lines of a title of a length that has no room at eighty pixels at all", 1000, 210, sizes).size()).isEqualTo(60);
        Lines cut = Lines.of(Typeface.SERIF, "On and on ".repeat(30), 1000, 200, sizes);
        assertThat(cut.lines()).hasSize(4);
        assertThat(cut.lines().get(3)).endsWith("…");
    }

    @Test
    void lettersAreFilledExactly() {
        Coverage coverage = new Coverage(0, 0, 4, 3);
        // A square from 0.5 to 2.5 across and from 0 to 1.5 down, then its hole from 1 to 2 in the first row.
        square(coverage, 0.5, 2.5, 0, 1.5, false);
        square(coverage, 1, 2, 0, 1, true);
        byte[] pixels = new byte[12];
        coverage.paint(pixels, 4, 8, 1);
        assertThat(pixels).containsExactly(4, 0, 4, 0, 2, 4, 2, 0, 0, 0, 0, 0);
    }

    @Test
    void aSlopeCoversHalfOfThePixelsThatItCuts() {
        Coverage coverage = new Coverage(0, 0, 3, 2);
        coverage.line(0, 0, 0, 2);
        coverage.line(2, 2, 0, 0);
        coverage.line(0, 2, 2, 2);
        byte[] pixels = new byte[6];
        coverage.paint(pixels, 3, 8, 1);
        assertThat(pixels).containsExactly(4, 0, 0, 8, 4, 0);
    }

    private static void square(Coverage coverage, double left, double right, double top, double bottom, boolean hole) {
        coverage.line(left, hole ? bottom : top, left, hole ? top : bottom);
        coverage.line(right, hole ? top : bottom, right, hole ? bottom : top);
    }
}
