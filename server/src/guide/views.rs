//! View models of the guide: what handlers hand to pages.

use app::frame::{Notice, notice};
use app::guide::answer::AnswerView;
use app::guide::ask::Asked;
use app::guide::search::{Hit, Offices, Place, SearchView, Without};
use app::guide::{Label, School, Way, Ways, crisis_path};
use app::words::Words;
use domain::guide::{
    Answer, Answers, Ask, ChannelKind, Facts, Freshness, Kind, Listed, Municipality, Service, Use, Voice, Walk, WayOn,
    freshness, municipalities_by_name,
};
use domain::hours::{school_opens, school_shut, terms_behind};
use domain::search::{DocId, DocKind};
use jiff::Timestamp;
use leptos::prelude::{AnyView, IntoAny};

use super::library::Library;

/// How many hits a search shows.
const HITS: usize = 6;
/// How many are looked at to choose them: offices of twelve municipalities may be one line.
const FOUND: usize = 24;
/// How much of what was typed is searched, in letters: twice what the field takes. Danger is looked for in all of it.
const SEARCHED: usize = 400;
/// More than this, in bytes, is no search: it is given back cut, and the page says so.
const LONGEST: usize = 16 * 1024;
/// So much is given back of it, in letters: what the field takes.
const FIELD: usize = 200;
/// The topic of someone who decided none.
const NO_TOPIC: &str = "vet-inte";

/// A walk with what only the day knows: whether schools are shut.
pub(super) fn today<'a>(library: &Library, mut walk: Walk<'a>, now: Timestamp) -> Walk<'a> {
    walk.facts.school_shut = schools_shut(library, walk.facts.place, now);
    walk
}

/// Whether schools are known to be shut in a place.
pub(crate) fn schools_shut(library: &Library, place: Option<Municipality>, now: Timestamp) -> bool {
    let date = now.to_zoned(domain::hours::stockholm().clone()).date();
    school_shut(&library.terms, place.map(Municipality::code), date)
}

/// When somebody can be met at school in a place again, where nobody can now.
pub(crate) fn school(library: &Library, place: Option<Municipality>, now: Timestamp) -> Option<School<'_>> {
    let (now, code) = (now.to_zoned(domain::hours::stockholm().clone()), place.map(Municipality::code));
    let opens = school_opens(&library.terms, code, &now)?;
    let behind = terms_behind(&library.terms, code, now.date(), opens);
    let read = behind.map(|year| (year.source.as_str(), library.terms_on.get(&year.municipality).copied()));
    Some(School { opens, read })
}

/// Whom a finished walk leads to.
pub(super) fn outcome<'a>(library: &'a Library, walk: &Walk<'_>) -> Option<Answer<'a>> {
    library.outcomes.answer(walk.topic.unwrap_or(NO_TOPIC), &walk.facts, &library.directory)
}

/// The answer page of a finished walk.
pub(super) fn answer<'a>(
    library: &'a Library,
    words: &Words,
    answers: &Answers,
    walk: &'a Walk<'a>,
    outcome: &'a Answer<'a>,
    now: Timestamp,
) -> AnswerView<'a> {
    let topic = walk.topic.unwrap_or(NO_TOPIC);
    let asks = library.folds.of(library, words, (topic, answers.voice, walk.facts.age), now);
    AnswerView {
        flow: &library.flow,
        answers: *answers,
        walk,
        topic,
        answer: outcome,
        asks,
        now,
        school: school(library, walk.facts.place, now),
        cards: &library.cards,
    }
}

/// A question with its way on.
pub(super) fn asked<'a>(library: &'a Library, words: &Words, ask: &'a Ask, voice: Voice, now: Timestamp) -> Asked<'a> {
    let ways = Ways { flow: &library.flow, tag: words.tag() };
    let to = |id: &str| library.answers_for(id, voice).map(|answers| ways.to(&answers));
    let on = match &ask.way_on {
        WayOn::Topic(id) => to(id).map(|way| (Label::plain(&words.say(&format!("guide-topic-{id}"), voice)), way)),
        WayOn::Need(id) => to(id).map(|way| (Label::plain(&words.say(&format!("guide-need-{id}"), voice)), way)),
        WayOn::Page(page) if page == "akut" => {
            Some((Label::plain(&words.get("frame-urgent-more")), Way::Link(crisis_path(words, voice))))
        }
        WayOn::Page(page) => {
            Some((Label::plain(&words.get("guide-from-start")), Way::Link(ways.path(&format!("/{page}")))))
        }
        WayOn::Service(id) => reach(library, words, id, now),
    };
    Asked { ask, voice, on }
}

