//! The linter against a table of sentences: what it says of each, and of which it says nothing.

use proptest::prelude::*;

use super::Fault::{AsksWho, Double, Long, Matrix, Negation, NoGoodEnd, NoSupport, Vague};
use super::{Fault, Remark, lint};
use crate::danger::{DangerWords, Detector};
use crate::survey::questionnaire::{Audience, Choice, Group, Item, Kind, Name, Question, Questionnaire, Text};
use crate::survey::spot::{Of, Spot};

const WORDS: &str = include_str!("../../../../../server/content/guide/danger.json");

fn detector() -> Detector {
    let words: DangerWords = serde_json::from_str(WORDS).expect("the words read");
    Detector::new(&words)
}

fn name(text: &str) -> Name {
    Name::parse(text).unwrap()
}

fn text(tag: &str, words: &str) -> Text {
    Text([(tag.to_owned(), words.to_owned())].into())
}

fn ask(tag: &str, words: &str) -> Question {
    Question { label: text(tag, words), ..Question::new(name("q"), Kind::Text) }
}

fn form(audience: Audience, items: Vec<Item>) -> Questionnaire {
    Questionnaire {
        id: name("f"),
        version: String::new(),
        title: Text::default(),
        languages: vec!["sv".to_owned()],
        audience,
        lists: std::collections::BTreeMap::new(),
        items,
    }
}

fn remarks(audience: Audience, question: Question) -> Vec<Remark> {
    lint(&form(audience, vec![Item::Question(Box::new(question))]), &detector())
}

fn faults(audience: Audience, question: Question) -> Vec<Fault> {
    let mut faults: Vec<_> = remarks(audience, question).into_iter().map(|remark| remark.fault).collect();
    faults.sort();
    faults
}

/// Language, sentence, what is said of it in a survey for nine to twelve.
const SENTENCES: &[(&str, &str, &[Fault])] = &[
    // Good ones.
    ("sv", "Är du trygg i skolan?", &[]),
    ("sv", "Vet du vem du kan be om hjälp?", &[]),
    ("sv", "Har du bett en vuxen om hjälp det här läsåret?", &[]),
    ("sv", "Lyssnade den vuxna på dig senast du bad om hjälp?", &[]),
    ("sv", "Fick du vara med när det bestämdes vad som skulle hända?", &[]),
    ("sv", "Hur många gånger fick du berätta samma sak?", &[]),
    ("sv", "Hur ofta åt du frukost den här veckan?", &[]),
    ("sv", "Vet du vem som hjälper dig, eller inte?", &[]),
    ("sv", "Bor du hos mamma eller pappa den här veckan?", &[]),
    ("sv", "Välj ett tal mellan 1 och 10.", &[]),
    ("sv", "I vilken kommun bor du?", &[]),
    ("sv", "Hur gammal är du?", &[]),
    ("sv", "Vad ska vuxna göra annorlunda? Skriv inte ditt namn.", &[]),
    ("sv", "Sov du bra i natt?", &[]),
    ("sv", "Vad blev bättre?", &[]),
    ("en", "Do you feel safe at school?", &[]),
    ("en", "Do you know who you can ask for help?", &[]),
    ("en", "How often did you eat breakfast this week?", &[]),
    ("en", "Did the grown-up listen last time you asked for help?", &[]),
    ("en", "Did you get to help decide, or not?", &[]),
    ("en", "Choose a number between 1 and 10.", &[]),
    ("en", "Which municipality do you live in?", &[]),
    ("en", "What got better? Please do not write your name.", &[]),
    // Negations.
    ("sv", "Tycker du inte att skolan är bra?", &[Negation]),
    ("sv", "Får du aldrig vara med?", &[Negation]),
    ("sv", "Finns det ingen vuxen som lyssnar?", &[Negation]),
    ("sv", "Känner du inget lugn i klassen?", &[Negation]),
    ("sv", "Kan du gå till skolan utan att skynda dig?", &[Negation]),
    ("sv", "Är det sant att vuxna ej lyssnar?", &[Negation]),
    ("en", "Don't you like school?", &[Negation]),
    ("en", "Is there no grown-up who listens?", &[Negation]),
    ("en", "Do you never get to join in?", &[Negation]),
    ("en", "Isn’t it calm in class?", &[Negation]),
    ("en", "Can you work without help?", &[Negation]),
    // Two in one.
    ("sv", "Är lärarna snälla och rättvisa?", &[Double]),
    ("sv", "Trivs du i skolan och på fritids?", &[Double]),
    ("sv", "Är maten god eller nyttig?", &[Double]),
    ("sv", "Har du fått både hjälp hemma?", &[Double]),
    ("sv", "Trivs du? Har du vänner?", &[Double]),
    ("sv", "Lyssnar läraren samt rektorn på dig?", &[Double]),
    ("en", "Are your teachers kind and fair?", &[Double]),
    ("en", "Do you like school or the club?", &[Double]),
    ("en", "Do you like it? Do you have friends?", &[Double]),
    ("en", "Did you get help as well as time?", &[Double]),
    // Vague.
    ("sv", "Får du ofta hjälp av en vuxen?", &[Vague]),
    ("sv", "Är det ganska lugnt i klassen?", &[Vague]),
    ("sv", "Brukar du äta frukost?", &[Vague]),
    ("sv", "Har du nyligen fått hjälp?", &[Vague]),
    ("sv", "Har du många vänner?", &[Vague]),
    ("sv", "Går det bra för det mesta?", &[Vague]),
    ("en", "Do you often get help?", &[Vague]),
    ("en", "Is it quite calm in class?", &[Vague]),
    ("en", "Do you usually eat breakfast?", &[Vague]),
    ("en", "Have you recently been helped?", &[Vague]),
    ("en", "Do you have many friends?", &[Vague]),
    // Long.
    ("sv", "Tycker du att de vuxna som arbetar på din skola lyssnar på det du säger?", &[Long]),
    ("sv", "Tänk på den här veckan. Hur gick det?", &[]),
    ("en", "Do you think that the grown-ups who work at your school listen to what you say?", &[Long]),
    // Sensitive, without a card.
    ("sv", "Har någon slagit dig det här läsåret?", &[NoSupport]),
    ("sv", "Är du rädd på väg hem?", &[NoSupport]),
    ("sv", "Har du blivit mobbad den här terminen?", &[NoSupport]),
    ("sv", "Känner du dig ensam på rasten?", &[NoSupport]),
    ("sv", "Har du tänkt på självmord?", &[NoSupport]),
    ("sv", "Vill du försvinna för alltid?", &[NoSupport]),
    ("sv", "Har du planerat hur du ska dö?", &[NoSupport]),
    ("sv", "Har någon vuxen rört dig där nere?", &[NoSupport]),
    ("en", "Has somebody hit you this school year?", &[NoSupport]),
    ("en", "Are you scared on your way home?", &[NoSupport]),
    ("en", "Have you been bullied this term?", &[NoSupport]),
    ("en", "Do you feel lonely at break?", &[NoSupport]),
    ("en", "Has somebody threatened you?", &[NoSupport]),
    // Who somebody is.
    ("sv", "Vad heter du?", &[AsksWho]),
    ("sv", "Skriv ditt telefonnummer.", &[AsksWho]),
    ("sv", "Vilket är ditt personnummer?", &[AsksWho]),
    ("sv", "Var bor du?", &[AsksWho]),
    ("sv", "När är du född?", &[AsksWho]),
    ("en", "What is your name?", &[AsksWho]),
    ("en", "What is your e-mail address?", &[AsksWho]),
    ("en", "When were you born?", &[AsksWho]),
    // Several at once, and languages that are not read.
    ("sv", "Är du inte ofta rädd och ledsen?", &[Negation, Double, Vague, NoSupport]),
    ("en", "Aren't you often sad and scared?", &[Negation, Double, Vague, NoSupport]),
    ("sv-x-latt", "Är lärarna snälla och rättvisa?", &[Double]),
    ("fi", "Oletko usein yksin ja surullinen?", &[]),
    ("ar", "هل أنت بأمان؟ هل لديك أصدقاء؟", &[]),
];

