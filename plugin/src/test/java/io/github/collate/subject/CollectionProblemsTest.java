package io.github.collate.subject;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** One test for each rule about definitions and comparisons; each compares the whole report, places included. */
class CollectionProblemsTest {

    @Test
    void whatACollectionNeedsIsReported() {
        String report = Sample.data()
                .with("data/platforms/_collection.yaml", "about: x\n")
                .reportOnReading();

        assertThat(report).isEqualTo("""
                data/platforms/_collection.yaml:1:1  error  missing-key
                    A collection needs the key "attributes".
                data/platforms/_collection.yaml:1:1  error  missing-key
                    A collection needs the key "groups".
                data/platforms/_collection.yaml:1:1  error  missing-key
                    A collection needs the key "singular".
                data/platforms/_collection.yaml:1:1  error  missing-key
                    A collection needs the key "title".""");
    }

    @Test
    void keysThatACollectionDoesNotHaveAreReported() {
        String report = Sample.data()
                .with("data/platforms/_collection.yaml", """
                    title: Platforms
                    singular: platform
                    groups: {economy: {title: Economy, abuot: x}}
                    attributes: {pay: {title: Pay, group: economy, type: text, units: x}}
                    comparisons: [{subjects: [tiktok, quora], verdikt: x}]
                    weight: x
                    """)
                .with("data/platforms/tiktok.yaml", "title: TikTok\n")
                .with("data/platforms/quora.yaml", "title: Quora\n")
                .reportOnReading();

        assertThat(report).isEqualTo("""
                data/platforms/_collection.yaml:3:36  error  unknown-key
                    "abuot" is not a key of a group. Did you mean "about"?
                data/platforms/_collection.yaml:4:60  error  unknown-key
                    "units" is not a key of an attribute. Did you mean "unit"?
                data/platforms/_collection.yaml:5:43  error  unknown-key
                    "verdikt" is not a key of a comparison. Did you mean "verdict"?
                data/platforms/_collection.yaml:6:1  error  unknown-key
                    "weight" is not a key of a collection. Known: about, attributes, comparisons, groups, order, rankings, singular, title.""");
    }

    @Test
    void anOrderNamesSubjectsOnce() {
        String report = Sample.data()
                .with("data/platforms/_collection.yaml", """
                    title: Platforms
                    singular: platform
                    order: [quora, tiktik, quora]
                    groups: {economy: {title: Economy}}
                    attributes: {pay: {title: Pay, group: economy, type: text}}
                    """)
                .with("data/platforms/tiktok.yaml", "title: TikTok\n")
                .with("data/platforms/quora.yaml", "title: Quora\n")
                .reportOnReading();

        assertThat(report).isEqualTo("""
                data/platforms/_collection.yaml:3:16  error  unknown-subject
                    "tiktik" is not a subject of platforms. Did you mean "tiktok"?
                data/platforms/_collection.yaml:3:24  error  duplicate-subject
                    "quora" is in this order twice. Remove one.""");
    }

    @Test
    void whatAnAttributeNeedsIsReported() {
        String report = Sample.data()
                .with("data/platforms/_collection.yaml", """
                    title: Platforms
                    singular: platform
                    groups: {economy: {title: Economy}}
                    attributes:
                      pay: {about: x}
                      share: percent
                    """)
                .reportOnReading();

        assertThat(report).isEqualTo("""
                data/platforms/_collection.yaml:5:8  error  missing-key
                    An attribute needs the key "group".
                data/platforms/_collection.yaml:5:8  error  missing-key
                    An attribute needs the key "title".
                data/platforms/_collection.yaml:5:8  error  missing-key
                    An attribute needs the key "type".
                data/platforms/_collection.yaml:6:10  error  expected-map
                    This must be an attribute, written as a map of keys and values, not "percent".""");
    }

    @Test
    void attributeOfAnUnknownGroupIsReported() {
        String report = Sample.data()
                .with("data/platforms/_collection.yaml", """
                    title: Platforms
                    singular: platform
                    groups: {economy: {title: Economy}}
                    attributes:
                      pay: {title: Pay, group: ekonomy, type: text}
                    """)
                .reportOnReading();

        assertThat(report).isEqualTo("""
                data/platforms/_collection.yaml:5:28  error  unknown-group
                    "ekonomy" is not among the groups of this collection. Did you mean "economy"?""");
    }

