//! What no word of the list may remind of: violence, death, body shame, sex, drugs, alcohol, illness, slurs, family
//! conflict, police, religion, weapons, politics, gambling. The stems are ugly so that the list is not.

/// Stems that may stand nowhere in a word.
const ANYWHERE: &str = "\
    alkohol amfet amput anmäl armén bacill bajs banta begrav bibel bikini blatte bomb bordell brott bråk bröst bögig \
    cancer cider cigar demon djävul dokter doktor dolk domare droger dråp döds erotik eskim familj feber fimp finnig \
    fitta flata fraktur fyllo fängel fånge föräld gevär glögg granat grogg gräla hasch hatisk helvet heroin homos \
    hora hugg häkte hämnd häxa idiot jesu kadett kalori kanon kapell kerub kiss klinik kloster knark knull kokain \
    kramp krig kropp kräft kuken kyrk kärring lesb lidand likör läkar lögn mamma medicin minist misshand missil mobb \
    mongo monster mord moské mörd naken nazi neger offer opium pappa parti penis pilsner pistol plåster polis politi \
    porr prutt präst psalm rasis razzia riksdag rumpa runka rusig rånar satan sexa sexig sjuk skilsm skräck slakt \
    slampa slida slyna smärt snippa snopp snusa snutar soldat sorgs spjut sprit sprut spöke stjärt straff strypa \
    stöld supa svartsk svettig svärd tablett tattar terror tjacka tjuv tobak torped tortyr transa trupp vagina \
    vampyr vapen virus vodka våld våldt vårdnad whisk zigen äckl ängel";

/// Stems that no word may begin with; inside a word they are harmless.
const BEGINNING: &str = "\
    advent blod död gift grav hels hota lucia påsk självm skada spya";

/// Words that are unpleasant only on their own (*gas*, *slag*), or for a child who looks for help (*tyst*, *hemlig*).
const WHOLE: &str = "\
    apa arg arsle babian balle bira bita bladlus bomb braj brand bror bur bälte bärs båge bög bön chock debatt \
    dotter drog dum eld ensam fan far fara farfar farmor fet finne fis ful full fylla fälla galen gas gast gorilla \
    gram gris gräl gräs gråta gud gäng hat hata hemlig hot hämnd höna jakt joint jude jul julgran kalk kiss kista \
    kniv kola komma korkad kors krans kritik kuk kusin kåt kön lapp larm latmask ledsen ligga lik lina linslus \
    lotteri lus mage mes mor morfar mormor munk mus nation nypa ollon ont period pest pil pippa pippi poker puckad \
    pulver pung ragata rem rida riva rom roulett rädd rån råtta rök rökt röst rösta röv same sex sexton sil sila \
    själ skalle skjuta skott skrik slag slav slå slåss smal snus snut sorg sparka spya stake stoft strida suga supa \
    svart svarta svin synd syster sår tjock tokig tomte tro tunn tunna turk tutta tyst ugn union vapen vikt vin vit \
    vrak värk yxa älska åsna öl";

/// Whether a word is one that no child should get.
pub(super) fn unpleasant(word: &str) -> bool {
    ANYWHERE.split(' ').any(|stem| word.contains(stem))
        || BEGINNING.split(' ').any(|stem| word.starts_with(stem))
        || WHOLE.split(' ').any(|whole| word == whole)
}

#[test]
fn the_stems_find_what_they_are_for() {
    for word in ["mordet", "dödlig", "tjuvar", "slag", "läkare", "påskägg", "mormor", "tyst"] {
        assert!(unpleasant(word), "{word}");
    }
    for word in ["morgon", "slagen", "gasell", "katt"] {
        assert!(!unpleasant(word), "{word}");
    }
}