#[test]
fn each_sentence_is_read_as_it_should_be() {
    let wrong: Vec<_> = SENTENCES
        .iter()
        .map(|(tag, words, expected)| (words, faults(Audience::Child, ask(tag, words)), expected.to_vec()))
        .filter(|(_, found, expected)| found != expected)
        .collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert!(SENTENCES.len() >= 60);
    for fault in Fault::ALL {
        let shaped = [Matrix, NoGoodEnd].contains(&fault);
        assert!(shaped || SENTENCES.iter().any(|(_, _, faults)| faults.contains(&fault)), "{fault:?}");
    }
}

#[test]
fn a_remark_says_where_and_at_which_words() {
    let question = Question { hint: text("en", "Write your phone number."), ..ask("sv", "Får du ofta hjälp?") };
    let found = remarks(Audience::Youth, question);
    let expected = [(Of::Label, "sv", Vague, "ofta"), (Of::Hint, "en", AsksWho, "phone number")];
    let found: Vec<_> = found
        .iter()
        .map(|remark| match &remark.spot {
            Spot::Question(_, of) => (*of, remark.language.as_str(), remark.fault, remark.found.as_str()),
            other => panic!("{other:?}"),
        })
        .collect();
    assert_eq!(found, expected);
    let long = remarks(Audience::Child, ask("sv", SENTENCES.iter().find(|one| one.2 == [Long]).unwrap().1));
    assert_eq!(long[0].found, "15");
}

#[test]
fn grown_ups_are_read_more_lightly_and_a_card_is_due_for_everybody() {
    for audience in [Audience::Guardian, Audience::Staff] {
        assert_eq!(faults(audience, ask("sv", "Får ditt barn ofta ingen hjälp?")), []);
        assert_eq!(faults(audience, ask("sv", "Är lärarna snälla och rättvisa?")), [Double]);
        assert_eq!(faults(audience, ask("sv", "Har ditt barn blivit mobbat?")), [NoSupport]);
    }
}

