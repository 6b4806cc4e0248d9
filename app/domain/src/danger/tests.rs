//! Danger against the real words: what must show a crisis card, what must not, and what may never happen.

mod heard;
mod idioms;
mod night;

use proptest::prelude::*;

use super::DangerKind::{Abuse, Emergency, SelfHarm, Suicide, Violence};
use super::{DangerKind, DangerWords, Detector};

const WORDS: &str = include_str!("../../../../server/content/guide/danger.json");

fn detector() -> Detector {
    let words: DangerWords = serde_json::from_str(WORDS).expect("the words read");
    Detector::new(&words)
}

const DANGER: &[(&str, DangerKind)] = &[
    ("jag vill inte leva mer", Suicide),
    ("jag vill inte leva längre", Suicide),
    ("orkar inte leva", Suicide),
    ("jag orkar inte mer", Suicide),
    ("orkar bara inte längre", Suicide),
    ("orkr inte leva", Suicide),
    ("kan inte mer", Suicide),
    ("jag kan itne mer", Suicide),
    ("jag kan bara inte mer", Suicide),
    ("jag kan inte längre", Suicide),
    ("kaninte mer", Suicide),
    ("klarar inte mer", Suicide),
    ("jag klarar det inte längre", Suicide),
    ("jag klarar inte det här längre", Suicide),
    ("pallar inte mera", Suicide),
    ("orkar int mer", Suicide),
    ("jag vill inte mer", Suicide),
    ("jag är bara en börda", Suicide),
    ("har gett upp hoppet", Suicide),
    ("i can't do this anymore", Suicide),
    ("i cant anymore", Suicide),
    ("لم أعد أستطيع", Suicide),
    ("en kestä enää", Suicide),
    ("vill dö", Suicide),
    ("VILL DÖÖÖÖ", Suicide),
    ("jag vill do", Suicide),
    ("jag vill inte dö", Suicide),
    ("jag önskar att jag var död", Suicide),
    ("tänker ta livet av mig", Suicide),
    ("ta livet av mej", Suicide),
    ("ska ta mitt liv ikväll", Suicide),
    ("min kompis ska ta livet av sig", Suicide),
    ("sjalvmord", Suicide),
    ("jag har självmordstankar", Suicide),
    ("sjävmordstankar", Suicide),
    ("sj4lvm0rd", Suicide),
    ("själv mord", Suicide),
    ("hoppa framför tåget", Suicide),
    ("jag ska hoppa från bron", Suicide),
    ("hänga mig", Suicide),
    ("kms", Suicide),
    ("jag pallar inte leva", Suicide),
    ("jag har planerat hur jag ska dö", Suicide),
    ("önskar att jag inte fanns", Suicide),
    ("tänker göra slut på mitt liv", Suicide),
    ("jag kommer inte finnas imorgon", Suicide),
    ("vill sluta andas", Suicide),
    ("jag vill somna och aldrig vakna", Suicide),
    ("vill bara bort från allt", Suicide),
    ("min son pratar om att dö", Suicide),
    ("i hate my life and wanna end it", Suicide),
    ("mamma drar mig i håret", Violence),
    ("han höll fast mig", Violence),
    ("barnmisshandel", Violence),
    ("min man är våldsam mot barnen", Violence),
    ("han rörde mig där nere", Abuse),
    ("min tränare tar på mig", Abuse),
    ("jag blev voldtagen", Abuse),
    ("hela armen är full av ärr", SelfHarm),
    ("jag har skurit mig", SelfHarm),
    ("någon försöker bryta sig in", Emergency),
    ("hjälp han dödar mig", Emergency),
    ("han jagar mig", Emergency),
    ("jag ska döda mig", Suicide),
    ("vill dö av all ångest", Suicide),
    ("k m s", Suicide),
    ("alla skulle ha det bättre utan mig", Suicide),
    ("vill försvinna för alltid", Suicide),
    ("det är ingen mening med livet", Suicide),
    ("min dotter säger att hon inte vill leva", Suicide),
    ("i want to kill myself", Suicide),
    ("i dont want to live anymore", Suicide),
    ("wanna die", Suicide),
    ("أريد أن أموت", Suicide),
    ("اريد الموت", Suicide),
    ("بدي انتحر", Suicide),
    ("لا أريد أن أعيش", Suicide),
    ("haluan kuolla", Suicide),
    // Whoever writes of somebody else: a guardian of their child.
    ("طفلي لا يريد أن يعيش", Suicide),
    ("ابني يريد أن يموت", Suicide),
    ("ابنتي تريد أن تموت", Suicide),
    ("ابنتي لا تريد العيش", Suicide),
    ("لا أريد العيش", Suicide),
    ("tyttäreni ei halua elää", Suicide),
    ("lapseni ei jaksa elää", Suicide),
    ("lapseni haluaa kuolla", Suicide),
    ("ilmahaygu wuxuu rabaa inuu dhinto", Suicide),
    ("gabadhaydu ma rabto inay noolaato", Suicide),
    ("mitt barn har tagit tabletter", Emergency),
    ("en jaksa enää elää", Suicide),
    ("itsemurha", Suicide),
    ("waxaan rabaa inaan dhinto", Suicide),
    ("waan is dilayaa", Suicide),
    ("jag skär mig", SelfHarm),
    ("skära mig i armarna", SelfHarm),
    ("skera mej", SelfHarm),
    ("min son skär sig", SelfHarm),
    ("självskadar", SelfHarm),
    ("sjalvskadebeteende", SelfHarm),
    ("gör mig själv illa", SelfHarm),
    ("slår mig själv", SelfHarm),
    ("i cut myself", SelfHarm),
    ("viiltelen itseäni", SelfHarm),
    ("أجرح نفسي", SelfHarm),
    ("han slår mig", Violence),
    ("slog mig", Violence),
    ("blev slagen", Violence),
    ("jag har blivit slagen", Violence),
    ("pappa slog mig igår", Violence),
    ("papa slar mej", Violence),
    ("farsan slår mamma", Violence),
    ("jag blir slagen hemma", Violence),
    ("får stryk av min bror", Violence),
    ("misshandlad", Violence),
    ("pappa slår mig i huvudet", Violence),
    ("han slår mig på armen", Violence),
    ("han som slår mig är min bror", Violence),
    ("jag vågar inte gå hem", Violence),
    ("missandel", Violence),
    ("han hotar att slå mig", Violence),
    ("rädd för att gå hem", Violence),
    ("my dad hits me", Violence),
    ("أبي يضربني", Violence),
    ("isä lyö minua", Violence),
    ("aabahay wuu i garaacaa", Violence),
    ("han våldtog mig", Abuse),
    ("valdtagen på en fest", Abuse),
    ("jag blev våldtagen", Abuse),
    ("han tvingar mig", Abuse),
    ("tvingar mig att ligga med honom", Abuse),
    ("min farbror tafsar på mig", Abuse),
    ("utsatt för övergrep", Abuse),
    ("han hotar att sprida mina bilder", Abuse),
    ("ska bli bortgift", Abuse),
    ("i was raped", Abuse),
    ("اغتصبني", Abuse),
    ("raiskattu", Abuse),
    ("i fara nu", Emergency),
    ("ring en ambulans", Emergency),
    ("han har en kniv utanför dörren", Emergency),
    ("hon andas inte", Emergency),
    ("jag har tagit massa tabletter", Emergency),
    ("han kommer döda mig", Emergency),
    ("medvetslös kompis", Emergency),
    ("he has a gun", Emergency),
    // As it is written in chats.
    ("vi11 dö", Suicide),
    ("jag vill d ö", Suicide),
    ("v1ll d0", Suicide),
    ("jagvillintelevamer", Suicide),
    ("jagvilldö", Suicide),
    ("vill ntt leva", Suicide),
    ("villnt leva", Suicide),
    ("orkar nt mer", Suicide),
    ("orka ntmer", Suicide),
    ("pallarej mer", Suicide),
    ("ja vill ba dö", Suicide),
    ("självm*rd", Suicide),
    ("sj@lvm#rd", Suicide),
    ("$jälvmord", Suicide),
    ("sjlvmord", Suicide),
    ("su!cide", Suicide),
    ("kmsss", Suicide),
    ("sewer slide", Suicide),
    ("hängamig", Suicide),
    ("hoppa framförtåget", Suicide),
    ("ta livet a mig", Suicide),
    ("hatar mitt liv", Suicide),
    ("ingen bryr sig om jag dör", Suicide),
    ("i dont want to be here anymore", Suicide),
    ("عايز اموت", Suicide),
    ("hanslårmig", Violence),
    ("pappaslårmig", Violence),
    ("papa slr mg", Violence),
    ("h4n sl4r m1g", Violence),
    ("v@ldtog mig", Abuse),
    ("v*ldtog mig", Abuse),
    ("vltäkt", Abuse),
    ("jagskärmig", SelfHarm),
    ("skar mg i armen", SelfHarm),
    ("sjlvskada", SelfHarm),
    ("självsk*da", SelfHarm),
    // Beside what only sounds like them.
    ("jag blev grapad", Abuse),
    ("he gr@ped me", Abuse),
    ("vill somna in", Suicide),
    ("vill somna in snabbare och aldrig vakna", Suicide),
    ("jag vill inte längre", Suicide),
    ("jag vill inte längre leva", Suicide),
    ("jag är klar med livet", Suicide),
    ("jag är klar med livet i den här skolan", Suicide),
    ("ingen bryr sig om jag försvinner", Suicide),
    ("vill inte vara här längre", Suicide),
    ("jag vill inte leva längre än klockan tre", Suicide),
    ("skärsår", SelfHarm),
    ("skärsåren", SelfHarm),
];

