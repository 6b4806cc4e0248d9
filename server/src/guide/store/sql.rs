//! Every statement of the guide's store, by name; the same text serves SQLite and PostgreSQL.
//!
//! Both engines take `$1`, `ON CONFLICT` and three types (text, 64-bit numbers, bytes), and the migrations keep to those.

use crate::store::sql::statements;

statements! {
    /// The statements both engines run, with their names.
    SHARED:

    /// How many organizations there are; without one there is no service either.
    COUNT_ORGANIZATIONS = "SELECT COUNT(*) AS number FROM organization";

    /// Empties the directory: services, channels and all below them go with their organization.
    DELETE_ORGANIZATIONS = "DELETE FROM organization";
    /// Empties the lists of terms.
    DELETE_TERMS = "DELETE FROM taxonomy_term";
    /// Forgets reports of channels that are gone.
    DELETE_STRAY_REPORTS = "DELETE FROM wrong_report WHERE channel_id NOT IN (SELECT id FROM channel)";

    /// One organization.
    INSERT_ORGANIZATION =
        "INSERT INTO organization (id, position, name, description, website) VALUES ($1, $2, $3, $4, $5)";
    /// One term of a list, which another service may have brought already.
    INSERT_TERM =
        "INSERT INTO taxonomy_term (id, taxonomy_id, code) VALUES ($1, $2, $3) ON CONFLICT (id) DO NOTHING";
    /// One service.
    INSERT_SERVICE =
        "INSERT INTO service (id, position, organization_id, name, description, status, minimum_age, maximum_age,
                              keeper_organization, keeper_unit, keeper_branch)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)";
    /// One municipality of a service.
    INSERT_AREA = "INSERT INTO service_area (service_id, position, extent) VALUES ($1, $2, $3)";
    /// One language of a service.
    INSERT_LANGUAGE = "INSERT INTO language (service_id, position, code) VALUES ($1, $2, $3)";
    /// What it costs to reach a service.
    INSERT_COST = "INSERT INTO cost_option (service_id, option) VALUES ($1, $2)";
    /// One term that holds for a service.
    INSERT_ATTRIBUTE =
        "INSERT INTO attribute (link_id, taxonomy_id, position, taxonomy_term_id) VALUES ($1, $2, $3, $4)";
    /// One way to reach a service.
    INSERT_CHANNEL =
        "INSERT INTO channel (id, service_id, position, type, show, reason, hours_kind, holidays, eve_closes,
                              hours_read, national_short_number, confidence, source, read_date, quote, assured_date)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)";
    /// The number of a channel.
    INSERT_PHONE = "INSERT INTO phone (id, service_id, type, number) VALUES ($1, $2, $3, $4)";
    /// The link of a channel.
    INSERT_URL = "INSERT INTO url (id, service_id, url) VALUES ($1, $2, $3)";
    /// The e-mail address of a channel.
    INSERT_CONTACT = "INSERT INTO contact (id, service_id, email) VALUES ($1, $2, $3)";
    /// The place of a channel.
    INSERT_LOCATION = "INSERT INTO location (id, location_type, name) VALUES ($1, 'physical', $2)";
    /// The street address of a place.
    INSERT_ADDRESS = "INSERT INTO address (location_id, address_1, city, postal_code) VALUES ($1, $2, $3, $4)";
    /// That a service is met at a place.
    INSERT_SERVICE_AT_LOCATION = "INSERT INTO service_at_location (location_id, service_id) VALUES ($1, $2)";
    /// One stretch of the hours of a channel.
    INSERT_SCHEDULE =
        "INSERT INTO schedule (channel_id, service_id, position, freq, byday, exception, valid_from, valid_to,
                               opens_at, closes_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)";

    /// Every organization, in order.
    SELECT_ORGANIZATIONS = "SELECT id, name, description, website FROM organization ORDER BY position";
    /// Every service with its cost, in order.
    SELECT_SERVICES =
        "SELECT service.id, service.organization_id, service.name, service.description, service.status,
                service.minimum_age, service.maximum_age, cost_option.option AS cost,
                service.keeper_organization, service.keeper_unit, service.keeper_branch
         FROM service LEFT JOIN cost_option ON cost_option.service_id = service.id
         ORDER BY service.position";
    /// Every municipality of every service.
    SELECT_AREAS = "SELECT service_id, extent AS item FROM service_area ORDER BY service_id, position";
    /// Every language of every service.
    SELECT_LANGUAGES = "SELECT service_id, code AS item FROM language ORDER BY service_id, position";
    /// Every term of every service.
    SELECT_ATTRIBUTES =
        "SELECT attribute.link_id, attribute.taxonomy_id, taxonomy_term.code
         FROM attribute JOIN taxonomy_term ON taxonomy_term.id = attribute.taxonomy_term_id
         ORDER BY attribute.link_id, attribute.taxonomy_id, attribute.position";
    /// Every channel, whatever table its value lies in.
    SELECT_CHANNELS =
        "SELECT channel.id, channel.service_id, channel.type AS kind, channel.show, channel.reason,
                channel.hours_kind, channel.holidays, channel.eve_closes, channel.hours_read,
                channel.national_short_number, channel.confidence, channel.source, channel.read_date, channel.quote,
                channel.assured_date, COALESCE(phone.number, url.url, contact.email, location.name) AS value,
                address.address_1 AS street, address.city, address.postal_code
         FROM channel
         LEFT JOIN phone ON phone.id = channel.id
         LEFT JOIN url ON url.id = channel.id
         LEFT JOIN contact ON contact.id = channel.id
         LEFT JOIN location ON location.id = channel.id
         LEFT JOIN address ON address.location_id = channel.id
         ORDER BY channel.service_id, channel.position";
    /// Every stretch of the hours of every channel.
    SELECT_SCHEDULES =
        "SELECT channel_id, byday, exception, valid_from, opens_at, closes_at
         FROM schedule ORDER BY channel_id, position";

    /// Counts one more report, if there is such a channel.
    COUNT_REPORT =
        "INSERT INTO wrong_report (channel_id, count) SELECT id, 1 FROM channel WHERE id = $1
         ON CONFLICT (channel_id) DO UPDATE SET count = wrong_report.count + 1";
    /// Reports by channel, most first; ties in the order of the directory.
    SELECT_REPORTS =
        "SELECT wrong_report.channel_id, wrong_report.count AS number
         FROM wrong_report
         JOIN channel ON channel.id = wrong_report.channel_id
         JOIN service ON service.id = channel.service_id
         ORDER BY wrong_report.count DESC, service.position, channel.position";
}

statements! {
    /// The statements of PostgreSQL alone.
    POSTGRES:

    /// Lets one writer replace the directory at a time, while readers go on; two at once would meet in the middle.
    POSTGRES_LOCK_DIRECTORY = "LOCK TABLE organization IN EXCLUSIVE MODE";
}
