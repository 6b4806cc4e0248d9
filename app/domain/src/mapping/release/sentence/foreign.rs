//! Numbers of people in words, in Finnish, Somali and Arabic: as far as lists of words reach.

/// How words for numbers begin.
const NUMBERS: &[&str] = &[
    "nolla",
    "kaksi",
    "kahde",
    "kahta",
    "kolm",
    "nelj",
    "viisi",
    "viide",
    "viittä",
    "kuusi",
    "kuude",
    "kuutta",
    "seitsem",
    "kahdeks",
    "yhdeks",
    "yksitoista",
    "kymmen",
    "sata",
    "sada",
    "tuhat",
    "tuhan",
    "tuhatta",
    "miljoon",
    "tusina",
    "puolet",
    "prosent",
    "laba",
    "labo",
    "saddex",
    "afar",
    "shan",
    "lix",
    "toddob",
    "sided",
    "siddeed",
    "siddeet",
    "sagaal",
    "sagaash",
    "toban",
    "soddon",
    "konton",
    "boqol",
    "ثلاث",
    "اربع",
    "خمس",
    "ستون",
    "ستمئة",
    "ستمائة",
    "ستين",
    "سبع",
    "ثماني",
    "ثمان",
    "تسع",
    "عشر",
    "اثنا",
    "اثني",
    "اثنت",
    "اثنين",
    "مئة",
    "مائة",
    "مئت",
    "مائت",
    "مليون",
    "نصف",
    "ثلث",
    "ربع",
    "صفر",
];

/// Words for numbers with which other words begin too.
const NUMBERS_ALONE: &[&str] = &["eber", "badh", "nus", "ست", "ستة", "الف", "الفا", "الفين", "الفان", "الاف"];

/// One, none, all, or only those.
const WHOLE: &[&str] = &[
    "yksi",
    "yhden",
    "yhtä",
    "yksikään",
    "yhtään",
    "ainoa",
    "ainoastaan",
    "vain",
    "kukaan",
    "ketään",
    "kaikki",
    "jokainen",
    "molemmat",
    "hal",
    "kow",
    "mid",
    "midna",
    "midka",
    "qofna",
    "cidna",
    "dhammaan",
    "labada",
    "keliya",
    "kaliya",
    "واحد",
    "واحدة",
    "احد",
    "جميع",
    "كل",
    "كلا",
    "كلتا",
    "فقط",
    "سوى",
];

/// Words for those who answered, as they stand by a number that says how many they were.
const PEOPLE: &[&str] = &[
    "lapsi",
    "lapset",
    "lasta",
    "lapsen",
    "lapsista",
    "oppilas",
    "oppilaat",
    "oppilasta",
    "oppilaan",
    "oppilaista",
    "koululainen",
    "koululaiset",
    "koululaista",
    "koululaisen",
    "koululaisista",
    "nuori",
    "nuoret",
    "nuorta",
    "nuoren",
    "nuorista",
    "tyttö",
    "tytöt",
    "tyttöä",
    "tytön",
    "tytöistä",
    "poika",
    "pojat",
    "poikaa",
    "pojan",
    "pojista",
    "teini",
    "teiniä",
    "henkilö",
    "henkilöä",
    "henkilön",
    "henkilöistä",
    "ihminen",
    "ihmistä",
    "ihmisen",
    "vastaaja",
    "vastaajaa",
    "vastaajan",
    "vastaajista",
    "vastasi",
    "vastannut",
    "vastausta",
    "carruur",
    "carruurta",
    "caruur",
    "caruurta",
    "ilmo",
    "ilmaha",
    "arday",
    "ardayda",
    "ardayad",
    "dhallinyaro",
    "dhallinyarada",
    "dhalinyaro",
    "dhalinyarada",
    "gabdhood",
    "gabdho",
    "gabdhaha",
    "gabar",
    "gabadh",
    "wiil",
    "wiilal",
    "wiilasha",
    "qof",
    "qofood",
    "jawaab",
    "jawaabood",
    "jawaabay",
    "jawaabtay",
    "طفل",
    "طفلة",
    "اطفال",
    "ولد",
    "اولاد",
    "بنت",
    "بنات",
    "تلميذ",
    "تلميذة",
    "تلاميذ",
    "طالب",
    "طلاب",
    "شخص",
];