/// A service's first way in, as a button; one whose number is old says so here too.
fn reach(library: &Library, words: &Words, id: &str, now: Timestamp) -> Option<(Label, Way)> {
    let service = library.directory.service(id).filter(|service| service.public())?;
    let channel = service.shown().find(|channel| channel.kind != ChannelKind::Visit)?;
    let today = now.to_zoned(domain::hours::stockholm().clone()).date();
    let number = channel.value.clone().filter(|_| channel.kind == ChannelKind::Phone);
    let mut said = match &number {
        Some(number) => format!(": {}", words.fill("guide-call", &[("number", number)])),
        None => String::new(),
    };
    if let Freshness::MayHaveChanged(_) = freshness(channel, today)? {
        said = format!("{said} ({})", words.get("guide-may-have-changed"));
    }
    Some((Label { name: Some(service.name.clone()), words: said, number }, Way::Link(channel.href()?)))
}

/// The page of hits for what was typed. Of what is too long to search the beginning is searched and stands in the field.
pub(super) fn search<'a>(
    library: &'a Library,
    words: &Words,
    typed: String,
    voice: Voice,
    now: Timestamp,
) -> SearchView<'a> {
    let searched: String = typed.chars().take(SEARCHED).collect();
    let hits = library.index.search(&searched, FOUND);
    let score = |doc: &DocId| hits.iter().find(|hit| hit.doc == *doc).map_or(0.0, |hit| hit.score);
    let found: Vec<DocId> = hits.iter().map(|hit| hit.doc.clone()).collect();
    // A word alone may say little, and yet be looked for by who is in danger: what leads to a step about danger first, says it.
    let first = found.first().filter(|doc| doc.kind == DocKind::Topic);
    let first = first.and_then(|doc| library.answers_for(&doc.id, voice));
    let led = first.is_some_and(|answers| library.flow.walk(&answers).sensitive);
    let kinds = library.danger.kinds(&typed);
    let danger = led || !kinds.is_empty();
    // What kind of danger it is, the words themselves told: what else was found stands below, and only where it belongs to it.
    let listed = if kinds.is_empty() {
        found
    } else {
        let best = found.get(..HITS).unwrap_or(&found);
        library.outcomes.under_danger(&kinds, best, |doc| about(library, doc))
    };
    let lines = library.directory.gathered(&searched, &listed, score, |name| library.index.names(&searched, name));
    let hits = lines.into_iter().filter_map(|line| hit(library, words, line, voice, now)).take(HITS).collect();
    let cut = typed.len() > LONGEST;
    let typed = if cut { typed.chars().take(FIELD).collect() } else { typed };
    SearchView { typed, cut, guardian: voice == Voice::Guardian, danger, hits }
}

/// A line of what was found, with where it leads.
fn hit<'a>(library: &'a Library, words: &Words, line: Listed, voice: Voice, now: Timestamp) -> Option<Hit<'a>> {
    let doc = match line {
        Listed::One(doc) => doc,
        Listed::Where(kind) => {
            let kind_said = words.say(&format!("guide-kind-{}", kind.id().replace('_', "-")), voice);
            // As everywhere, a grown-up is asked where the child lives.
            let asks = match voice {
                Voice::Child => "guide-search-where",
                Voice::Guardian => "guide-search-where.guardian",
            };
            let label = words.fill(asks, &[("kind", &kind_said)]);
            let (places, without) = offices(library, words, (kind, voice), now);
            if places.is_empty() {
                // No way in to any of them was read: whom one asks for them, where the content says.
                return library.directory.unreached(kind).find_map(|one| named(library, words, &one.id, voice, now));
            }
            return Some(Hit::Where(Offices { label, lead: None, places, without }));
        }
    };
    let id = &doc.id;
    match doc.kind {
        DocKind::Topic => {
            let answers = library.answers_for(id, voice)?;
            let label = words.say(&format!("guide-topic-{id}"), voice);
            Some(Hit::Topic { label, way: Ways { flow: &library.flow, tag: words.tag() }.to(&answers) })
        }
        DocKind::Ask => {
            let ask = library.ask(id).filter(|ask| ask.is_for(voice))?;
            Some(Hit::Ask(asked(library, words, ask, voice, now)))
        }
        DocKind::Service => match reach(library, words, id, now) {
            Some((name, way)) => Some(Hit::Service { name, way }),
            None => named(library, words, id, voice, now),
        },
    }
}

