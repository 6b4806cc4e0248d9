//! Lists of units from outside: the national register's files and a county's own list.

pub mod units;
