//! The disk of the program itself is full while children send: nothing is kept by half, no word is lost, and all goes on once there
//! is room again.

use std::net::TcpListener;
use std::time::{Duration, Instant};

use axum::http::StatusCode;

use super::killed::{beside, form, read, stored};
use crate::support::child::code;
use crate::support::program::Program;

const WROTE: &str = "Det här fick inte plats";

#[tokio::test]
async fn on_a_full_disk_nothing_is_kept_by_half_and_with_room_again_the_same_program_goes_on() {
    let place = tempfile::tempdir().unwrap();
    let at = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let program = Program::demo(place.path(), at);
    let forms = [form(&program), form(&program), form(&program)];
    program.full(true);
    for form in &forms {
        let refused = program.press(form, "Skicka", &[("text", WROTE)]);
        assert_eq!(refused.status, StatusCode::SERVICE_UNAVAILABLE, "{}", refused.text());
        assert!(refused.text().contains("Just nu kan vi inte spara"), "{}", refused.text());
        assert!(refused.body.contains(WROTE), "every word stays: {}", refused.text());
    }
    assert!(stored(&beside(place.path()).await).await.is_empty());
    program.full(false);
    // Had its minute come meanwhile, it would know by its next that it can write again.
    let patience = Instant::now() + Duration::from_mins(3);
    while program.get("/halsa").body != "ok" {
        assert!(Instant::now() < patience, "it never sees that there is room");
    }
    for form in &forms {
        let sent = program.press(form, "Skicka", &[("text", WROTE)]);
        assert_eq!(sent.status, StatusCode::OK, "{}", sent.text());
        assert_eq!(read(&program, &code(&sent), WROTE), 1);
    }
    assert_eq!(stored(&beside(place.path()).await).await, [1, 1, 1]);
}
