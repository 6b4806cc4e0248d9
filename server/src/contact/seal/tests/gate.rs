//! The gate with real threads: bounded, fair, and whole again whatever is dropped or panics. Barriers instead of sleeps.

use std::pin::{Pin, pin};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Barrier, Mutex, mpsc};
use std::task::Poll;

use crate::contact::seal::{Gate, Limits, SealError};

fn gate(at_once: usize, lane: usize, all: usize) -> Gate {
    Gate::new(Limits { at_once, lane, all })
}

/// Polls once; true when it is done.
async fn poke<F: Future>(future: &mut Pin<&mut F>) -> Option<F::Output> {
    std::future::poll_fn(|cx| {
        Poll::Ready(match future.as_mut().poll(cx) {
            Poll::Ready(out) => Some(out),
            Poll::Pending => None,
        })
    })
    .await
}

/// Takes the only turn until the returned sender is used or dropped.
async fn occupy(gate: &Gate, lane: u64) -> (mpsc::Sender<()>, tokio::task::JoinHandle<Result<(), SealError>>) {
    let (release, held) = mpsc::channel::<()>();
    let (start, begun) = tokio::sync::oneshot::channel();
    let gate = gate.clone();
    let work = move || {
        let _ = start.send(());
        let _ = held.recv();
    };
    let handle = tokio::spawn(async move { gate.run(lane, work, |()| false).await });
    begun.await.unwrap();
    (release, handle)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn as_many_run_at_once_as_allowed_and_no_more() {
    let gate = gate(2, 256, 1024);
    let (now, most, both) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0)), Arc::new(Barrier::new(2)));
    let visits: Vec<_> = (0..200)
        .map(|visit| {
            let (gate, now, most, both) = (gate.clone(), now.clone(), most.clone(), both.clone());
            let work = move || {
                most.fetch_max(now.fetch_add(1, Ordering::SeqCst) + 1, Ordering::SeqCst);
                // Two hundred runs in pairs: it would hang if only one were let in, and the count tells if three were.
                both.wait();
                now.fetch_sub(1, Ordering::SeqCst);
                visit
            };
            tokio::spawn(async move { gate.run(visit % 7, work, |_| true).await })
        })
        .collect();
    for (at, visit) in visits.into_iter().enumerate() {
        assert_eq!(visit.await.unwrap(), Ok(at as u64));
    }
    assert_eq!(most.load(Ordering::SeqCst), 2);
    assert_eq!((gate.waiting(), gate.free()), (0, 2));
}

#[tokio::test]
async fn a_full_lane_is_busy_at_once_and_the_others_are_not() {
    let gate = gate(1, 2, 10);
    let (release, first) = occupy(&gate, 1).await;
    let (mut one, mut two) = (pin!(gate.run(1, || 1, |_| false)), pin!(gate.run(1, || 2, |_| false)));
    assert!(poke(&mut one).await.is_none() && poke(&mut two).await.is_none());
    assert_eq!(gate.run(1, || 3, |_| false).await, Err(SealError::Busy));
    let mut other = pin!(gate.run(2, || 4, |_| false));
    assert!(poke(&mut other).await.is_none());
    assert_eq!(gate.waiting(), 3);
    drop(release);
    assert_eq!(first.await.unwrap(), Ok(()));
    assert_eq!(tokio::join!(one, two, other), (Ok(1), Ok(2), Ok(4)));
}

#[tokio::test]
async fn in_a_full_room_a_newcomer_takes_the_place_of_the_floods_last() {
    let gate = gate(1, 9, 3);
    let (release, first) = occupy(&gate, 1).await;
    let mut flood: Vec<_> = (0..3).map(|who| Box::pin(gate.run(1, move || who, |_| false))).collect();
    for visit in &mut flood {
        assert!(poke(&mut visit.as_mut()).await.is_none());
    }
    let mut innocent = pin!(gate.run(2, || 100, |_| true));
    assert!(poke(&mut innocent).await.is_none());
    assert_eq!(poke(&mut flood[2].as_mut()).await, Some(Err(SealError::Busy)));
    drop(release);
    assert_eq!(first.await.unwrap(), Ok(()));
    assert_eq!(innocent.await, Ok(100));
    for visit in flood.into_iter().take(2) {
        assert!(visit.await.is_ok());
    }
}

#[tokio::test]
async fn the_innocent_one_runs_before_the_flood_that_came_earlier() {
    let gate = gate(1, 99, 999);
    let (release, first) = occupy(&gate, 1).await;
    let order = Arc::new(Mutex::new(Vec::new()));
    let visit = |lane: u64| {
        let order = order.clone();
        Box::pin(gate.run(lane, move || order.lock().unwrap().push(lane), |()| false))
    };
    let mut waiting: Vec<_> = [1, 1, 1, 1, 1, 2].map(visit).into();
    for future in &mut waiting {
        assert!(poke(&mut future.as_mut()).await.is_none());
    }
    drop(release);
    assert_eq!(first.await.unwrap(), Ok(()));
    // A turn waits for its owner to look, so they are looked after in the order that is expected.
    assert_eq!(waiting.pop().unwrap().await, Ok(()));
    for future in waiting {
        assert_eq!(future.await, Ok(()));
    }
    assert_eq!(*order.lock().unwrap(), [2, 1, 1, 1, 1, 1]);
}

