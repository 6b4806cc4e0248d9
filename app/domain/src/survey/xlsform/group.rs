//! Groups, repeats and locked instruments: where they begin and end.

use super::check::Use;
use super::column::Column;
use super::kind::Block;
use super::left_out::Why;
use super::notice::Spot;
use super::rows::Reader;
use super::table::{Line, shortened};
use super::what::What;
use super::{DEEPEST_GROUP, MOST_ROUNDS, appearance};
use crate::survey::expression::Expression;
use crate::survey::lock;
use crate::survey::questionnaire::{Area, Group, Item, Name, Repeat, Text};

/// The areas of the mapping, as staff write them.
const AREAS: [(&str, Area); 12] = [
    ("discover", Area::Discover),
    ("upptäcka", Area::Discover),
    ("upptäckt", Area::Discover),
    ("assess", Area::Assess),
    ("bedöma", Area::Assess),
    ("bedömning", Area::Assess),
    ("collaborate", Area::Collaborate),
    ("samverka", Area::Collaborate),
    ("samverkan", Area::Collaborate),
    ("follow-up", Area::FollowUp),
    ("följa upp", Area::FollowUp),
    ("uppföljning", Area::FollowUp),
];

/// A group that has begun.
pub(super) struct Open {
    /// How it must end; none for the questionnaire itself.
    pub block: Option<Block>,
    /// The group; none where it had no name, or is left out.
    pub group: Option<Group>,
    pub items: Vec<Item>,
    pub spot: Spot,
    /// Whether all in it is sensitive.
    pub sensitive: bool,
    /// The instrument whose wording is locked, and its licence.
    pub instrument: Option<(String, Option<String>)>,
}

impl Open {
    pub fn outermost() -> Self {
        let spot = Spot::default();
        Self { block: None, group: None, items: Vec::new(), spot, sensitive: false, instrument: None }
    }

    pub fn name(&self) -> &str {
        self.group.as_ref().map_or("?", |group| group.name.as_str())
    }
}

/// Begins a group.
pub(super) fn begin(reader: &mut Reader, block: Block, line: &Line) {
    let spot = line.spot(Column::Type);
    let mut open = Open { block: Some(block), spot: spot.clone(), ..Open::outermost() };
    let inside_loop = reader.stack.iter().any(|open| open.block == Some(Block::Loop));
    if block == Block::Loop || inside_loop {
        if inside_loop {
            reader.remember_left(line, Why::NotAsked);
        } else {
            reader.leave_out(line, line.cell(Column::Type).unwrap_or_default(), Why::NotAsked);
        }
        // What is in a group in a loop is left out with the loop.
        open.block = Some(block);
        reader.stack.push(open);
        return;
    }
    let Some(name) = reader.name(line) else {
        reader.stack.push(open);
        return;
    };
    if reader.stack.len() > DEEPEST_GROUP {
        reader.report.say(spot.clone(), What::DeepGroup { name: name.to_string(), most: DEEPEST_GROUP });
    }
    if block == Block::Repeat && reader.stack.iter().any(|open| open.block == Some(Block::Repeat)) {
        reader.report.say(spot, What::RepeatInRepeat { name: name.to_string() });
    }
    let appearance_text = line.cell(Column::Appearance).unwrap_or_default();
    let group = Group {
        label: reader.words(line, &name, Column::Label),
        relevant: reader.expression(line, &name, Column::Relevant),
        appearance: appearance::read(appearance_text, &line.spot(Column::Appearance), reader.report),
        repeat: if block == Block::Repeat { repeat(reader, line, &name) } else { None },
        lock: None,
        why: line.text(Column::Why),
        proposed_by: line.text(Column::ProposedBy),
        area: area(reader, line),
        items: Vec::new(),
        name,
    };
    open.sensitive = reader.yes(line, Column::Sensitive);
    open.instrument = line.cell(Column::Instrument).map(|instrument| {
        let licence = line.cell(Column::Licence).map(str::to_owned);
        if licence.is_none() {
            let instrument = shortened(instrument);
            reader.report.say(line.spot(Column::Instrument), What::NoLicence { instrument });
        }
        (instrument.to_owned(), licence)
    });
    open.group = Some(group);
    reader.stack.push(open);
}