    @Test
    void attributeOfAnUnknownTypeIsReported() {
        String report = Sample.data()
                .with("data/platforms/_collection.yaml", """
                    title: Platforms
                    singular: platform
                    groups: {economy: {title: Economy}}
                    attributes:
                      pay: {title: Pay, group: economy, type: sum}
                      tools: {title: Tools, group: economy, type: list of things}
                      deep: {title: D, group: economy, type: list of list of text}
                    """)
                .reportOnReading();

        assertThat(report).isEqualTo("""
                data/platforms/_collection.yaml:5:43  error  unknown-type
                    "sum" is not a type. Types: text, number, integer, percent, money, duration, date, yes-no, link, choice, and "list of" one of these.
                data/platforms/_collection.yaml:6:47  error  unknown-type
                    "list of things" is not a type. Types: text, number, integer, percent, money, duration, date, yes-no, link, choice, and "list of" one of these.
                data/platforms/_collection.yaml:7:42  error  unknown-type
                    "list of list of text" is not a type. Types: text, number, integer, percent, money, duration, date, yes-no, link, choice, and "list of" one of these.""");
    }

    @Test
    void idsOfGroupsAndAttributesAreChecked() {
        String report = Sample.data()
                .with("data/platforms/_collection.yaml", """
                    title: Platforms
                    singular: platform
                    groups: {Econ: {title: Economy}}
                    attributes:
                      Ad-Share: {title: A, group: Econ, type: text}
                      2nd: {title: A, group: Econ, type: text}
                      "": {title: A, group: Econ, type: text}
                    """)
                .reportOnReading();

        assertThat(report).isEqualTo("""
                data/platforms/_collection.yaml:3:10  error  bad-id
                    "Econ" cannot be the id of a group: it starts with a small letter and holds small letters a to z, digits and _. Write "econ".
                data/platforms/_collection.yaml:5:3  error  bad-id
                    "Ad-Share" cannot be the id of an attribute: it starts with a small letter and holds small letters a to z, digits and _. Write "ad_share".
                data/platforms/_collection.yaml:6:3  error  bad-id
                    "2nd" cannot be the id of an attribute: it starts with a small letter and holds small letters a to z, digits and _. Write "nd".
                data/platforms/_collection.yaml:7:3  error  bad-id
                    "" cannot be the id of an attribute: it starts with a small letter and holds small letters a to z, digits and _.""");
    }

    @Test
    void choicesStandWithTheTypeChoiceAndNowhereElse() {
        String report = Sample.data()
                .with("data/platforms/_collection.yaml", """
                    title: Platforms
                    singular: platform
                    groups: {economy: {title: Economy}}
                    attributes:
                      a: {title: A, group: economy, type: choice}
                      b: {title: B, group: economy, type: text, choices: {x: X}}
                      c: {title: C, group: economy, type: choice, choices: [x, y]}
                      d: {title: D, group: economy, type: list of choice, choices: {}}
                      e: {title: E, group: economy, type: choice, choices: {x: [X]}}
                    """)
                .reportOnReading();

        assertThat(report).isEqualTo("""
                data/platforms/_collection.yaml:5:6  error  missing-key
                    An attribute needs the key "choices".
                data/platforms/_collection.yaml:6:45  error  misplaced-key
                    Only an attribute of type choice has choices, and this one is of type text.
                data/platforms/_collection.yaml:7:56  error  expected-map
                    This must be a map from ids to titles, written as a map of keys and values, not a list.
                data/platforms/_collection.yaml:8:55  error  missing-value
                    "choices" needs one choice or more, as in {free: Free}.
                data/platforms/_collection.yaml:9:60  error  expected-text
                    The choice "x" takes a title, not a list.""");
    }

