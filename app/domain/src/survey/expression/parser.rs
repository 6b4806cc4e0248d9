//! Reads an expression into its tree. It looks one word ahead, never goes back, and never nests deeper than it may.

use super::Expression;
use super::dates;
use super::fault::{ParseFault, ParseKind};
use super::function::{self, BARRED, Function};
use super::lexer::{Token, tokens};
use super::pattern::Pattern;
use super::tree::{Node, Operator};
use crate::survey::questionnaire::Name;

/// The most characters of a pattern of `regex`.
const LONGEST_PATTERN: usize = 300;

type Parsed<T> = Result<T, ParseFault>;

/// The tree of an expression.
pub(super) fn parse(text: &str) -> Parsed<Node> {
    let tokens = tokens(text)?;
    let mut parser = Parser { tokens, next: 0, end: text.chars().count() + 1 };
    if parser.tokens.is_empty() {
        return Err(ParseFault { at: 1, kind: ParseKind::Empty });
    }
    let node = parser.rank(0, 0)?;
    match parser.peek() {
        Some(token) => Err(parser.fault(ParseKind::Unexpected(token.shown()))),
        None => Ok(node),
    }
}

struct Parser {
    tokens: Vec<(usize, Token)>,
    next: usize,
    end: usize,
}

impl Parser {
    fn peek(&self) -> Option<&Token> {
        self.tokens.get(self.next).map(|(_, token)| token)
    }

    fn at(&self) -> usize {
        self.tokens.get(self.next).map_or(self.end, |(at, _)| *at)
    }

    fn fault(&self, kind: ParseKind) -> ParseFault {
        ParseFault { at: self.at(), kind }
    }

    /// What is said when something else stands here than is wanted.
    fn unexpected(&self) -> ParseFault {
        self.fault(self.peek().map_or(ParseKind::Ends, |token| ParseKind::Unexpected(token.shown())))
    }

    fn is(&self, sign: &str) -> bool {
        matches!(self.peek(), Some(Token::Sign(found)) if *found == sign)
    }

    fn take(&mut self, sign: &str) -> bool {
        let found = self.is(sign);
        self.next += usize::from(found);
        found
    }

    fn want(&mut self, sign: &'static str) -> Parsed<()> {
        if self.take(sign) { Ok(()) } else { Err(self.unexpected()) }
    }

    /// The bracket that closes the one at `open`.
    fn close(&mut self, sign: &'static str, open: usize) -> Parsed<()> {
        if self.peek().is_none() {
            return Err(ParseFault { at: open, kind: ParseKind::OpenBracket });
        }
        self.want(sign)
    }

    fn name(&mut self) -> Option<String> {
        let Some(Token::Name(name)) = self.peek() else { return None };
        let name = name.clone();
        self.next += 1;
        Some(name)
    }

    /// Parts with operators of one rank between them; above the last rank, a single part.
    fn rank(&mut self, rank: usize, depth: usize) -> Parsed<Node> {
        let Some(operators) = Operator::RANKS.get(rank) else { return self.signed(depth) };
        let first = self.rank(rank + 1, depth)?;
        let mut rest = Vec::new();
        while let Some(operator) = self.operator(operators) {
            rest.push((operator, self.rank(rank + 1, depth)?));
        }
        Ok(if rest.is_empty() { first } else { Node::Chain(Box::new(first), rest) })
    }

    fn operator(&mut self, operators: &[(&str, Operator)]) -> Option<Operator> {
        let found = match self.peek()? {
            Token::Sign(sign) => *sign,
            Token::Name(name) => name.as_str(),
            _ => return None,
        };
        let (_, operator) = operators.iter().find(|(written, _)| *written == found)?;
        self.next += 1;
        Some(*operator)
    }

    fn signed(&mut self, depth: usize) -> Parsed<Node> {
        let mut minus = 0_usize;
        while self.take("-") {
            minus += 1;
        }
        let node = self.part(depth)?;
        Ok(match minus {
            0 => node,
            odd if odd % 2 == 1 => Node::Negative(Box::new(node)),
            _ => Node::Call(Function::Number, vec![node]),
        })
    }

    fn part(&mut self, depth: usize) -> Parsed<Node> {
        if depth > Expression::DEEPEST {
            return Err(self.fault(ParseKind::TooDeep));
        }
        let at = self.at();
        let Some(token) = self.peek().cloned() else { return Err(self.fault(ParseKind::Ends)) };
        if token == Token::Sign("..") || token == Token::Sign("/") {
            return self.path();
        }
        self.next += 1;
        match token {
            Token::Number(number) => Ok(Node::Number(number)),
            Token::Text(text) => Ok(Node::Text(text)),
            Token::Answer(text) => reference(&text, at).map(Node::Answer),
            Token::Sign("(") => {
                let node = self.rank(0, depth + 1)?;
                self.close(")", at)?;
                Ok(node)
            }
            Token::Sign(".") if self.is("/") => Err(ParseFault { at, kind: ParseKind::Path }),
            Token::Sign(".") => Ok(Node::Own),
            Token::Sign("@" | "//" | "::") => Err(ParseFault { at, kind: ParseKind::Path }),
            Token::Name(name) if self.is("(") => self.call(&name, at, depth),
            Token::Name(_) if self.is("/") || self.is("::") || self.is("[") => {
                Err(ParseFault { at, kind: ParseKind::Path })
            }
            Token::Name(name) => Ok(Node::Column(name)),
            Token::Sign(_) => Err(ParseFault { at, kind: ParseKind::Unexpected(token.shown()) }),
        }
    }