const CALM: &[&str] = &[
    "",
    "jag är dödstrött",
    "dötrött efter skolan",
    "dör av skratt",
    "jag dog av skratt",
    "dör av tristess",
    "jag vill dö av skratt",
    "hon slår rekord",
    "slå upp ett ord",
    "vi slog vad",
    "det slog mig att provet är imorgon",
    "jag slog mig i huvudet på gympan",
    "han slår mig i schack",
    "skjut upp provet",
    "kan vi skjuta på mötet",
    "skjut på gungan",
    "mobilen dog",
    "döda tid",
    "döda bossen i spelet",
    "hoppa på tåget",
    "hoppa av bussen",
    "hoppa från trampolinen",
    "hoppa över frukosten",
    "hänga med kompisar",
    "det kan hända mig",
    "skadade mig på träningen",
    "brände mig på spisen",
    "skar mig i fingret",
    "orkar inte mer matte",
    "orkar inte plugga",
    "kan inte mer matte än så",
    "jag kan inte mer engelska",
    "kan inte mer om det",
    "lärarna kan inte mer än så",
    "jag kan inte längre komma på torsdag",
    "jag kan inte längre spela fotboll",
    "jag kan inte längre än fem kilometer",
    "klarar inte mer matte",
    "jag vill inte mer glass",
    "jag vill inte veta mer",
    "kan du inte mer",
    "jag ger upp matten",
    "väskan är en börda",
    "mamma kan inte skjutsa mig",
    "jag hatar mig själv",
    "jag är värdelös",
    "jag snusar",
    "mamma tvingar mig att städa",
    "tvingar mig att äta grönsaker",
    "jag vill leva livet",
    "livet är bra",
    "dödlinen är på fredag",
    "deadline imorgon",
    "dead tired",
    "dying of laughter",
    "hit me up",
    "killing time",
    "vill ha en dörr",
    "jag är ledsen",
    "min hund är död",
    "mormor dog i våras",
    "ångest inför provet",
    "var finns ungdomsmottagningen",
    "jag blir mobbad",
    "ont i magen",
    "det finns inte tider kvar",
    "jag ska ta på mig jackan",
    "jag rör mig för lite",
    "det gör ont när jag springer",
    "sluta andas så högt",
    "jag vill bort från stan",
    "fyll i självskattning",
    "får jag byta skola",
    "vem ska jag prata med om pengar",
    "han slutade skolan",
    "slår på tv:n",
    "skär bröd med en kniv",
    "jag har en vän",
    "jag är rädd för spindlar",
    "mardrömmar om natten",
    "skära ost",
    "koulu on kivaa",
    "مرحبا",
    "waan ku salaamayaa",
    "i like school",
    "😀😀",
    "vill inte va med i laget",
    "jag vill inte länger spela piano",
    "jag vill inte längre gå på dans",
    "vi ses i maj",
    "har inge mat hemma",
    "klar med läxan",
    "anna.svensson@skola.se",
    "kostar 50$ typ",
    "gillar c++ och c# och f#",
    "**viktigt** 2*3*4",
    "hej!!!hur mår du",
    "mobbad i 5a",
    "villan på landet",
    "hemmaförlossning",
    "jagvillhaglass",
    "minmammaochpappabråkar",
    "ingen bryr sig om jag kommer",
    "dont want to be here all day",
    "tar livet a la carte",
    "vill inte va kvar i klassen",
    "framförallt",
    "uppenbarligen",
    "gravad lax",
    "i like grapes",
    "the teacher graded me",
    "grated cheese",
    "har svårt att sova, vill somna in snabbare",
    "jag vill inte längre byta skola",
    "jag vill inte längre dela rum med min bror",
    "jag vill inte länger dela rum med min bror",
    "klar med livet i norra skolan",
    "ingen bryr sig om jag försvinner från lektionen",
    "vill inte vara här längre än klockan tre",
    "skärmar",
    "för mycket skärmar hemma",
];

