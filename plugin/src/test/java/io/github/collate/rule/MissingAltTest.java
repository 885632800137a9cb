package io.github.collate.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.collate.rule.RenderedPage.Role;
import org.junit.jupiter.api.Test;

class MissingAltTest {

    @Test
    void anImageOfAnEssayIsToldOnceAndWhereItStands() {
        Examination site = new Examination().essay("one", "![](a.png) ![b](b.png) <img src=c.png>")
                .page("essays/one.html", Role.READING, "<img src=a.png alt=''><img src=b.png alt=b><img src=c.png>");

        assertThat(site.by(new MissingAlt())).hasSize(2)
                .anyMatch(found -> found.startsWith("content/essays/one.md:5:1: The image \"a.png\""))
                .anyMatch(found -> found.startsWith("content/essays/one.md:5:24: The image \"c.png\""));
    }

    @Test
    void imagesThatOnlyDecorateMaySaySo() {
        assertThat(new Examination().page("a.html", Role.LIST, "<img src=a alt><img src=b role=presentation><img src=c aria-hidden=true>"
                + "<input type=image src=d aria-label=Go>").by(new MissingAlt())).isEmpty();
    }
}
