//! The published schemas of Open Referral HSDS 3.1 for what our feed writes, as a table, and what a record lacks against it.
//!
//! From `schema/*.json`, `schema/simple/schema.csv` and `schema/openapi.json` of <https://github.com/openreferral/specification>,
//! branch 3.1: every field of each entity we write, its type, and which are required.

use std::collections::HashMap;

use serde_json::Value;

/// One entity a line. `!` is required; then a colon and `uuid`, `uri`, `email`, `date`, `text`, `number`, `[entity` for a list of
/// them, `@entity` for one, or the words of a closed list.
const ENTITIES: &str = "
service id!:uuid organization_id:uuid program_id:uuid name!:text alternate_name:text description:text url:uri additional_urls:[url email:email status!:active|inactive|defunct|temporarily_closed interpretation_services:text application_process:text fees_description:text wait_time:text fees:text accreditations:text eligibility_description:text minimum_age:number maximum_age:number assured_date:date assurer_email:email licenses:text alert:text last_modified:text phones:[phone schedules:[schedule service_areas:[service_area service_at_locations:[service_at_location languages:[language organization:@organization contacts:[contact cost_options:[cost_option attributes:[attribute
organization id!:uuid name!:text alternate_name:text description!:text email:email website:uri additional_websites:[url tax_status:text tax_id:text year_incorporated:number legal_status:text logo:text uri:uri parent_organization_id:uuid contacts:[contact phones:[phone locations:[location attributes:[attribute services:[service
url id!:uuid label:text url!:uri organization_id:uuid service_id:uuid attributes:[attribute
phone id!:uuid location_id:uuid service_id:uuid organization_id:uuid contact_id:uuid service_at_location_id:uuid number!:text extension:number type:text|voice|fax|cell|video|pager|textphone description:text languages:[language attributes:[attribute
contact id!:uuid organization_id:uuid service_id:uuid service_at_location_id:uuid location_id:uuid name:text title:text department:text email:email phones:[phone attributes:[attribute
schedule id!:uuid service_id:uuid location_id:uuid service_at_location_id:uuid valid_from:date valid_to:date dtstart:date timezone:number until:date count:number wkst:MO|TU|WE|TH|FR|SA|SU freq:WEEKLY|MONTHLY interval:number byday:text byweekno:text bymonthday:text byyearday:text description:text opens_at:time closes_at:time schedule_link:uri attending_type:text notes:text attributes:[attribute
service_area id!:uuid service_id:uuid service_at_location_id:uuid name:text description:text extent:text extent_type:text uri:text attributes:[attribute
service_at_location id!:uuid service_id:uuid location_id:uuid description:text service_areas:[service_area contacts:[contact phones:[phone schedules:[schedule location:@location service:@service attributes:[attribute
location id!:uuid location_type!:physical|postal|virtual url:uri organization_id:uuid name:text alternate_name:text description:text transportation:text latitude:number longitude:number external_identifier:text external_identifier_type:text languages:[language addresses:[address contacts:[contact phones:[phone schedules:[schedule attributes:[attribute
address id!:uuid location_id:uuid attention:text address_1!:text address_2:text city!:text region:text state_province!:text postal_code!:text country!:text address_type!:physical|postal|virtual attributes:[attribute
language id!:uuid service_id:uuid location_id:uuid phone_id:uuid name:text code:text note:text attributes:[attribute
cost_option id!:uuid service_id:uuid valid_from:date valid_to:date option:text currency:text amount:number amount_description:text attributes:[attribute
attribute id!:uuid link_id:uuid taxonomy_term_id:uuid link_type:text link_entity:text value:text taxonomy_term:@taxonomy_term label:text
taxonomy_term id!:uuid code:text name!:text description!:text parent_id:uuid taxonomy:text taxonomy_detail:@taxonomy language:text taxonomy_id:uuid term_uri:uri
taxonomy id!:uuid name!:text description!:text uri:uri version:text
page total_items:number total_pages:number page_number:number size:number first_page:true|false last_page:true|false empty!:true|false contents:[record
about version:text profile:uri openapi_url:uri description:text
";

/// What does not fit in a record of an entity, each with its place.
#[must_use]
pub fn faults(entity: &str, record: &Value) -> Vec<String> {
    let mut found = Faults::default();
    found.record(entity, record, entity);
    found.all
}

/// The same for many records together: an id is that of one thing only.
#[derive(Default)]
pub struct Faults {
    /// Every fault, with its place.
    pub all: Vec<String>,
    /// What each id of each entity was seen as: its own plain fields.
    seen: HashMap<(String, String), Vec<(String, Value)>>,
}

impl Faults {
    /// Looks at one record.
    pub fn record(&mut self, entity: &str, record: &Value, at: &str) {
        let Some(line) = ENTITIES.lines().find_map(|line| line.strip_prefix(entity)?.strip_prefix(' ')) else {
            return self.all.push(format!("{at}: {entity} is no entity of the table"));
        };
        let Some(own) = record.as_object() else { return self.all.push(format!("{at}: is no object")) };
        let fields: Vec<(&str, bool, &str)> = line
            .split(' ')
            .filter_map(|field| {
                let (name, kind) = field.split_once(':')?;
                Some((name.trim_end_matches('!'), name.ends_with('!'), kind))
            })
            .collect();
        for (name, ..) in fields.iter().filter(|(name, required, _)| *required && !own.contains_key(*name)) {
            self.all.push(format!("{at}: {name} is required"));
        }
        for (name, value) in own {
            let place = format!("{at}.{name}");
            match fields.iter().find(|(known, ..)| known == name) {
                // A required text that says nothing is none.
                Some((_, true, "text")) if value == "" => self.all.push(format!("{place}: is empty")),
                Some((_, _, kind)) => self.value(kind, value, &place),
                None => self.all.push(format!("{place}: is no field of {entity}")),
            }
        }
        if let Some(id) = own.get("id").and_then(Value::as_str) {
            let plain = own.iter().filter(|(_, value)| !value.is_array() && !value.is_object());
            let plain: Vec<_> = plain.map(|(name, value)| (name.clone(), value.clone())).collect();
            let before = self.seen.entry((entity.to_owned(), id.to_owned())).or_insert_with(|| plain.clone());
            // A shorter form of a record says less, never something else.
            let differs =
                |(name, value): &&(String, Value)| before.iter().any(|(was, old)| was == name && old != value);
            if let Some((name, _)) = plain.iter().find(differs) {
                self.all.push(format!("{at}: {id} was another thing before, by its {name}"));
            }
        }
    }

    fn value(&mut self, kind: &str, value: &Value, at: &str) {
        if let Some(entity) = kind.strip_prefix('@') {
            return self.record(entity, value, at);
        }
        if let Some(entity) = kind.strip_prefix('[') {
            let Some(list) = value.as_array() else { return self.all.push(format!("{at}: is no list")) };
            // What a page holds is looked at by whoever asked for it.
            for (place, one) in list.iter().enumerate().filter(|_| entity != "record") {
                self.record(entity, one, &format!("{at}[{place}]"));
            }
            return;
        }
        let text = value.as_str();
        let fits = match kind {
            "text" => text.is_some(),
            "number" => value.is_number(),
            "uuid" => text.is_some_and(|text| text.len() == 36 && uuid::Uuid::try_parse(text).is_ok()),
            "uri" => text.is_some_and(|text| url::Url::parse(text).is_ok()),
            "email" => text.is_some_and(|text| {
                text.split_once('@').is_some_and(|(who, host)| !who.is_empty() && host.contains('.'))
            }),
            "date" => text.is_some_and(|text| text.len() == 10 && text.parse::<jiff::civil::Date>().is_ok()),
            "time" => text.is_some_and(time),
            "true|false" => value.is_boolean(),
            words => text.is_some_and(|text| words.split('|').any(|word| word.replace('_', " ") == text)),
        };
        if !fits {
            self.all.push(format!("{at}: {value} is not {kind}"));
        }
    }
}

/// `HH:MM`, with or without an offset from UTC.
fn time(text: &str) -> bool {
    let (clock, offset) = text.split_at(text.len().min(5));
    let fits = |clock: &str| clock.len() == 5 && format!("{clock}:00").parse::<jiff::civil::Time>().is_ok();
    let offset_fits = |offset: &str| offset.strip_prefix(['+', '-']).is_some_and(fits);
    fits(clock) && (offset.is_empty() || offset == "Z" || offset_fits(offset))
}