/// What is shown of a service that is looked for by name and has no way in of its own, as the content says.
fn named(library: &Library, words: &Words, id: &str, voice: Voice, now: Timestamp) -> Option<Hit<'static>> {
    match library.outcomes.named.get(id)? {
        Use::Direction(direction) => {
            let name = words.say(&format!("guide-direction-{direction}"), voice);
            Some(Hit::Direction { name, about: words.say(&format!("guide-direction-{direction}.about"), voice) })
        }
        Use::Service(other) => reach(library, words, other, now).map(|(name, way)| Hit::Service { name, way }),
        Use::Kind(kind) => {
            let own = format!("guide-kind-{}", library.directory.service(id)?.kind.id().replace('_', "-"));
            let (places, mut without) = offices(library, words, (*kind, voice), now);
            if places.is_empty() && without.is_empty() {
                let others = library.outcomes.instead(*kind, &Facts::of(voice), &library.directory, now);
                let ways = others.into_iter().filter_map(|service| reach(library, words, &service.id, now));
                without.push((Vec::new(), ways.collect()));
            }
            let (label, lead) = (words.say(&own, voice).to_string(), words.say(&format!("{own}.happens"), voice));
            Some(Hit::Where(Offices { label, lead: Some(lead), places, without }))
        }
    }
}

/// Every municipality that has an office of this kind, with the ways in there; and those where no way in was read, with whom to turn to
/// instead: the same for some of them.
fn offices(
    library: &Library,
    words: &Words,
    (kind, voice): (Kind, Voice),
    now: Timestamp,
) -> (Vec<Place>, Vec<Without>) {
    let lies = |service: &&Service, code: &str| service.areas.iter().any(|area| area == code);
    let (mut places, mut without) = (Vec::new(), Vec::<Without>::new());
    for (code, name) in municipalities_by_name() {
        let own = library.directory.offices(kind).filter(|service| lies(service, code));
        let ways: Vec<(Label, Way)> = own.filter_map(|service| reach(library, words, &service.id, now)).collect();
        if !ways.is_empty() {
            places.push((name, ways));
        } else if let Some(unread) = library.directory.unreached(kind).find(|service| lies(service, code)) {
            let facts = Facts { place: Municipality::parse(code), ..Facts::of(voice) };
            let others = library.outcomes.instead(kind, &facts, &library.directory, now);
            let others = others.into_iter().filter_map(|service| reach(library, words, &service.id, now));
            let ways: Vec<(Label, Way)> = others.chain(site(library, unread)).collect();
            match without.iter_mut().find(|(_, same)| *same == ways) {
                Some((names, _)) => names.push(name),
                None => without.push((vec![name], ways)),
            }
        }
    }
    (places, without)
}

/// The site of the organisation behind a service, where it was read: somebody's number may stand there.
fn site(library: &Library, service: &Service) -> Option<(Label, Way)> {
    let organization = library.directory.organization(&service.organization)?;
    Some((Label::named(&organization.name), Way::Link(organization.website.clone()?)))
}

/// The topics of a question or a service that was found.
fn about<'a>(library: &'a Library, doc: &DocId) -> &'a [String] {
    match doc.kind {
        DocKind::Topic => &[],
        DocKind::Ask => library.ask(&doc.id).map(|ask| ask.topics.as_slice()).unwrap_or_default(),
        DocKind::Service => {
            library.directory.service(&doc.id).map(|service| service.topics.as_slice()).unwrap_or_default()
        }
    }
}

/// Thanks for a report, with the way back to where it was made.
pub(super) fn thanks(library: &Library, words: &Words, answers: &Answers) -> AnyView {
    let ways = Ways { flow: &library.flow, tag: words.tag() };
    match ways.to(answers) {
        Way::Link(path) => notice(Notice {
            title: words.get("guide-wrong-thanks"),
            text: words.get("guide-wrong-thanks.text"),
            way_on: (words.get("guide-wrong-back"), path),
        })
        .into_any(),
        Way::Post { action, code } => app::guide::thanks_posted(words, action, code).into_any(),
    }
}

#[cfg(test)]
mod tests {
    use leptos::prelude::RenderHtml;

    use super::*;

