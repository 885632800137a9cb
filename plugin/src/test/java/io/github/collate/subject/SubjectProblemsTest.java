package io.github.collate.subject;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** One test for each rule about subjects and facts; each compares the whole report, places included. */
class SubjectProblemsTest {

    @Test
    void unknownAttributeIsReportedWithItsLine() {
        String report = Sample.data()
                .withFacts("tiktok", """
                    owner: ByteDance
                    ad_shair: 50
                    """)
                .reportOnReading();

        assertThat(report).isEqualTo("""
                data/platforms/tiktok.yaml:4:3  error  unknown-attribute
                    "ad_shair" is not an attribute of platforms. Did you mean "ad_share"?""");
    }

    @Test
    void oneBrokenFactHidesNoOther() {
        String report = Sample.data()
                .withFacts("tiktok", """
                    ad_share: many
                    pay: cheap
                    max_clip: {value: long, as_of: soon}
                    origin: people
                    feed: maybe
                    """)
                .reportOnReading();

        assertThat(report).isEqualTo("""
                data/platforms/tiktok.yaml:3:13  error  wrong-type
                    "many" is not of type percent, which takes a number such as 50, which means 50 %.
                data/platforms/tiktok.yaml:4:8  error  bad-money
                    "cheap" is not a sum of money. It takes a sum with its currency such as 19.99 USD, or a number where the attribute names the currency as its unit.
                data/platforms/tiktok.yaml:5:21  error  bad-duration
                    "long" is not a length of time. It takes parts such as 1 min 30 s, in ms, s, min, h and d, or a number of seconds.
                data/platforms/tiktok.yaml:5:34  error  bad-date
                    "soon" is not a date. A date is YYYY, YYYY-MM or YYYY-MM-DD, as in 2025-03-01.
                data/platforms/tiktok.yaml:6:11  error  unknown-choice
                    "people" is not among the choices: human, ai.
                data/platforms/tiktok.yaml:7:9  error  wrong-type
                    "maybe" is not of type yes-no, which takes yes or no.""");
    }

    @Test
    void keysThatAFactDoesNotHaveAreReported() {
        String report = Sample.data()
                .withFacts("tiktok", """
                    ad_share: {value: 50, sauce: a, asof: 2025}
                    owner: {value: x, history: [{value: y, as_of: 2020, sort: changed}]}
                    monthly_users: {disputed: [{value: 1, sources: a}, {value: 2, source: b}]}
                    """)
                .reportOnReading();

        assertThat(report).isEqualTo("""
                data/platforms/tiktok.yaml:3:25  error  unknown-key
                    "sauce" is not a key of a fact. Did you mean "source"?
                data/platforms/tiktok.yaml:3:35  error  unknown-key
                    "asof" is not a key of a fact. Did you mean "as_of"?
                data/platforms/tiktok.yaml:4:55  error  unknown-key
                    "sort" is not a key of an earlier step.
                data/platforms/tiktok.yaml:5:41  error  unknown-key
                    "sources" is not a key of a disputed value. Did you mean "source"?""");
    }

    @Test
    void keysThatASubjectDoesNotHaveAreReported() {
        String report = Sample.data()
                .with("data/platforms/tiktok.yaml", """
                    titel: TikTok
                    owner: ByteDance
                    """)
                .reportOnReading();

        assertThat(report).isEqualTo("""
                data/platforms/tiktok.yaml:1:1  error  missing-key
                    A subject needs the key "title".
                data/platforms/tiktok.yaml:1:1  error  unknown-key
                    "titel" is not a key of a subject. Did you mean "title"?
                data/platforms/tiktok.yaml:2:1  error  unknown-key
                    "owner" is not a key of a subject. Known: about, checked, events, facts, source, tags, title, url.""");
    }

    @Test
    void keysThatAnEventDoesNotHaveAreReportedAndThoseItNeeds() {
        String report = Sample.data()
                .with("data/platforms/tiktok.yaml", """
                    title: TikTok
                    events:
                      - {date: 2026-01, text: Joint venture, sorce: a}
                      - {date: 2026-13, text: x}
                      - {text: y}
                      - {date: 2026}
                      - just words
                    """)
                .reportOnReading();

        assertThat(report).isEqualTo("""
                data/platforms/tiktok.yaml:3:42  error  unknown-key
                    "sorce" is not a key of an event. Did you mean "source"?
                data/platforms/tiktok.yaml:4:12  error  bad-date
                    "2026-13" is not in the calendar. A date is YYYY, YYYY-MM or YYYY-MM-DD, as in 2025-03-01.
                data/platforms/tiktok.yaml:5:5  error  missing-key
                    An event needs the key "date".
                data/platforms/tiktok.yaml:6:5  error  missing-key
                    An event needs the key "text".
                data/platforms/tiktok.yaml:7:5  error  expected-map
                    This must be an event, written as a map of keys and values, not "just words".""");
    }