#[test]
fn a_card_that_is_there_needs_no_remark() {
    let question = Question { sensitive: true, ..ask("sv", "Har någon slagit dig?") };
    assert_eq!(faults(Audience::Child, question), []);
    let mut several = ask("sv", "Har någon slagit dig?");
    several.label.0.insert("en".to_owned(), "Has somebody hit you?".to_owned());
    assert_eq!(faults(Audience::Child, several), [NoSupport], "one card serves every language");
}

#[test]
fn notes_and_calculations_are_not_questions() {
    let note =
        Question { kind: Kind::Note, ..ask("sv", "Du får inte skriva ditt namn och din adress. Det är viktigt.") };
    assert_eq!(faults(Audience::Child, note), []);
    let note = Question { kind: Kind::Note, ..ask("sv", "Nu kommer frågor om mobbning.") };
    assert_eq!(faults(Audience::Child, note), [NoSupport]);
    let hidden = Question { kind: Kind::Calculate, ..ask("sv", "Är du inte rädd och ledsen?") };
    assert_eq!(faults(Audience::Child, hidden), []);
}

fn table(appearance: &str) -> Group {
    Group {
        name: name("g"),
        label: text("sv", "Skolan"),
        relevant: None,
        appearance: vec![appearance.to_owned()],
        repeat: None,
        lock: None,
        why: Text::default(),
        proposed_by: Text::default(),
        area: None,
        items: vec![Item::Question(Box::new(ask("sv", "Trivs du?")))],
    }
}

#[test]
fn a_matrix_is_for_those_over_twelve() {
    for (audience, appearance, expected) in [
        (Audience::Young, "table-list", vec![Matrix]),
        (Audience::Child, "table-list", vec![Matrix]),
        (Audience::Child, "", vec![]),
        (Audience::Youth, "table-list", vec![]),
        (Audience::Guardian, "table-list", vec![]),
    ] {
        let form = form(audience, vec![Item::Group(Box::new(table(appearance)))]);
        let found: Vec<_> = lint(&form, &detector()).into_iter().map(|remark| remark.fault).collect();
        assert_eq!(found, expected, "{audience:?} {appearance}");
    }
}

#[test]
fn vague_choices_are_told_for_children_alone_and_locked_words_not_at_all() {
    let choice = |value: &str, label: &str| Choice {
        value: value.to_owned(),
        label: text("sv", label),
        columns: std::collections::BTreeMap::new(),
    };
    let mut form = form(Audience::Child, Vec::new());
    form.lists.insert(name("l"), vec![choice("1", "Ofta"), choice("2", "Varje dag"), choice("3", "Vet inte")]);
    let found = lint(&form, &detector());
    assert_eq!(found.len(), 1);
    assert_eq!((found[0].fault, &found[0].spot), (Vague, &Spot::Choice(name("l"), "1".to_owned())));
    form.audience = Audience::Youth;
    assert!(lint(&form, &detector()).is_empty());

    let mut locked = table("table-list");
    let lock = crate::survey::lock::lock("WHO-5".to_owned(), None, &locked.items, &form.lists);
    locked.lock = Some(lock);
    form.audience = Audience::Child;
    form.lists.clear();
    form.items = vec![Item::Group(Box::new(locked))];
    assert!(lint(&form, &detector()).is_empty());
}

#[test]
fn a_childs_scale_without_a_good_end_is_told() {
    let choice = |value: &str| Choice {
        value: value.to_owned(),
        label: text("sv", value),
        columns: std::collections::BTreeMap::new(),
    };
    let found = |audience, words: &[&str], values: &[&str]| {
        let appearance = words.iter().map(|word| (*word).to_owned()).collect();
        let question = Question { appearance, kind: Kind::One(name("l")), ..ask("sv", "Trivs du?") };
        let mut form = form(audience, vec![Item::Question(Box::new(question))]);
        form.lists.insert(name("l"), values.iter().map(|value| choice(value)).collect());
        lint(&form, &detector()).into_iter().map(|remark| remark.fault).collect::<Vec<_>>()
    };
    let scale = ["1", "2", "3"];
    for audience in [Audience::Young, Audience::Child] {
        assert_eq!(found(audience, &["likert"], &scale), [NoGoodEnd]);
        assert_eq!(found(audience, &["likert", "good-high", "good-low"], &scale), [NoGoodEnd]);
        assert_eq!(found(audience, &["likert", "good-low"], &scale), []);
        assert_eq!(found(audience, &[], &scale), [], "no scale was meant");
        assert_eq!(found(audience, &["likert"], &["a", "b"]), [], "words have no faces");
    }
    assert_eq!(found(Audience::Youth, &["likert"], &scale), [], "who is older has no faces");
}

proptest! {
    #[test]
    fn any_text_is_read(words in "\\PC{0,80}") {
        for tag in ["sv", "en", "x", ""] {
            let _ = remarks(Audience::Young, ask(tag, &words));
        }
    }
}
