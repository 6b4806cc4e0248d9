//! A small strict reader of JSON-stat 2.0, written from the format's own text and from nothing of ours.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

/// A dataset, by the codes of its dimensions in the order of `id`.
pub(super) struct Cube {
    pub cells: BTreeMap<[String; 5], Option<f64>>,
}

/// Reads a dataset with five dimensions; says what is not as the format wants it.
pub(super) fn read(text: &str) -> Result<Cube, String> {
    let value: Value = serde_json::from_str(text).map_err(|fault| fault.to_string())?;
    let top = value.as_object().ok_or("no object")?;
    let known =
        ["version", "class", "label", "source", "id", "size", "role", "dimension", "value", "status", "extension"];
    if let Some(odd) = top.keys().find(|key| !known.contains(&key.as_str())) {
        return Err(format!("unknown {odd}"));
    }
    if top["version"] != "2.0" || top["class"] != "dataset" {
        return Err("no dataset of version 2.0".to_owned());
    }
    let ids = texts(&top["id"])?;
    let dimension = object(&top["dimension"])?;
    if ids.iter().collect::<BTreeSet<_>>().len() != ids.len() || dimension.len() != ids.len() {
        return Err("id and dimension differ".to_owned());
    }
    for (role, names) in object(&top["role"])? {
        let known = ["time", "geo", "metric"].contains(&role.as_str());
        if !known || texts(names)?.iter().any(|name| !ids.contains(name)) {
            return Err(format!("role {role}"));
        }
    }
    let codes: Vec<Vec<String>> =
        ids.iter().map(|id| category(object(&dimension[id])?)).collect::<Result<_, String>>()?;
    let sizes: Vec<u64> = top["size"]
        .as_array()
        .ok_or("no size")?
        .iter()
        .map(|size| size.as_u64().ok_or("size"))
        .collect::<Result<_, _>>()?;
    if !sizes.iter().zip(&codes).all(|(size, codes)| *size == codes.len() as u64) || sizes.len() != codes.len() {
        return Err("sizes".to_owned());
    }
    let values = top["value"].as_array().ok_or("value is no array")?;
    if values.len() != codes.iter().map(Vec::len).product::<usize>() {
        return Err("as many values as cells".to_owned());
    }
    let status = object(&top["status"])?;
    for (place, word) in status {
        let at: usize = place.parse().map_err(|_| format!("status {place}"))?;
        if at.to_string() != *place || word != "Q" || !values.get(at).is_some_and(Value::is_null) {
            return Err(format!("status {place} of a value that is there"));
        }
    }
    if values.iter().filter(|value| value.is_null()).count() != status.len() {
        return Err("a value is missing without a status".to_owned());
    }
    let mut cells = BTreeMap::new();
    for (at, value) in values.iter().enumerate() {
        let (mut rest, mut key) = (at, Vec::new());
        // Row-major: the last dimension changes fastest.
        for codes in codes.iter().rev() {
            key.push(codes[rest % codes.len()].clone());
            rest /= codes.len();
        }
        key.reverse();
        let number = if value.is_null() { None } else { Some(value.as_f64().ok_or("a value is no number")?) };
        cells.insert(key.try_into().map_err(|_| "five dimensions")?, number);
    }
    Ok(Cube { cells })
}

fn category(dimension: &Map<String, Value>) -> Result<Vec<String>, String> {
    let category = object(&dimension["category"])?;
    let index = texts(&category["index"])?;
    let labels = object(&category["label"])?;
    let once = index.iter().collect::<BTreeSet<_>>().len() == index.len();
    let labelled =
        labels.len() == index.len() && index.iter().all(|code| labels.get(code).is_some_and(Value::is_string));
    if once && labelled && !index.is_empty() { Ok(index) } else { Err("category".to_owned()) }
}

fn object(value: &Value) -> Result<&Map<String, Value>, String> {
    value.as_object().ok_or_else(|| "no object".to_owned())
}

fn texts(value: &Value) -> Result<Vec<String>, String> {
    let all = value.as_array().ok_or("no array")?;
    all.iter().map(|one| one.as_str().map(str::to_owned).ok_or_else(|| "no text".to_owned())).collect()
}

#[test]
fn it_is_strict() {
    let good = r#"{"version":"2.0","class":"dataset","id":["a"],"size":[2],"role":{},"dimension":{"a":{"category":{"index":["x","y"],"label":{"x":"X","y":"Y"}}}},"value":[1,null],"status":{"1":"Q"}}"#;
    assert_eq!(read(good).err().as_deref(), Some("five dimensions"));
    for (part, broken) in [
        ("\"2.0\"", "\"1.0\""),
        ("[2]", "[3]"),
        ("[1,null]", "[1,null,2]"),
        ("[1,null]", "[1,0]"),
        ("{\"1\":\"Q\"}", "{}"),
        ("{\"1\":\"Q\"}", "{\"0\":\"Q\",\"1\":\"Q\"}"),
        ("\"y\":\"Y\"", "\"z\":\"Z\""),
        ("\"role\":{}", "\"role\":{\"time\":[\"b\"]}"),
    ] {
        let fault = read(&good.replace(part, broken)).err();
        assert!(fault.is_some() && fault.as_deref() != Some("five dimensions"), "{broken}");
    }
}