    @Test
    void sourceThatDoesNotExistIsReportedEverywhere() {
        String report = Sample.data()
                .with("data/platforms/tiktok.yaml", """
                    title: TikTok
                    source: [a, c]
                    facts:
                      ad_share:
                        value: 50
                        source: press-1
                        history: [{value: 40, as_of: 2023, source: nobody}]
                    events: [{date: 2026, text: x, source: "Some words"}]
                    """)
                .reportOnReading();

        assertThat(report).isEqualTo("""
                data/platforms/tiktok.yaml:2:13  error  unknown-source
                    "c" is not the id of a source under data/sources. Known: a, b.
                data/platforms/tiktok.yaml:6:13  error  unknown-source
                    "press-1" is not the id of a source under data/sources. Known: a, b.
                data/platforms/tiktok.yaml:7:48  error  unknown-source
                    "nobody" is not the id of a source under data/sources. Known: a, b.
                data/platforms/tiktok.yaml:8:40  error  unknown-source
                    "Some words" is not the id of a source under data/sources. Known: a, b.""");
    }

    @Test
    void datesThatTheCalendarDoesNotHaveAreReported() {
        String report = Sample.data()
                .with("data/platforms/tiktok.yaml", """
                    title: TikTok
                    checked: 2025-13
                    facts:
                      ad_share: {value: 50, as_of: 2025-02-30, checked: yesterday}
                      launched: 2016-9
                    """)
                .reportOnReading();

        assertThat(report).isEqualTo("""
                data/platforms/tiktok.yaml:2:10  error  bad-date
                    "2025-13" is not in the calendar. A date is YYYY, YYYY-MM or YYYY-MM-DD, as in 2025-03-01.
                data/platforms/tiktok.yaml:4:32  error  bad-date
                    "2025-02-30" is not in the calendar. A date is YYYY, YYYY-MM or YYYY-MM-DD, as in 2025-03-01.
                data/platforms/tiktok.yaml:4:53  error  bad-date
                    "yesterday" is not a date. A date is YYYY, YYYY-MM or YYYY-MM-DD, as in 2025-03-01.
                data/platforms/tiktok.yaml:5:13  error  bad-date
                    "2016-9" is not a date. A date is YYYY, YYYY-MM or YYYY-MM-DD, as in 2025-03-01.""");
    }

    @Test
    void statesTakeTrueAndNothingElse() {
        String report = Sample.data()
                .withFacts("tiktok", """
                    ad_share: {unknown: yes}
                    owner: {undisclosed: false}
                    feed: {not-applicable: }
                    pay: {not_applicable: true}
                    """)
                .reportOnReading();

        assertThat(report).isEqualTo("""
                data/platforms/tiktok.yaml:3:23  error  wrong-type
                    "unknown" takes true, not "yes". What is known about it goes under "note".
                data/platforms/tiktok.yaml:4:24  error  wrong-type
                    "undisclosed" takes true, not "false". What is known about it goes under "note".
                data/platforms/tiktok.yaml:5:10  error  missing-value
                    "not-applicable" has no value. Give it one, or remove the key.
                data/platforms/tiktok.yaml:6:8  error  missing-key
                    A fact needs one of the keys value, range, unknown, undisclosed, not-applicable, disputed.
                data/platforms/tiktok.yaml:6:9  error  unknown-key
                    "not_applicable" is not a key of a fact. Did you mean "not-applicable"?""");
    }

