package io.github.collate.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.collate.rule.RenderedPage.Role;
import org.junit.jupiter.api.Test;

class OrphanPageTest {

    @Test
    void linksFromItselfFromDraftsAndFromWhereNobodyGoesDoNotCount() {
        Examination site = new Examination()
                .page("index.html", Role.LIST, "<a href=a.html#x>a</a><link rel=next href=b.html>")
                .page("a.html", Role.READING, "<i id=x></i>")
                .page("b.html", Role.READING, "<a href=b.html>me</a>")
                .page("draft.html", Role.DRAFT, "<a href=b.html>b</a>")
                .page("404.html", Role.MISSING, "<a href=b.html>b</a>");

        assertThat(site.by(new OrphanPage())).containsExactly(
                "content/b.md: No other page links to b.html, so that nobody finds it. Link to it, or remove it.");
    }
}