    @Test
    void betterMaxAgeAndUnitAreChecked() {
        String report = Sample.data()
                .with("data/platforms/_collection.yaml", """
                    title: Platforms
                    singular: platform
                    groups: {economy: {title: Economy}}
                    attributes:
                      a: {title: A, group: economy, type: number, better: more, max_age: 1 year}
                      b: {title: B, group: economy, type: percent, unit: users}
                      c: {title: C, group: economy, type: money, unit: dollar}
                      d: {title: D, group: economy, type: number, max_age: 0d}
                    """)
                .reportOnReading();

        assertThat(report).isEqualTo("""
                data/platforms/_collection.yaml:5:55  error  unknown-choice
                    "more" is not among the choices: higher, lower.
                data/platforms/_collection.yaml:5:70  error  bad-max-age
                    "1 year" is not an age. It takes a number with d, m or y for days, months or years, as in 365d.
                data/platforms/_collection.yaml:6:54  error  misplaced-key
                    A unit goes with number, integer and money, not with percent. What exactly is counted is its basis.
                data/platforms/_collection.yaml:7:52  error  unknown-currency
                    "dollar" is not a currency. It takes a code of ISO 4217 such as USD.
                data/platforms/_collection.yaml:8:56  error  bad-max-age
                    "0d" is not an age. It takes a number with d, m or y for days, months or years, as in 365d.""");
    }

    @Test
    void attributeThatNoSubjectHasIsFine() {
        String report = Sample.data()
                .with("data/platforms/tiktok.yaml", "title: TikTok\n")
                .reportOnReading();

        assertThat(report).isEmpty();
    }

    @Test
    void factsUnderABrokenAttributeAreNotReportedToo() {
        String report = Sample.data()
                .with("data/platforms/_collection.yaml", """
                    title: Platforms
                    singular: platform
                    groups: {economy: {title: Economy}}
                    attributes:
                      pay: {title: Pay, group: economy, type: sum}
                    """)
                .with("data/platforms/tiktok.yaml", """
                    title: TikTok
                    facts: {pay: [1], other: x}
                    """)
                .reportOnReading();

        assertThat(report).isEqualTo("""
                data/platforms/_collection.yaml:5:43  error  unknown-type
                    "sum" is not a type. Types: text, number, integer, percent, money, duration, date, yes-no, link, choice, and "list of" one of these.
                data/platforms/tiktok.yaml:2:19  error  unknown-attribute
                    "other" is not an attribute of platforms.""");
    }

    @Test
    void comparisonOfUnknownSubjectsAndAttributesIsReported() {
        String report = Sample.data()
                .with("data/platforms/_collection.yaml", """
                    title: Platforms
                    singular: platform
                    groups: {economy: {title: Economy}}
                    attributes:
                      pay: {title: Pay, group: economy, type: text}
                    comparisons:
                      - {subjects: [tiktok, qora], attributes: [pay, pey, economy.*, ekonomy.*]}
                    """)
                .with("data/platforms/tiktok.yaml", "title: TikTok\n")
                .with("data/platforms/quora.yaml", "title: Quora\n")
                .reportOnReading();

        assertThat(report).isEqualTo("""
                data/platforms/_collection.yaml:7:25  error  unknown-subject
                    "qora" is not a subject of platforms. Did you mean "quora"?
                data/platforms/_collection.yaml:7:50  error  unknown-attribute
                    "pey" is not an attribute of platforms. Did you mean "pay"?
                data/platforms/_collection.yaml:7:66  error  unknown-group
                    "ekonomy" is not a group of platforms. Did you mean "economy"?""");
    }

    @Test
    void comparisonNeedsTwoSubjects() {
        String report = Sample.data()
                .with("data/platforms/_collection.yaml", """
                    title: Platforms
                    singular: platform
                    groups: {economy: {title: Economy}}
                    attributes:
                      pay: {title: Pay, group: economy, type: text}
                    comparisons:
                      - {subjects: [tiktok]}
                      - {title: Nobody}
                      - {subjects: []}
                      - {subjects: [tiktok, tiktok]}
                      - {subjects: tiktok}
                    """)
                .with("data/platforms/tiktok.yaml", "title: TikTok\n")
                .with("data/platforms/quora.yaml", "title: Quora\n")
                .reportOnReading();

        assertThat(report).isEqualTo("""
                data/platforms/_collection.yaml:7:6  error  too-few-subjects
                    A comparison needs two subjects or more.
                data/platforms/_collection.yaml:8:5  error  missing-key
                    A comparison needs the key "subjects".
                data/platforms/_collection.yaml:9:6  error  too-few-subjects
                    A comparison needs two subjects or more.
                data/platforms/_collection.yaml:10:25  error  duplicate-subject
                    "tiktok" is in this comparison twice. Remove one.
                data/platforms/_collection.yaml:11:16  error  expected-list
                    "subjects" takes a list such as [a, b], not "tiktok".""");
    }