    @Test
    void factThatSaysNothingOrTwoThingsIsReported() {
        String report = Sample.data()
                .withFacts("tiktok", """
                    ad_share: {source: a}
                    owner: {value: x, unknown: true}
                    pay: {value: 1, range: [1, 2]}
                    feed: {}
                    monthly_users:
                    launched: {disputed: [{value: 2016}, {value: 2017}], value: 2016}
                    """)
                .reportOnReading();

        assertThat(report).isEqualTo("""
                data/platforms/tiktok.yaml:3:13  error  missing-key
                    A fact needs one of the keys value, range, unknown, undisclosed, not-applicable, disputed.
                data/platforms/tiktok.yaml:4:21  error  too-many-values
                    "unknown" stands beside "value", and only one of them can hold. Remove one.
                data/platforms/tiktok.yaml:5:19  error  too-many-values
                    "range" stands beside "value", and only one of them can hold. Remove one.
                data/platforms/tiktok.yaml:6:9  error  missing-key
                    A fact needs one of the keys value, range, unknown, undisclosed, not-applicable, disputed.
                data/platforms/tiktok.yaml:7:3  error  missing-value
                    "monthly_users" has no value. Give it one, write {unknown: true}, or remove the key: then it is shown as not recorded.
                data/platforms/tiktok.yaml:8:14  error  too-many-values
                    "disputed" stands beside "value", and only one of them can hold. Remove one.""");
    }

    @Test
    void disputeNeedsTwoValuesAndKeepsProvenanceWithEach() {
        String report = Sample.data()
                .withFacts("tiktok", """
                    ad_share: {disputed: [{value: 50, source: a}]}
                    owner: {disputed: x}
                    pay: {disputed: [{value: 1}, {unknown: true}], source: a, as_of: 2025}
                    monthly_users: {disputed: [{value: 1, source: a}, {value: many, source: b}]}
                    launched: {disputed: [2016, 2017]}
                    """)
                .reportOnReading();

        assertThat(report).isEqualTo("""
                data/platforms/tiktok.yaml:3:14  error  too-few-values
                    A dispute needs two values or more that disagree.
                data/platforms/tiktok.yaml:4:21  error  expected-list
                    "disputed" takes a list such as [a, b], not "x".
                data/platforms/tiktok.yaml:5:32  error  missing-key
                    A disputed value needs one of the keys value, range.
                data/platforms/tiktok.yaml:5:33  error  unknown-key
                    "unknown" is not a key of a disputed value. Known: as_of, basis, checked, note, qualifier, quote, range, recorded, source, unit, value.
                data/platforms/tiktok.yaml:5:50  error  misplaced-key
                    "source" belongs to each of the values that disagree. Move it there.
                data/platforms/tiktok.yaml:5:61  error  misplaced-key
                    "as_of" belongs to each of the values that disagree. Move it there.
                data/platforms/tiktok.yaml:6:61  error  wrong-type
                    "many" is not of type integer, which takes a whole number such as 1_600_000.
                data/platforms/tiktok.yaml:7:25  error  expected-map
                    This must be a disputed value, written as a map of keys and values, not "2016".
                data/platforms/tiktok.yaml:7:31  error  expected-map
                    This must be a disputed value, written as a map of keys and values, not "2017".""");
    }

    @Test
    void rangeGoesFromLowToHighInOneCurrency() {
        String report = Sample.data()
                .withFacts("tiktok", """
                    ad_share: {range: [60, 40]}
                    pay: {range: [1 USD, 2 EUR]}
                    launched: {range: [2016]}
                    owner: {range: [a, b]}
                    max_clip: {range: 5 s}
                    monthly_users: {range: [40, 40.0]}
                    """)
                .reportOnReading();

        assertThat(report).isEqualTo("""
                data/platforms/tiktok.yaml:3:21  error  bad-range
                    A range goes from the low value to the high one. Swap the two.
                data/platforms/tiktok.yaml:4:16  error  bad-range
                    Both ends of a range are in one currency.
                data/platforms/tiktok.yaml:5:21  error  bad-range
                    "range" takes a list of two values, as in [0.40, 1.00].
                data/platforms/tiktok.yaml:6:11  error  misplaced-key
                    "range" goes with numbers, money, durations and dates, and this attribute is of type text.
                data/platforms/tiktok.yaml:7:21  error  bad-range
                    "range" takes a list of two values, as in [0.40, 1.00].
                data/platforms/tiktok.yaml:8:26  error  bad-range
                    Both ends of this range are the same. Write it as one value, under "value".""");
    }

    @Test
    void sumsOfOneListAreInOneCurrency() {
        String report = Sample.data()
                .with("data/platforms/_collection.yaml",
                        Sample.DEFINITION + "  prices: {title: Prices, group: economy, type: list of money, unit: USD}\n")
                .withFacts("tiktok", "prices: [5 EUR, 9]")
                .reportOnReading();

        assertThat(report).isEqualTo("""
                data/platforms/tiktok.yaml:3:11  error  bad-money
                    The sums of one list are in one currency.""");
    }