#[test]
fn danger_shows_a_card() {
    let detector = detector();
    let read = |text: &str| detector.assess(text).map(|danger| danger.kind);
    let missed: Vec<String> = DANGER
        .iter()
        .filter(|(text, kind)| read(text) != Some(*kind))
        .map(|(text, kind)| format!("{text} → {kind:?} but {:?}", read(text)))
        .collect();
    assert!(DANGER.len() >= 60);
    assert!(missed.is_empty(), "{} of {}:\n{}", missed.len(), DANGER.len(), missed.join("\n"));
}

#[test]
fn everyday_words_show_none() {
    let detector = detector();
    let wrong: Vec<String> = CALM
        .iter()
        .filter_map(|text| detector.assess(text).map(|danger| format!("{text} → {:?}", danger.kind)))
        .collect();
    assert!(CALM.len() >= 40);
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), CALM.len(), wrong.join("\n"));
}

#[test]
fn a_lift_is_not_a_shot() {
    let detector = detector();
    assert_eq!(detector.assess("kan du skjutsa mig"), None);
    assert_eq!(detector.assess("jag ska skjuta mig").map(|danger| danger.kind), Some(Suicide));
}

#[test]
fn a_safe_phrase_hides_only_itself() {
    let detector = detector();
    let kinds = detector.kinds("jag dör av skratt men jag vill dö och han slår mig");
    assert_eq!(kinds.into_iter().collect::<Vec<_>>(), [Suicide, Violence]);
}

#[test]
fn danger_deep_in_a_long_text_is_found_in_time() {
    let detector = detector();
    let begun = std::time::Instant::now();
    let long = format!("{} jag orkar inte leva", "vi åt mat och gick till skolan. ".repeat(400));
    assert_eq!(detector.assess(&long).map(|danger| danger.kind), Some(Suicide));
    assert_eq!(detector.assess(&"kms ".repeat(8_000)).map(|danger| danger.kind), Some(Suicide));
    // Generous: an unoptimised build on a busy machine still answers in far less.
    assert!(begun.elapsed().as_secs() < 20);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn no_text_panics(text in any::<String>()) {
        thread_local!(static DETECTOR: Detector = detector());
        DETECTOR.with(|detector| detector.assess(&text));
    }
}