/// The same, of those whose words are many.
const MORE: &[&str] = &[
    "طالبة",
    "طالبات",
    "تلميذات",
    "طلبة",
    "اشخاص",
    "شاب",
    "شابة",
    "شباب",
    "شابات",
    "فتاة",
    "فتيات",
    "فتى",
    "فتيان",
    "مراهق",
    "مراهقة",
    "مراهقين",
    "اجابوا",
    "اجابات",
];

/// Two of them: Arabic says it by the word's end.
const TWO: &[&str] = &[
    "طفلان",
    "طفلين",
    "طفلتان",
    "طفلتين",
    "ولدان",
    "ولدين",
    "بنتان",
    "بنتين",
    "تلميذان",
    "تلميذين",
    "تلميذتان",
    "تلميذتين",
    "طالبان",
    "طالبين",
    "طالبتان",
    "طالبتين",
    "فتاتان",
    "فتاتين",
    "شخصان",
    "شخصين",
];

/// A word without what changes how it is written and not which it is: signs of vowels, a lengthened line, forms of alif.
fn plain(word: &str) -> String {
    let kept = |letter: &char| !matches!(letter, '\u{640}' | '\u{64b}'..='\u{65f}' | '\u{670}');
    let same = |letter: char| if matches!(letter, 'أ' | 'إ' | 'آ' | 'ٱ') { 'ا' } else { letter };
    word.to_lowercase().chars().filter(kept).map(same).collect()
}

/// A word as it is, and without what Arabic joins to its beginning: "and", "so", "by", "the".
fn forms(word: &str) -> Vec<String> {
    let mut all = vec![plain(word)];
    for joined in ["و", "ف", "ب", "ال"] {
        let bare: Vec<String> = all.iter().filter_map(|form| form.strip_prefix(joined)).map(str::to_owned).collect();
        all.extend(bare);
    }
    all
}

fn is_number(word: &str) -> bool {
    let begins = |form: &String| NUMBERS.iter().any(|start| form.starts_with(start));
    forms(word).iter().any(|form| begins(form) || NUMBERS_ALONE.contains(&form.as_str()))
}

fn is_one_of(word: &str, list: &[&str]) -> bool {
    forms(word).iter().any(|form| list.contains(&form.as_str()))
}

fn are_people(word: &str) -> bool {
    is_one_of(word, PEOPLE) || is_one_of(word, MORE)
}

/// The place of a number that says how many people, in digits or in words: before a word for them or soon before it ("kolme lasta",
/// "saddex carruur"), of them ("saddex ka mid ah", "ثلاثة من"), after them ("lapsista kolme"), or within the word ("طفلان").
pub(in crate::mapping::release) fn counted(words: &[String]) -> Option<usize> {
    let word = |at: usize| words.get(at).map_or("", String::as_str);
    (0..words.len()).find(|at| {
        if is_one_of(word(*at), TWO) {
            return true;
        }
        let digits = word(*at).chars().all(char::is_numeric);
        let year = word(*at).len() == 4 && (word(*at).starts_with("20") || word(*at).starts_with("19"));
        if year || !(digits || is_number(word(*at))) {
            return false;
        }
        let [next, after] = [word(at + 1), word(at + 2)];
        let before = at.checked_sub(1).map_or("", word);
        let of_them = (next == "ka" && after == "mid") || (next == "من" && !digits);
        let follows = (before.ends_with("sta") || before.ends_with("stä") || next == "ah") && are_people(before);
        are_people(next) || are_people(after) || of_them || follows
    })
}

/// Whether a sentence says one, none or all of some people, save as a whole that others are a part of.
pub(in crate::mapping::release) fn some(sentence: &str) -> bool {
    let words: Vec<&str> =
        sentence.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    words.windows(2).enumerate().any(|(at, pair)| {
        let [one, other] = pair else { return false };
        let part =
            at.checked_sub(1).and_then(|before| words.get(before)).is_some_and(|word| ["ah", "من"].contains(word));
        let whole = |word: &str| is_one_of(word, WHOLE);
        let every = *other == "oo" && words.get(at + 2) == Some(&"dhan");
        !part && ((whole(one) && are_people(other)) || (are_people(one) && (whole(other) || every)))
    })
}

/// Whether a text has a number in it at all, in digits of any script or in words.
pub(in crate::mapping::release) fn number(text: &str) -> bool {
    text.contains('%')
        || text.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty()).any(|word| {
            let one = |form: &String| ["واحد", "midna", "kukaan", "جميع"].iter().any(|start| form.starts_with(start));
            word.chars().any(char::is_numeric) || is_number(word) || forms(word).iter().any(one)
        })
}