    @Test
    void qualifierUnitAndBasisStandWhereTheyMeanSomething() {
        String report = Sample.data()
                .withFacts("tiktok", """
                    ad_share: {value: 50, qualifier: around, unit: users}
                    owner: {value: x, qualifier: about}
                    feed: {value: yes, unit: users}
                    pay: {value: 5, unit: dollars}
                    monthly_users: {unknown: true, unit: users, basis: daily}
                    """)
                .reportOnReading();

        assertThat(report).isEqualTo("""
                data/platforms/tiktok.yaml:3:36  error  unknown-choice
                    "around" is not among the choices: about, over, under, up-to, at-least.
                data/platforms/tiktok.yaml:3:44  error  misplaced-key
                    "unit" goes with number, integer and money, and this attribute is of type percent. What exactly is counted is its basis.
                data/platforms/tiktok.yaml:4:21  error  misplaced-key
                    "qualifier" goes with numbers, money, durations and dates, and this attribute is of type text.
                data/platforms/tiktok.yaml:5:22  error  misplaced-key
                    "unit" goes with number, integer and money, and this attribute is of type yes-no. What exactly is counted is its basis.
                data/platforms/tiktok.yaml:6:25  error  unknown-currency
                    "dollars" is not a currency. It takes a code of ISO 4217 such as USD.
                data/platforms/tiktok.yaml:7:34  error  misplaced-key
                    "unit" says nothing beside "unknown". Remove it.
                data/platforms/tiktok.yaml:7:47  error  misplaced-key
                    "basis" says nothing beside "unknown". Remove it.""");
    }

    @Test
    void stepLaterThanThePresentValueIsAWarning() {
        String report = Sample.data()
                .withFacts("tiktok", """
                    ad_share:
                      value: 50
                      as_of: 2024-03
                      history:
                        - {value: 40, as_of: 2025-02, source: a}
                        - {value: 45, as_of: 2024, source: a}
                        - {value: 45, source: a}
                        - {value: 45, as_of: 2020, kind: moved}
                    """)
                .reportOnReading();

        assertThat(report).isEqualTo("""
                data/platforms/tiktok.yaml:7:21  warning  history-order
                    This earlier step is of February 2025, later than the present value, which is of March 2024. Swap the two, or correct a date.
                data/platforms/tiktok.yaml:9:9  error  missing-key
                    An earlier step needs the key "as_of".
                data/platforms/tiktok.yaml:10:40  error  unknown-choice
                    "moved" is not among the choices: changed, corrected, verified.""");
    }

    @Test
    void checkBeforeTheValueHeldIsAWarning() {
        String report = Sample.data()
                .with("data/platforms/tiktok.yaml", """
                    title: TikTok
                    checked: 2024
                    facts:
                      ad_share: {value: 50, as_of: 2025-03-01, checked: 2025-02}
                      owner: {value: x, as_of: 2025}
                      feed: {value: yes, as_of: 2024-12-31}
                    """)
                .reportOnReading();

        assertThat(report).isEqualTo("""
                data/platforms/tiktok.yaml:4:25  warning  checked-before-as-of
                    This held on 1 March 2025, and was checked before, on February 2025. One of the two dates is wrong.
                data/platforms/tiktok.yaml:5:21  warning  checked-before-as-of
                    This held on 2025, and was checked before, on 2024. One of the two dates is wrong.""");
    }

    @Test
    void addressesOtherThanTheWebsAreReported() {
        String report = Sample.data()
                .with("data/platforms/tiktok.yaml", """
                    title: TikTok
                    url: javascript:alert(1)
                    facts:
                      site: "data:text/html,x"
                      owner: x
                    """)
                .with("data/platforms/pika.yaml", "title: Pika\nurl: https://pika.art/\"onclick\nfacts: {}\n")
                .with("data/platforms/quora.yaml", """
                    title: Quora
                    url: www.quora.com
                    facts: {site: //quora.com}
                    """)
                .reportOnReading();

        assertThat(report).isEqualTo("""
                data/platforms/pika.yaml:2:6  error  bad-url
                    "https://pika.art/"onclick" holds a character that no web address may. Copy it anew from a browser, or write the character as % and its code.
                data/platforms/quora.yaml:2:6  error  bad-url
                    "www.quora.com" is not a web address. Write all of it, starting with https:// or http://.
                data/platforms/quora.yaml:3:15  error  bad-url
                    "//quora.com" is not a web address. Write all of it, starting with https:// or http://.
                data/platforms/tiktok.yaml:2:6  error  bad-url
                    "javascript:alert(1)" is not a web address. Write all of it, starting with https:// or http://.
                data/platforms/tiktok.yaml:4:9  error  bad-url
                    "data:text/html,x" is not a web address. Write all of it, starting with https:// or http://.""");
    }

