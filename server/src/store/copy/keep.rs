//! Copying out of a database and into an empty one, on either engine.

use async_trait::async_trait;
use domain::desk::{Checkpoint, verify};
use jiff::civil::Date;
use sqlx::{FromRow, Transaction};

use super::format::{EndLine, Line, Lines, TableLine, first_line, json, read, written};
use super::order::{Table, tables};
use super::{Copied, CopyFault, CopyStore, Head, Out, sql};
use crate::desk::store::read_log;
use crate::store::{Engine, Store, StoreError};

/// How many rows are in memory at once; a message takes 64 KiB at most.
const AT_ONCE: usize = 200;

/// A column, as a database tells of it.
#[derive(FromRow)]
pub(crate) struct ColumnRow {
    pub(crate) table_name: String,
    pub(crate) column_name: String,
    pub(crate) kind: String,
    pub(crate) key: i64,
}

/// One table names another.
#[derive(FromRow)]
pub(crate) struct LinkRow {
    pub(crate) child: String,
    pub(crate) parent: String,
}

#[derive(FromRow)]
struct NumberRow {
    number: i64,
}

#[async_trait]
impl<DB: Engine> CopyStore for Store<DB> {
    async fn copy_out(&self, made: Date, out: Out<'_>) -> Result<Copied, CopyFault> {
        let mut work = self.0.begin_with(DB::BEGIN_READ).await?;
        let schema: Vec<NumberRow> = DB::read(&mut work, sql::SELECT_SCHEMA).await?;
        let log = read_log::<DB>(&mut work).await?;
        let audit =
            log.last().map_or(Checkpoint::EMPTY, |link| Checkpoint { count: link.entry.number, hash: link.hash });
        let head = Head { schema: schema.first().map_or(0, |row| row.number), made, audit };
        out.write_all(first_line(&head).as_bytes())?;
        let mut copied = Copied::default();
        for table in here::<DB>(&mut work).await? {
            let line = TableLine { table: table.name.clone(), columns: table.columns.clone() };
            out.write_all(json(&line).as_bytes())?;
            let rows = table_out::<DB>(&mut work, &table, out).await?;
            out.write_all(json(&EndLine { end: table.name, rows }).as_bytes())?;
            copied = Copied { tables: copied.tables + 1, rows: copied.rows + rows };
        }
        out.write_all(json(&EndLine { end: String::new(), rows: copied.rows }).as_bytes())?;
        work.commit().await?;
        Ok(copied)
    }
}

/// The tables of this database.
async fn here<DB: Engine>(work: &mut Transaction<'static, DB>) -> Result<Vec<Table>, CopyFault> {
    let columns: Vec<ColumnRow> = DB::read(work, DB::COLUMNS).await?;
    let links: Vec<LinkRow> = DB::read(work, DB::LINKS).await?;
    tables(columns, &links)
}

async fn table_out<DB: Engine>(
    work: &mut Transaction<'static, DB>,
    table: &Table,
    out: Out<'_>,
) -> Result<u64, CopyFault> {
    let (names, kinds): (Vec<&str>, Vec<_>) = table.columns.iter().map(|(name, kind)| (name.as_str(), *kind)).unzip();
    let (names, key, name) = (names.join("\", \""), table.key.join("\", \""), &table.name);
    let mut rows = 0;
    loop {
        let statement = format!("SELECT \"{names}\" FROM \"{name}\" ORDER BY \"{key}\" LIMIT {AT_ONCE} OFFSET {rows}");
        let found = DB::rows(work, statement, &kinds).await?;
        for row in &found {
            out.write_all(json(&row.iter().map(written).collect::<Vec<_>>()).as_bytes())?;
        }
        rows += u64::try_from(found.len()).unwrap_or_default();
        if found.len() < AT_ONCE {
            return Ok(rows);
        }
    }
}

/// Whether a database has no table at all: nothing of anybody's can be lost there.
pub(crate) async fn is_empty<DB: Engine>(store: &Store<DB>) -> Result<bool, StoreError> {
    let mut work = store.0.begin_with(DB::BEGIN_READ).await?;
    let columns: Vec<ColumnRow> = DB::read(&mut work, DB::COLUMNS).await?;
    work.commit().await?;
    Ok(columns.is_empty())
}

/// Reads a copy into a database that has its tables and nothing else.
pub(crate) async fn copy_in<DB: Engine>(
    store: &Store<DB>,
    head: &Head,
    lines: &mut Lines<'_>,
) -> Result<Copied, CopyFault> {
    let mut work = store.0.begin_with(DB::BEGIN_WRITE).await?;
    let here = here::<DB>(&mut work).await?;
    clear::<DB>(&mut work, &here).await?;
    let mut copied = Copied::default();
    loop {
        match lines.next()? {
            Line::Table(line) => {
                let table = here.iter().find(|table| table.name == line.table).ok_or_else(|| lines.broken())?;
                copied.rows += table_in::<DB>(&mut work, table, &line, lines).await?;
                copied.tables += 1;
            }
            Line::End(end) if end.end.is_empty() && end.rows == copied.rows && copied.tables == here.len() => break,
            Line::End(_) | Line::Row(_) => return Err(lines.broken()),
        }
    }
    if !lines.at_end()? {
        return Err(lines.broken());
    }
    let log = read_log::<DB>(&mut work).await?;
    let reached = verify(&log, &[head.audit]).map_err(|_| CopyFault::Audit)?;
    if reached != head.audit {
        return Err(CopyFault::Audit);
    }
    work.commit().await?;
    Ok(copied)
}

/// What migrations put into tables stands in the copy too.
async fn clear<DB: Engine>(work: &mut Transaction<'static, DB>, tables: &[Table]) -> Result<(), CopyFault> {
    for table in tables.iter().rev() {
        let name = &table.name;
        let any = DB::rows(work, format!("SELECT 1 AS any_row FROM \"{name}\" LIMIT 1"), &[]).await?;
        if !any.is_empty() {
            DB::put(work, format!("DELETE FROM \"{name}\""), Vec::new()).await?;
        }
    }
    Ok(())
}

async fn table_in<DB: Engine>(
    work: &mut Transaction<'static, DB>,
    table: &Table,
    line: &TableLine,
    lines: &mut Lines<'_>,
) -> Result<u64, CopyFault> {
    let same = line.columns.len() == table.columns.len() && line.columns.iter().all(|one| table.columns.contains(one));
    if !same {
        return Err(lines.broken());
    }
    let names: Vec<&str> = line.columns.iter().map(|(name, _)| name.as_str()).collect();
    let places: Vec<String> = (1..=names.len()).map(|number| format!("${number}")).collect();
    let (name, names, places) = (&table.name, names.join("\", \""), places.join(", "));
    let statement = format!("INSERT INTO \"{name}\" (\"{names}\") VALUES ({places})");
    let mut rows = 0;
    loop {
        match lines.next()? {
            Line::Row(values) if values.len() == line.columns.len() => {
                let cells = line.columns.iter().zip(&values).map(|((_, kind), value)| read(*kind, value));
                let cells = cells.collect::<Option<Vec<_>>>().ok_or_else(|| lines.broken())?;
                DB::put(work, statement.clone(), cells).await?;
                rows += 1;
            }
            Line::End(end) if end.end == table.name && end.rows == rows => return Ok(rows),
            Line::Row(_) | Line::End(_) | Line::Table(_) => return Err(lines.broken()),
        }
    }
}
