//! What `HiddenStore` promises.

use super::Outcome;
use super::contact::begun;

on_both_engines! {
    what_is_hidden_is_marked_and_can_be_shown_again,
    nothing_is_hidden_of_a_thread_that_is_not_there,
    a_form_that_was_stored_is_known,
}

async fn what_is_hidden_is_marked_and_can_be_shown_again(url: &str) -> Outcome {
    let stores = begun(url).await?;
    assert_eq!(stores.hidden.hidden("t").await?, 0);
    for upto in [3, 1, u32::MAX, 0] {
        stores.hidden.hide("t", upto).await?;
        assert_eq!(stores.hidden.hidden("t").await?, upto);
    }
    assert_eq!(stores.contact.messages("t").await?.len(), 1, "nothing is deleted");
    Ok(())
}

async fn nothing_is_hidden_of_a_thread_that_is_not_there(url: &str) -> Outcome {
    let stores = begun(url).await?;
    assert!(stores.hidden.hide("u", 1).await.is_err());
    assert_eq!(stores.hidden.hidden("u").await?, 0);
    Ok(())
}

async fn a_form_that_was_stored_is_known(url: &str) -> Outcome {
    let stores = begun(url).await?;
    assert!(stores.hidden.was_sent(&[1; 32]).await?);
    assert!(!stores.hidden.was_sent(&[2; 32]).await?);
    Ok(())
}