    @Test
    void scalarWhereAMapOrListBelongsIsReported() {
        String report = Sample.data()
                .with("data/platforms/tiktok.yaml", """
                    title: TikTok
                    tags: short-video
                    facts: none
                    events: {date: 2026}
                    """)
                .with("data/platforms/quora.yaml", "- title: Quora\n")
                .with("data/platforms/vibes.yaml", "just words\n")
                .reportOnReading();

        assertThat(report).isEqualTo("""
                data/platforms/quora.yaml:1:1  error  expected-map
                    This must be a subject, written as a map of keys and values, not a list.
                data/platforms/tiktok.yaml:2:7  error  expected-list
                    "tags" takes a list such as [a, b], not "short-video".
                data/platforms/tiktok.yaml:3:8  error  expected-map
                    This must be the facts, each under its attribute's id, written as a map of keys and values, not "none".
                data/platforms/tiktok.yaml:4:9  error  expected-list
                    "events" takes a list such as [a, b], not a map.
                data/platforms/vibes.yaml:1:1  error  expected-map
                    This must be a subject, written as a map of keys and values, not "just words".""");
    }

    @Test
    void listOrMapWhereATextBelongsIsReported() {
        String report = Sample.data()
                .with("data/platforms/tiktok.yaml", """
                    title: [TikTok]
                    about: {a: b}
                    tags: [a, [b], {c: d}, ]
                    source: {id: a}
                    facts:
                      owner: {value: {name: x}, note: [y], as_of: [2025]}
                      feed: [yes]
                    """)
                .reportOnReading();

        assertThat(report).isEqualTo("""
                data/platforms/tiktok.yaml:1:8  error  expected-text
                    "title" takes a text, not a list.
                data/platforms/tiktok.yaml:2:8  error  expected-text
                    "about" takes a text, not a map.
                data/platforms/tiktok.yaml:3:11  error  expected-text
                    "tags" takes a list of texts, and this one is a list.
                data/platforms/tiktok.yaml:3:16  error  expected-text
                    "tags" takes a list of texts, and this one is a map.
                data/platforms/tiktok.yaml:4:9  error  expected-text
                    "source" takes a text, not a map.
                data/platforms/tiktok.yaml:6:18  error  wrong-type
                    a map is not of type text, which takes a text.
                data/platforms/tiktok.yaml:6:35  error  expected-text
                    "note" takes a text, not a list.
                data/platforms/tiktok.yaml:6:47  error  expected-text
                    "as_of" takes a text, not a list.
                data/platforms/tiktok.yaml:7:9  error  wrong-type
                    a list is not of type yes-no, which takes yes or no.""");
    }

    @Test
    void keyWithoutValueIsReported() {
        String report = Sample.data()
                .with("data/platforms/tiktok.yaml", """
                    title:
                    about: ""
                    tags:
                    facts:
                      ad_share: {value: , source: a}
                      owner:
                    """)
                .reportOnReading();

        assertThat(report).isEqualTo("""
                data/platforms/tiktok.yaml:1:1  error  missing-value
                    "title" has no value. Give it one, or remove the key.
                data/platforms/tiktok.yaml:2:1  error  missing-value
                    "about" has no value. Give it one, or remove the key.
                data/platforms/tiktok.yaml:3:1  error  missing-value
                    "tags" has no value. Give it one, or remove the key.
                data/platforms/tiktok.yaml:5:14  error  missing-value
                    "value" has no value. Give it one, or remove the key.
                data/platforms/tiktok.yaml:6:3  error  missing-value
                    "owner" has no value. Give it one, write {unknown: true}, or remove the key: then it is shown as not recorded.""");
    }

    @Test
    void emptyFileIsReported() {
        String report = Sample.data()
                .with("data/platforms/tiktok.yaml", "")
                .reportOnReading();

        assertThat(report).isEqualTo("""
                data/platforms/tiktok.yaml:1:1  error  empty-file
                    There is no YAML here, only white space or comments.""");
    }