/// Ends a group.
pub(super) fn end(reader: &mut Reader, block: Block, line: &Line) {
    if reader.stack.len() < 2 {
        reader.report.say(line.spot(Column::Type), What::NoGroup);
        return;
    }
    let Some(open) = reader.stack.pop() else { return };
    if open.block != Some(block) {
        reader.report.say(line.spot(Column::Type), What::OtherEnd { name: open.name().to_owned() });
    }
    let Some(mut group) = open.group else {
        if open.block != Some(Block::Loop) {
            // A group without a name is a fault already; what is in it is still read.
            open.items.into_iter().for_each(|item| reader.push(item));
        }
        return;
    };
    if open.items.is_empty() {
        // All in it was left out; what counts its rounds or waits for it leans on nothing then.
        reader.left.entry(group.name.to_string()).or_insert(Why::NotAsked);
        reader.names.remove(group.name.as_str());
        reader.uses.retain(|one| one.by != group.name.as_str());
        return;
    }
    group.items = open.items;
    if let Some((instrument, licence)) = open.instrument {
        let lists = reader.lists.0.iter().map(|(name, list)| (name.clone(), list.choices.clone())).collect();
        group.lock = Some(lock::lock(instrument, licence, &group.items, &lists));
    }
    reader.push(Item::Group(Box::new(group)));
}

/// How often a repeat goes. It must be bounded, and someone must say how often: a page has no button that adds one more.
fn repeat(reader: &mut Reader, line: &Line, name: &Name) -> Option<Repeat> {
    let spot = line.spot(Column::RepeatCount);
    let Some(text) = line.cell(Column::RepeatCount) else {
        reader.report.say(spot, What::NoCount { name: name.to_string() });
        return None;
    };
    let many = |reader: &mut Reader| {
        let what = What::ManyRounds { name: name.to_string(), most: MOST_ROUNDS };
        reader.report.say(line.spot(Column::RepeatCount), what);
    };
    let most = match text.parse::<f64>() {
        Ok(number) if (1.0..=f64::from(MOST_ROUNDS)).contains(&number) => {
            #[expect(
                clippy::cast_possible_truncation,
                clippy::cast_sign_loss,
                reason = "it lies between 1 and the most"
            )]
            let most = number.trunc() as u8;
            most
        }
        Ok(_) => {
            many(reader);
            return None;
        }
        Err(_) => {
            let what = What::RepeatBounded { name: name.to_string(), most: MOST_ROUNDS };
            reader.report.say(spot.clone(), what);
            MOST_ROUNDS
        }
    };
    match Expression::parse(text) {
        Ok(count) => {
            reader.uses.push(Use::of(name, Column::RepeatCount, spot, &count));
            Some(Repeat { count, most })
        }
        Err(fault) => {
            reader.report.say(spot, What::Expression(fault));
            None
        }
    }
}

fn area(reader: &mut Reader, line: &Line) -> Option<Area> {
    let text = line.cell(Column::Area)?;
    let small = text.to_lowercase();
    let found = AREAS.iter().find(|(known, _)| *known == small).map(|(_, area)| *area);
    if found.is_none() {
        reader.report.say(line.spot(Column::Area), What::BadArea { found: shortened(text) });
    }
    found
}

/// Columns that mean something on group rows alone, where a question fills them.
pub(super) fn only_on_groups(reader: &mut Reader, line: &Line) {
    for column in [Column::Why, Column::ProposedBy, Column::Area, Column::Instrument, Column::Licence] {
        let filled =
            if column.is_translated() { line.text(column) != Text::default() } else { line.cell(column).is_some() };
        if filled {
            reader.report.say(line.spot(column), What::OnlyOnGroups { header: column.header() });
        }
    }
}
