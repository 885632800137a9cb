package io.github.collate.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnboundNumberTest {

    private static List<String> in(String text) {
        return new Examination().essay("one", text).by(new UnboundNumber());
    }

    @Test
    void aFigureThatIsAFactOfANamedSubjectIsTold() {
        assertThat(in("Long ago.\n\nMakers on TikTok get\nsome 50 % of it.")).containsExactly(
                "content/essays/one.md:8:6: \"50 %\" equals tiktok.ad_share (Ad revenue share, 50 %). Write {{tiktok.ad_share}} for it,"
                        + " so that the sentence moves with the data.");
    }

    @Test
    void aFigureInThePlaceOfAFactThatDiffersIsTold() {
        assertThat(in("The ad revenue share of [[tiktok]] is 45 %.")).singleElement().asString()
                .contains("\"45 %\" differs from tiktok.ad_share (Ad revenue share), which is 50 %. Correct one of them, and write {{tiktok.ad_share}}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Somebody gets 50 %.", "TikTok has 50 people.", "TikTok, `50 %`.", "TikTok \"takes 50 %\", they say.",
        "TikTok [50 %](x.html).", "> TikTok takes 50 %.", "TikTok of 2050 and the 50th.", "TikTok takes 50-60 %.",
        "TikTok\n\n    50 %", "[TikTok takes 50 %.]{claim=\"tiktok.ad_share == 50\"}", "[[tiktok]] and [[sora-2]]: an ad revenue share of 45 %.",
        "{{tiktok.ad_share}} is the ad revenue share, and not 45 %."})
    void whatIsSomethingElseIsLeftAlone(String text) {
        assertThat(in(text)).isEmpty();
    }
}