    @Test
    void comparisonThatIsThereTwiceIsReportedInAnyOrder() {
        String report = Sample.data()
                .with("data/platforms/_collection.yaml", """
                    title: Platforms
                    singular: platform
                    groups: {economy: {title: Economy}}
                    attributes:
                      pay: {title: Pay, group: economy, type: text}
                    comparisons:
                      - {subjects: [tiktok, quora]}
                      - {subjects: [quora, tiktok], attributes: [pay]}
                    """)
                .with("data/platforms/tiktok.yaml", "title: TikTok\n")
                .with("data/platforms/quora.yaml", "title: Quora\n")
                .reportOnReading();

        assertThat(report).isEqualTo("""
                data/platforms/_collection.yaml:8:5  error  duplicate-comparison
                    These subjects are compared already, at data/platforms/_collection.yaml:7:5. Keep one of the two, and put all attributes there.""");
    }

    @Test
    void twoCollectionsMayCompareSubjectsOfTheSameNames() {
        String tools = """
                title: Tools
                singular: tool
                groups: {economy: {title: Economy}}
                attributes:
                  pay: {title: Pay, group: economy, type: text}
                comparisons:
                  - {subjects: %s}
                """;
        String report = Sample.data()
                .with("data/tools/_collection.yaml", tools.formatted("[tiktok, quora]"))
                .with("data/tools/tiktok.yaml", "title: TikTok\n")
                .with("data/tools/quora.yaml", "title: Quora\n")
                .with("data/platforms/_collection.yaml", tools.formatted("[quora, tiktok]"))
                .with("data/platforms/tiktok.yaml", "title: TikTok\n")
                .with("data/platforms/quora.yaml", "title: Quora\n")
                .reportOnReading();

        assertThat(report).isEmpty();
    }

    @Test
    void collectionFolderThatCannotBeAnAddressIsReported() {
        String report = Sample.data()
                .with("data/My Things/_collection.yaml", """
                    title: Platforms
                    singular: platform
                    groups: {economy: {title: Economy}}
                    attributes: {pay: {title: Pay, group: economy, type: text}}
                    """)
                .with("data/tags/_collection.yaml", """
                    title: Platforms
                    singular: platform
                    groups: {economy: {title: Economy}}
                    attributes: {pay: {title: Pay, group: economy, type: text}}
                    """)
                .reportOnReading();

        assertThat(report).isEqualTo("""
                data/My Things/_collection.yaml  error  bad-id
                    "My Things" cannot name a collection: the folder's name holds small letters a to z, digits and hyphens. Rename the folder to "my-things".
                data/tags/_collection.yaml  error  bad-id
                    "tags" cannot name a collection: the site has pages of its own under that name. Rename the folder.""");
    }

    @Test
    void brokenDefinitionHidesNoSyntaxErrorInASubject() {
        String report = Sample.data()
                .with("data/platforms/_collection.yaml", "title: [\n")
                .with("data/platforms/tiktok.yaml", "title: \"x\n")
                .reportOnReading();

        assertThat(report).isEqualTo("""
                data/platforms/_collection.yaml:2:1  error  yaml-syntax
                    This is not YAML: expected the node content, but found '<stream end>'. A value is missing here, or a bracket is opened and not closed.
                data/platforms/tiktok.yaml:1:8  error  yaml-syntax
                    This is not YAML: found unexpected end of stream. A quote or bracket is opened and not closed.""");
    }

    @Test
    void otherDataIsLeftAlone() {
        String report = Sample.data()
                .with("data/menu.yaml", "- {: \n")
                .with("data/plain/a.yaml", "\"")
                .with("data/platforms/deep/x.yaml", "\"")
                .with("data/platforms/notes.txt", "x")
                .reportOnReading();

        assertThat(report).isEmpty();
    }
}
