package io.github.collate.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.collate.rule.RenderedPage.Role;
import org.junit.jupiter.api.Test;

class BrokenLinkTest {

    @Test
    void aLinkOfAnEssayIsToldWhereItStands() {
        Examination site = new Examination().essay("one", "See [that](elsewhere.html \"why\").")
                .page("essays/one.html", Role.READING, "<a href=elsewhere.html title=why>that</a>");

        assertThat(site.by(new BrokenLink())).containsExactly(
                "content/essays/one.md:5:5: \"elsewhere.html\" leads nowhere: the site has no essays/elsewhere.html.");
    }

    @Test
    void aLinkOfATemplateIsToldOnceForAllItsPages() {
        Examination site = new Examination();
        for (int i = 1; i <= 5; i++) {
            site.page("a" + i + ".html", Role.READING, "<a href=gone.html>x</a>");
            site.page("b/a" + i + ".html", Role.READING, "<a href=../gone.html>x</a>");
        }

        assertThat(site.by(new BrokenLink())).containsExactly("templates/t.ftlh: On 10 pages (a1.html, a2.html, a3.html and so on), "
                + "\"gone.html\" leads nowhere: the site has no gone.html.");
    }

    @Test
    void allThatIsShownIsAskedFor() {
        assertThat(new Examination().page("a.html", Role.READING, """
                <link rel=stylesheet href=1><script src=2></script><img alt="" src=3 srcset="4 1x, 5 2x"><video poster=6><source src=7></video>
                <link rel=preconnect href=8><iframe src=9></iframe>""").by(new BrokenLink())).hasSize(8);
    }
}
