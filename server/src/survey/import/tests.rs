//! Workbooks of every kind.