    /// `../name`, `/data/group/name`: old workbooks write so what is `${name}` today. Names are unique in a form.
    fn path(&mut self) -> Parsed<Node> {
        let at = self.at();
        let fault = || ParseFault { at, kind: ParseKind::Path };
        let _root = self.take("/");
        let last = loop {
            let step = if self.take("..") { None } else { Some(self.name().ok_or_else(fault)?) };
            if !self.take("/") {
                break step;
            }
        };
        if self.is("[") || self.is("(") || self.is("::") {
            return Err(fault());
        }
        Name::parse(&last.ok_or_else(fault)?).map(Node::Answer).map_err(|_| fault())
    }

    fn call(&mut self, name: &str, at: usize, depth: usize) -> Parsed<Node> {
        let open = self.at();
        self.want("(")?;
        match name {
            "regex" => self.matches(open, depth),
            "instance" => self.instance(at, open, depth),
            "jr:choice-name" | "choice-name" => self.choice_name(open, depth),
            "position" => {
                let round = self.take("..");
                if !round || !self.is(")") {
                    return Err(ParseFault { at, kind: ParseKind::Reference("position") });
                }
                self.next += 1;
                Ok(Node::Call(Function::Position, vec![Node::Round]))
            }
            "current" => {
                self.close(")", open)?;
                self.want("/")?;
                if self.take(".") { Ok(Node::Own) } else { self.path() }
            }
            _ => self.known(name, at, open, depth),
        }
    }

    fn known(&mut self, name: &str, at: usize, open: usize, depth: usize) -> Parsed<Node> {
        let fault = |kind| Err(ParseFault { at, kind });
        let Some((name, function, least, most)) = function::of(name) else {
            return fault(if BARRED.contains(&name) {
                ParseKind::Barred(name.to_owned())
            } else {
                ParseKind::UnknownFunction(name.to_owned(), function::near(name))
            });
        };
        let mut values = Vec::new();
        if !self.take(")") {
            loop {
                if function == Function::FormatDate && values.len() == 1 {
                    self.format(name)?;
                }
                values.push(self.rank(0, depth + 1)?);
                if !self.take(",") {
                    break;
                }
            }
            self.close(")", open)?;
        }
        if values.len() < least || most.is_some_and(|most| values.len() > most) {
            return fault(ParseKind::Arguments(name, least, most));
        }
        let named = |node: Option<&Node>| matches!(node, Some(Node::Answer(_)));
        if function == Function::IndexedRepeat && !(named(values.first()) && named(values.get(1))) {
            return fault(ParseKind::Reference(name));
        }
        Ok(Node::Call(function, values))
    }

    /// Looks at the format of a date, which is read as any text afterwards.
    fn format(&self, name: &'static str) -> Parsed<()> {
        match self.peek() {
            Some(Token::Text(format)) => match dates::unknown_part(format) {
                Some(part) => Err(self.fault(ParseKind::Format(part))),
                None => Ok(()),
            },
            _ => Err(self.fault(ParseKind::Literal(name))),
        }
    }

    fn matches(&mut self, open: usize, depth: usize) -> Parsed<Node> {
        let text = self.rank(0, depth + 1)?;
        self.want(",")?;
        let at = self.at();
        let Some(Token::Text(source)) = self.peek().cloned() else {
            return Err(self.fault(ParseKind::Literal("regex")));
        };
        self.next += 1;
        self.close(")", open)?;
        let regex = pattern(&source).ok_or(ParseFault { at, kind: ParseKind::Pattern })?;
        Ok(Node::Matches(Box::new(text), regex))
    }

    fn choice_name(&mut self, open: usize, depth: usize) -> Parsed<Node> {
        let value = self.rank(0, depth + 1)?;
        self.want(",")?;
        let at = self.at();
        let fault = ParseFault { at, kind: ParseKind::Reference("jr:choice-name") };
        let of = match self.peek().cloned() {
            // A path in quotation marks ends with the name.
            Some(Token::Text(text)) => {
                let last = text.trim().rsplit('/').next().unwrap_or_default();
                last.trim_start_matches("${").trim_end_matches('}').trim().to_owned()
            }
            Some(Token::Answer(name)) => name,
            _ => return Err(fault),
        };
        self.next += 1;
        self.close(")", open)?;
        Name::parse(&of).map(|name| Node::ChoiceName(Box::new(value), name)).map_err(|_| fault)
    }

    fn instance(&mut self, at: usize, open: usize, depth: usize) -> Parsed<Node> {
        let Some(Token::Text(list)) = self.peek().cloned() else {
            return Err(self.fault(ParseKind::Literal("instance")));
        };
        self.next += 1;
        self.close(")", open)?;
        let fault = || ParseFault { at, kind: ParseKind::Instance };
        for step in ["root", "item"] {
            if !self.take("/") || self.name().as_deref() != Some(step) {
                return Err(fault());
            }
        }
        let mut only = Vec::new();
        loop {
            let open = self.at();
            if !self.take("[") {
                break;
            }
            only.push(self.rank(0, depth + 1)?);
            self.close("]", open)?;
        }
        let column = if self.take("/") { self.name().ok_or_else(fault)? } else { "name".to_owned() };
        if self.is("/") || self.is("[") {
            return Err(fault());
        }
        Ok(Node::Choices { list, only, column })
    }
}

fn reference(text: &str, at: usize) -> Parsed<Name> {
    Name::parse(text).map_err(|_| ParseFault { at, kind: ParseKind::NoName(text.to_owned()) })
}

/// A pattern that a whole text must fit, as ODK has it.
fn pattern(source: &str) -> Option<Pattern> {
    if source.chars().count() > LONGEST_PATTERN {
        return None;
    }
    Pattern::read(&format!("^(?:{source})$"))
}