#[tokio::test]
async fn who_leaves_the_queue_makes_room() {
    let gate = gate(1, 1, 10);
    let (release, first) = occupy(&gate, 1).await;
    {
        let mut leaver = pin!(gate.run(1, || 1, |_| false));
        assert!(poke(&mut leaver).await.is_none());
        assert_eq!(gate.waiting(), 1);
    }
    assert_eq!(gate.waiting(), 0);
    let mut next = pin!(gate.run(1, || 2, |_| false));
    assert!(poke(&mut next).await.is_none());
    drop(release);
    assert_eq!(first.await.unwrap(), Ok(()));
    assert_eq!(next.await, Ok(2));
}

#[tokio::test]
async fn a_turn_handed_to_somebody_who_leaves_goes_to_the_next() {
    let gate = gate(1, 9, 10);
    let (release, first) = occupy(&gate, 1).await;
    let mut stays = pin!(gate.run(3, || 3, |_| false));
    {
        let mut leaver = pin!(gate.run(2, || 2, |_| false));
        assert!(poke(&mut leaver).await.is_none() && poke(&mut stays).await.is_none());
        drop(release);
        // The turn now lies with the leaver, who has not looked.
        assert_eq!(first.await.unwrap(), Ok(()));
        assert_eq!((gate.waiting(), gate.free()), (1, 0));
    }
    assert_eq!(stays.await, Ok(3));
    assert_eq!(gate.free(), 1);
}

#[tokio::test]
async fn work_whose_request_was_given_up_keeps_its_turn_until_it_ends() {
    let gate = gate(1, 9, 10);
    let (release, first) = occupy(&gate, 1).await;
    first.abort();
    assert!(first.await.unwrap_err().is_cancelled());
    let mut next = pin!(gate.run(2, || 2, |_| false));
    assert!(poke(&mut next).await.is_none());
    assert_eq!((gate.waiting(), gate.free()), (1, 0), "its memory is still taken");
    drop(release);
    assert_eq!(next.await, Ok(2));
}

#[tokio::test]
async fn work_that_panics_gives_its_turn_back() {
    let gate = gate(1, 9, 10);
    let panicking = gate.run(1, || assert_eq!(1, 2, "on purpose"), |()| false).await;
    assert_eq!(panicking, Err(SealError::Busy));
    assert_eq!(gate.run(1, || 1, |_| false).await, Ok(1));
    assert_eq!(gate.free(), 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn after_any_coming_and_going_the_gate_is_whole() {
    let gate = gate(2, 16, 40);
    let visits: Vec<_> = (0..600_u64)
        .map(|visit| {
            let gate = gate.clone();
            let handle = tokio::spawn(async move { gate.run(visit % 23, move || visit, |n| n % 3 == 0).await });
            if visit % 5 == 0 {
                handle.abort();
            }
            (visit, handle)
        })
        .collect();
    for (visit, handle) in visits {
        match handle.await {
            Ok(Ok(result)) => assert_eq!(result, visit),
            Ok(Err(cause)) => assert_eq!(cause, SealError::Busy),
            Err(left) => assert!(left.is_cancelled()),
        }
    }
    // Work of those who left may still end; a last visit in each lane comes after it only when the turns came back.
    for lane in 0..23 {
        assert_eq!(gate.run(lane, || 7, |_| true).await, Ok(7));
    }
    assert_eq!(gate.waiting(), 0);
}

#[tokio::test]
async fn two_hundred_sign_ins_hold_two_memories() {
    use crate::contact::seal::{Cost, ReceiptKeys, Salt};
    let gate = Gate::new(Limits { at_once: 2, ..Limits::product(2) });
    let cost = Cost::new(64, 1).unwrap();
    let derive = move |n: u8| ReceiptKeys::derive(&[n; 9], &Salt::from_bytes([n; 16]), cost).map(|keys| keys.verifier);
    let mut visits = Vec::new();
    for n in 0..200 {
        let gate = gate.clone();
        visits.push(tokio::spawn(async move { gate.run(1, move || derive(n), Result::is_ok).await }));
    }
    for (n, visit) in (0..200).zip(visits) {
        let got = visit.await.unwrap().unwrap().unwrap();
        assert!(n % 50 != 0 || got.matches(&derive(n).unwrap()));
    }
    assert_eq!(gate.free(), 2);
}
