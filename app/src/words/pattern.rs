//! One text as somebody edits it: read by Fluent's own parser, written as it stands in a file, laid over the built-in one.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use fluent_bundle::FluentResource;
use fluent_syntax::ast::{
    Attribute, Entry, Expression, Identifier, InlineExpression, Message, Pattern, PatternElement, Resource,
};
use fluent_syntax::unicode::unescape_unicode_to_string;
use fluent_syntax::{parser, serializer};

use super::Over;

/// The id that a text has while it stands alone.
const ALONE: &str = "t";

/// A text that cannot be used as it was typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BadText {
    /// Nothing is written.
    Empty,
    /// Fluent cannot read it: a brace without its other half, a line that begins with a sign of Fluent's own.
    Syntax,
    /// It refers to something else than the names its sentence is filled with.
    Reference,
}

/// What a typed text is made of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Text {
    /// The text in its one way of writing.
    pub written: String,
    /// The names it is filled with (`{ $name }`).
    pub variables: BTreeSet<String>,
}

/// Reads a typed text: paragraphs, and names in braces.
///
/// # Errors
/// [`BadText`] when it is empty, no Fluent, or refers to other texts or functions.
pub fn read(typed: &str) -> Result<Text, BadText> {
    let file = alone(typed).ok_or(BadText::Empty)?;
    let pattern = parse(&file).ok_or(BadText::Syntax)?;
    let mut variables = BTreeSet::new();
    if !look(&pattern, &mut variables) {
        return Err(BadText::Reference);
    }
    let written = written(&pattern);
    // What is written back reads as the same, or it could spoil the file it is laid into.
    let again =
        alone(&written).and_then(|file| Some(parse(&file)? == pattern && parse(&file_of(&pattern))? == pattern));
    if again == Some(true) { Ok(Text { written, variables }) } else { Err(BadText::Syntax) }
}

/// A text as a file of its own; `None` when it is empty.
fn alone(typed: &str) -> Option<String> {
    let lines: Vec<&str> = typed.trim().lines().map(str::trim).collect();
    // The first line stands beside the id: there it may begin with a sign that Fluent keeps for itself elsewhere.
    (!lines.is_empty()).then(|| format!("{ALONE} = {}\n", lines.join("\n    ")))
}

/// The one pattern of such a file; `None` when it is no Fluent, or more than one text.
fn parse(file: &str) -> Option<Pattern<&str>> {
    let resource = parser::parse(file).ok()?;
    let mut entries = resource.body.into_iter();
    match (entries.next(), entries.next()) {
        (Some(Entry::Message(Message { value: Some(pattern), attributes, .. })), None) if attributes.is_empty() => {
            Some(pattern)
        }
        _ => None,
    }
}

/// A pattern as it stands in a file, without the file's indentation.
pub(super) fn written(pattern: &Pattern<&str>) -> String {
    let file = file_of(pattern);
    let text = file.strip_prefix("t =").unwrap_or(&file).trim_end();
    match text.strip_prefix('\n') {
        Some(lines) => {
            lines.lines().map(|line| line.strip_prefix("    ").unwrap_or(line)).collect::<Vec<_>>().join("\n")
        }
        None => text.trim_start().to_owned(),
    }
}

/// A pattern's own letters, with nothing done to them for the sake of a page: names as `{$name}`, signs that were written out as
/// themselves. What is more than that, as where it chooses its words, is as it is [`written`].
pub(super) fn plain(pattern: &Pattern<&str>) -> String {
    let mut text = String::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => text.push_str(value),
            PatternElement::Placeable { expression: Expression::Inline(InlineExpression::StringLiteral { value }) } => {
                text.push_str(&unescape_unicode_to_string(value));
            }
            PatternElement::Placeable {
                expression: Expression::Inline(InlineExpression::VariableReference { id }),
            } => text.extend(["{$", id.name, "}"]),
            PatternElement::Placeable { .. } => return written(pattern),
        }
    }
    text
}

/// A pattern as a file of its own.
fn file_of(pattern: &Pattern<&str>) -> String {
    let message =
        Message { id: Identifier { name: ALONE }, value: Some(pattern.clone()), attributes: Vec::new(), comment: None };
    serializer::serialize(&Resource { body: vec![Entry::Message(message)] })
}

/// Gathers the names a pattern is filled with; `false` when it refers to anything else.
fn look(pattern: &Pattern<&str>, found: &mut BTreeSet<String>) -> bool {
    pattern.elements.iter().all(|element| match element {
        PatternElement::TextElement { .. } => true,
        PatternElement::Placeable { expression } => looked(expression, found),
    })
}

fn looked(expression: &Expression<&str>, found: &mut BTreeSet<String>) -> bool {
    match expression {
        Expression::Inline(inline) => look_inline(inline, found),
        Expression::Select { selector, variants } => {
            look_inline(selector, found) && variants.iter().all(|variant| look(&variant.value, found))
        }
    }
}

fn look_inline(inline: &InlineExpression<&str>, found: &mut BTreeSet<String>) -> bool {
    match inline {
        InlineExpression::VariableReference { id } => {
            found.insert(id.name.to_owned());
            true
        }
        // A brace or a sign of Fluent's own, written out.
        InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => true,
        InlineExpression::Placeable { expression } => looked(expression, found),
        InlineExpression::FunctionReference { .. }
        | InlineExpression::MessageReference { .. }
        | InlineExpression::TermReference { .. } => false,
    }
}

/// Whether it chooses its words by what it is filled with, as by a number.
pub(super) fn chooses(pattern: &Pattern<&str>) -> bool {
    let chooses =
        |one: &PatternElement<&str>| matches!(one, PatternElement::Placeable { expression: Expression::Select { .. } });
    pattern.elements.iter().any(chooses)
}

/// The messages of a language that texts are laid over, whole, as a file; `None` without any. A text whose message is
/// not there is passed over: what nobody asks for cannot be shown.
pub(super) fn laid_over<'a>(
    resources: &[Arc<FluentResource>],
    over: impl Iterator<Item = &'a Over>,
) -> Result<Option<String>, ()> {
    let mut files: BTreeMap<&str, Vec<(Option<&str>, String)>> = BTreeMap::new();
    for one in over {
        let (name, attribute) =
            one.id.split_once('.').map_or((one.id.as_str(), None), |(name, rest)| (name, Some(rest)));
        files.entry(name).or_default().push((attribute, alone(&one.text).ok_or(())?));
    }
    let mut body = Vec::new();
    for entry in resources.iter().flat_map(|resource| resource.entries()) {
        let Entry::Message(message) = entry else { continue };
        let Some(texts) = files.get(message.id.name) else { continue };
        let mut message = Message { comment: None, ..message.clone() };
        for (attribute, file) in texts {
            let pattern = parse(file).ok_or(())?;
            let Some(attribute) = *attribute else {
                message.value = Some(pattern);
                continue;
            };
            match message.attributes.iter_mut().find(|one| one.id.name == attribute) {
                Some(one) => one.value = pattern,
                None => message.attributes.push(Attribute { id: Identifier { name: attribute }, value: pattern }),
            }
        }
        body.push(Entry::Message(message));
    }
    Ok((!body.is_empty()).then(|| serializer::serialize(&Resource { body })))
}