    @Test
    void keyThatIsThereTwiceIsReportedWithBothPlaces() {
        String report = Sample.data()
                .with("data/platforms/tiktok.yaml", """
                    title: TikTok
                    facts:
                      owner: a
                      feed: yes
                      owner: b
                    """)
                .reportOnReading();

        assertThat(report).isEqualTo("""
                data/platforms/tiktok.yaml:5:3  error  duplicate-key
                    "owner" stands here twice, first at line 3, column 3. Remove or rename one of them.""");
    }

    @Test
    void idsThatCannotBeFileNamesAreReportedWithALegalOne() {
        String report = Sample.data()
                .with("data/platforms/Sora 2.yaml", "title: x\n")
                .with("data/platforms/TikTok.yaml", "title: x\n")
                .with("data/platforms/a.b.yaml", "title: x\n")
                .with("data/platforms/index.yaml", "title: x\n")
                .with("data/platforms/..yaml", "title: x\n")
                .with("data/platforms/...x.yaml", "title: x\n")
                .with("data/platforms/-.yaml", "title: x\n")
                .with("data/platforms/Ünïcode.yaml", "title: x\n")
                .with("data/platforms/a_b.yaml", "title: x\n")
                .reportOnReading();

        assertThat(report).isEqualTo("""
                data/platforms/-.yaml  error  bad-id
                    "-" cannot be the id of a subject: a file's name holds small letters, digits and hyphens, and may start with a dot. Rename it to "subject.yaml".
                data/platforms/...x.yaml  error  bad-id
                    "...x" cannot be the id of a subject: a file's name holds small letters, digits and hyphens, and may start with a dot. Rename it to "x.yaml".
                data/platforms/..yaml  error  bad-id
                    "." cannot be the id of a subject: a file's name holds small letters, digits and hyphens, and may start with a dot. Rename it to "subject.yaml".
                data/platforms/Sora 2.yaml  error  bad-id
                    "Sora 2" cannot be the id of a subject: a file's name holds small letters, digits and hyphens, and may start with a dot. Rename it to "sora-2.yaml".
                data/platforms/TikTok.yaml  error  bad-id
                    "TikTok" cannot be the id of a subject: a file's name holds small letters, digits and hyphens, and may start with a dot. Rename it to "tiktok.yaml".
                data/platforms/a.b.yaml  error  bad-id
                    "a.b" cannot be the id of a subject: a file's name holds small letters, digits and hyphens, and may start with a dot. Rename it to "a-b.yaml".
                data/platforms/a_b.yaml  error  bad-id
                    "a_b" cannot be the id of a subject: a file's name holds small letters, digits and hyphens, and may start with a dot. Rename it to "a-b.yaml".
                data/platforms/index.yaml  error  bad-id
                    "index" cannot be the id of a subject: a file's name holds small letters, digits and hyphens, and may start with a dot; "index" is the collection's own page. Rename it.
                data/platforms/Ünïcode.yaml  error  bad-id
                    "Ünïcode" cannot be the id of a subject: a file's name holds small letters, digits and hyphens, and may start with a dot. Rename it to "ünïcode.yaml".""");
    }

    @Test
    void twoFilesOfOneSubjectAreReported() {
        String report = Sample.data()
                .with("data/platforms/tiktok.yaml", "title: a\n")
                .with("data/platforms/tiktok.yml", "title: b\n")
                .with("data/platforms/cafe\u0301.yaml", "title: a\n")
                .with("data/platforms/café.yaml", "title: b\n")
                .reportOnReading();

        assertThat(report).isEqualTo("""
                data/platforms/café.yaml  error  duplicate-id
                    The subject "café" has two files, this one and data/platforms/cafe\u0301.yaml. Keep one.
                data/platforms/tiktok.yml  error  duplicate-id
                    The subject "tiktok" has two files, this one and data/platforms/tiktok.yaml. Keep one.""");
    }

    @Test
    void syntaxErrorInOneFileHidesNoOtherFile() {
        String report = Sample.data()
                .with("data/platforms/tiktok.yaml", "title: \"TikTok\n")
                .with("data/platforms/quora.yaml", """
                    title: Quora
                    facts: {ad_share: x}
                    """)
                .reportOnReading();

        assertThat(report).isEqualTo("""
                data/platforms/quora.yaml:2:19  error  wrong-type
                    "x" is not of type percent, which takes a number such as 50, which means 50 %.
                data/platforms/tiktok.yaml:1:8  error  yaml-syntax
                    This is not YAML: found unexpected end of stream. A quote or bracket is opened and not closed.""");
    }
}
