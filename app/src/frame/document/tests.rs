//! A footer that is kept is the one that is drawn anew, and marks of what is alike hold nothing of one person.

use super::*;

fn book() -> Book {
    let text = |tag: &str, name: &str, direction: &str| {
        (tag.to_owned(), format!("frame-language-name = {name}\nframe-direction = {direction}\n"))
    };
    Book::read(&[text("sv", "svenska", "ltr"), text("ar", "العربية", "rtl"), text("en", "English", "ltr")]).unwrap()
}

#[test]
fn a_kept_footer_carries_what_is_posted_as_one_drawn_anew_does() {
    let book = book();
    let stands = Stands { behind: None, reach: Vec::new(), demo: false, leave: String::new(), script: String::new() };
    let frames = Frames::new(&book, &stands);
    for carries in [
        Vec::new(),
        vec![("c", "7q2k".to_owned())],
        vec![("q", "\"><script>/--path--\"> & å".to_owned()), ("v", "g".to_owned())],
    ] {
        for words in book.languages() {
            let here = Here::Posted { action: "/vart", carries: carries.clone() };
            let page = frames.document(words, &here, Dress::default(), ());
            let drawn = foot(words, &book, &here);
            assert!(page.ends_with(&drawn), "{page}\n\n{drawn}");
            assert_eq!((page.matches("<form").count(), page.matches("formaction=").count()), (1, 3));
            for (field, _) in &carries {
                assert_eq!(page.matches(&format!("name=\"{field}\"")).count(), 1, "once for all languages");
            }
            assert!(!page.contains("<script>/--"), "what was typed is text");
        }
    }
}

#[test]
fn beside_an_island_it_is_told_where_a_page_is_alike_for_everybody_and_nothing_carried_stands_there() {
    let stands = Stands { behind: None, reach: Vec::new(), demo: false, leave: String::new(), script: String::new() };
    let book = book();
    let frames = Frames::new(&book, &stands);
    let carries = vec![("s", "hemligt".to_owned())];
    for (here, own) in [
        (Here::Posted { action: "/tyck", carries }, "hemligt"),
        (Here::Form { id: "svar", action: "/tyck", step: "sprak" }, ""),
        (Here::Path("/tyck".to_owned()), ""),
    ] {
        let dress = |beside: Option<&str>| Dress { beside: beside.map(str::to_owned), ..Dress::default() };
        let page = frames.document(book.source(), &here, dress(Some("<aside></aside>")), ());
        let bare = frames.document(book.source(), &here, dress(None), ());
        let marked = page.replace(FRAME, "").replace(OWN, "").replace("<aside></aside>", "");
        assert_eq!(marked, bare, "the marks are all there is to it");
        let alike: String = page.split(FRAME).skip(1).map(|part| part.split(OWN).next().unwrap_or_default()).collect();
        assert_eq!(alike.is_empty(), matches!(here, Here::Path(_)));
        assert!(!alike.contains("hemligt") && page.contains(own));
    }
}

#[test]
fn a_kept_footer_of_a_form_is_the_one_drawn_anew_and_in_the_frames_own_words() {
    let stands = Stands { behind: None, reach: Vec::new(), demo: false, leave: String::new(), script: String::new() };
    let frames = Frames::new(&book(), &stands);
    let old =
        Book::read(&[("sv".to_owned(), "frame-language-name = gammalt\nframe-direction = ltr\n".to_owned())]).unwrap();
    for step in ["sprak", "annat", "sprak"] {
        let here = Here::Form { id: "svar", action: "/tyck", step };
        let page = frames.document(old.source(), &here, Dress::default(), ());
        assert!(page.ends_with(&foot(book().source(), &book(), &here)), "{page}");
        assert!(page.contains(&format!("value=\"{step}\"")) && !page.contains("gammalt"));
    }
}