    #[test]
    fn a_number_never_breaks_over_two_lines_where_it_is_found() {
        let library = Library::built_in().unwrap();
        let now: Timestamp = "2026-03-10T11:00:00Z".parse().unwrap();
        for words in library.book.languages() {
            // A service, offices behind a line, a way on from a question, and the card of danger with its two numbers.
            for typed in ["kvinnofridslinjen", "socialtjänsten", "Vad händer om jag ringer Bris?", "vill inte leva"] {
                for voice in Voice::ALL {
                    let found = search(&library, words, typed.to_owned(), voice, now);
                    let html = app::guide::search::search(words, found).to_html();
                    let calls = html.split("href=\"tel:").skip(1).filter_map(|call| call.split("</a>").next());
                    let spaced = |call: &&str| !call.starts_with("112\"") && !call.starts_with("1177\"");
                    let calls: Vec<&str> = calls.filter(spaced).collect();
                    // In Arabic the halves of that of Bris are held by a space of their own kind.
                    let held = |call: &&str| {
                        call.contains("<span dir=\"ltr\" class=\"number\">") || call.contains("116\u{a0}111")
                    };
                    assert!(calls.iter().all(held), "{typed}: {html}");
                    assert!(voice == Voice::Guardian || !calls.is_empty(), "{} {typed}: {html}", words.tag());
                }
            }
        }
    }

    #[test]
    fn a_number_in_an_answer_to_a_question_never_breaks_either() {
        let library = Library::built_in().unwrap();
        let now: Timestamp = "2026-03-10T11:00:00Z".parse().unwrap();
        for words in library.book.languages() {
            for ask in
                library.asks.iter().filter(|ask| words.get(&format!("ask-{}.answer", ask.id)).contains("116\u{a0}111"))
            {
                let html = app::guide::ask::folded(words, &asked(&library, words, ask, Voice::Child, now));
                let (_, answer) = html.split_once("</summary>").unwrap();
                assert!(answer.split("</p>").next().unwrap().contains("116\u{a0}111"), "{} {}", words.tag(), ask.id);
            }
        }
    }

    #[test]
    fn who_is_looked_for_by_name_stands_first_though_no_way_in_to_them_was_read() {
        let library = Library::built_in().unwrap();
        let (words, now) = (library.book.source(), "2026-03-10T11:00:00Z".parse().unwrap());
        let found = |typed: &str, voice: Voice| {
            let html =
                app::guide::search::search(words, search(&library, words, typed.to_owned(), voice, now)).to_html();
            html.split("<ul class=\"choices\">").nth(1).unwrap().to_owned()
        };
        let first = |typed: &str, voice: Voice| found(typed, voice).split("</li>").next().unwrap().to_owned();
        for typed in ["kurator", "skolsköterska", "skolkuratorn"] {
            assert!(first(typed, Voice::Child).contains("Skolsköterskan eller kuratorn på din skola"), "{typed}");
            assert!(first(typed, Voice::Guardian).contains("på ditt barns skola"), "{typed}");
        }
        for typed in ["socialtjänsten", "soc", "socialen", "sosialtjänsten"] {
            assert!(first(typed, Voice::Child).contains("var bor du?"), "{typed}: {}", first(typed, Voice::Child));
        }
        assert!(first("vad gör socialtjänsten", Voice::Child).contains("Vad gör socialtjänsten?"), "a question is one");
        // Of these no way in was read: it says so, and who helps on.
        for typed in ["hälsocentral", "vårdcentralen", "folktandvården", "habiliteringen", "evi", "ungdomshälsan"] {
            for voice in Voice::ALL {
                let list = first(typed, voice);
                assert!(
                    list.contains("ingen kontakt som vi är säkra på") && list.contains("tel:1177"),
                    "{typed}: {list}"
                );
            }
        }
        for (typed, whom) in [
            ("skolsocialt team", "Be kuratorn eller rektorn om hjälp att nå dem."),
            ("kaa", "Den i kommunen som hjälper unga utan skola"),
            ("familjecentral", "Sköterskan på BVC"),
            ("bup", "https://www.1177.se/Kalmar-lan/barn--gravid"),
            ("ikb", "https://www.1177.se/Kalmar-lan/barn--gravid"),
        ] {
            assert!(first(typed, Voice::Child).contains(whom), "{typed}: {}", first(typed, Voice::Child));
        }
        // How to make it, and with whom, before what it is.
        let list = found("orosanmälan", Voice::Guardian);
        let (how, what) = (list.find("Berätta om oro för ett barn"), list.find("Vad är en orosanmälan?"));
        assert!(how.is_some() && what.is_some() && how < what, "{list}");
        assert!(first("orosanmälan", Voice::Guardian).contains("Vimmerby"), "{list}");
        // Of the clinics themselves nothing was read: it says so, and which one can be reached.
        let clinic = first("ungdomsmottagning", Voice::Child);
        assert!(
            clinic.contains("ingen kontakt som vi är säkra på") && clinic.contains("https://www.umo.se"),
            "{clinic}"
        );
        let grown = first("ungdomsmottagning", Voice::Guardian);
        assert!(!grown.contains("umo.se") && grown.contains("tel:1177"), "a clinic for the young is for them: {grown}");
    }
}
