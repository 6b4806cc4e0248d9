//! The two addresses among the settings: the site's own (`LOTSEN_URL`), and where *Lämna* leads (`LOTSEN_LEAVE`).
//!
//! Both are read when the program starts: a slip in the second would show only when somebody has to get away.

use url::Url;

/// The site's own origin, as browsers write it.
pub(super) fn own(text: &str) -> Result<Url, String> {
    let url = web(text)?;
    if url.path() != "/" || url.query().is_some() || url.fragment().is_some() {
        return Err(format!("{text} goes on after its host; write it as https://lotsen.exempel.se"));
    }
    Ok(url)
}

/// Where *Lämna* leads: a page of another site, since this one would say what was left.
pub(super) fn elsewhere(text: &str, own: &Url) -> Result<Url, String> {
    let url = web(text)?;
    // A site that is read with https answers without it too, by leading there.
    let usual = url.port().is_none() && own.port().is_none();
    if url.host() == own.host() && (usual || url.origin() == own.origin()) {
        return Err(format!("{text} is on this very site; write a page of another, that shows nothing personal"));
    }
    Ok(url)
}

fn web(text: &str) -> Result<Url, String> {
    let whole = |url: &Url| matches!(url.scheme(), "http" | "https") && url.host().is_some();
    let url = Url::parse(text).ok().filter(whole);
    let url = url.ok_or_else(|| format!("{text} is no web address; write it whole, with https:// in front"))?;
    if !url.username().is_empty() || url.password().is_some() {
        return Err("it has a name or a password in it; write it without".to_owned());
    }
    Ok(url)
}

#[cfg(test)]
mod tests {
    use super::super::Settings;

    fn read(url: &str, leave: &str) -> Result<Settings, String> {
        let mut settings = Settings { url: url.to_owned(), leave: leave.to_owned(), ..Settings::default() };
        settings.read_addresses().map(|()| settings).map_err(|fault| fault.to_string())
    }

    const AWAY: &str = "https://www.smhi.se/";

    #[test]
    fn both_addresses_are_kept_as_browsers_write_them() {
        for (url, origin) in [
            ("", "http://127.0.0.1:3000"),
            ("https://lotsen.exempel.se", "https://lotsen.exempel.se"),
            ("https://Lotsen.exempel.se:443/", "https://lotsen.exempel.se"),
            ("http://127.0.0.1:39117", "http://127.0.0.1:39117"),
        ] {
            assert_eq!(read(url, AWAY).unwrap().origin(), origin, "{url}");
        }
        for (leave, kept) in [
            (AWAY, AWAY),
            ("https://www.smhi.se", AWAY),
            ("http://vader.test/", "http://vader.test/"),
            ("https://väder.exempel/i dag", "https://xn--vder-loa.exempel/i%20dag"),
        ] {
            // What stands in a header has to be plain letters: else nobody is led anywhere.
            assert_eq!(read("", leave).unwrap().leave, kept);
        }
        assert!(read("", &Settings::default().leave).is_ok());
    }

    #[test]
    fn what_is_no_address_is_refused_by_its_name() {
        for wrong in
            ["lotsen.exempel.se", "/sv", "ftp://lotsen.exempel.se", "https://", "https://a:b@lotsen.exempel.se"]
        {
            assert!(read(wrong, AWAY).unwrap_err().starts_with("LOTSEN_URL: "), "{wrong}");
        }
        for wrong in ["https://lotsen.exempel.se/sv", "https://lotsen.exempel.se/?a=b", "https://lotsen.exempel.se/#a"]
        {
            assert!(read(wrong, AWAY).unwrap_err().starts_with("LOTSEN_URL: "), "{wrong}");
        }
        for wrong in ["", "smhi.se", "/", "javascript:alert(1)", "//smhi.se", "https://a@smhi.se/"] {
            assert!(read("", wrong).unwrap_err().starts_with("LOTSEN_LEAVE: "), "{wrong}");
        }
    }

    #[test]
    fn the_way_out_does_not_lead_back_in() {
        for own in [
            "https://lotsen.exempel.se/om",
            "https://LOTSEN.exempel.se:443",
            "https://lotsen.exempel.se",
            "http://lotsen.exempel.se",
        ] {
            assert!(read("https://lotsen.exempel.se", own).unwrap_err().starts_with("LOTSEN_LEAVE: "), "{own}");
        }
        assert!(read("", "http://127.0.0.1:3000/sv").is_err(), "the origin made of the address counts too");
        assert!(read("https://lotsen.exempel.se", "https://exempel.se/").is_ok());
        assert!(read("", "http://127.0.0.1:3001/").is_ok(), "another port is another site");
    }
}
