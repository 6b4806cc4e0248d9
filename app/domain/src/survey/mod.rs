//! Survey: what is asked, of whom, in which words, and what an answer is. Names follow XLSForm and ODK XForms.

pub mod answer;
pub mod contract;
pub mod expression;
pub mod lock;
pub mod name;
pub mod outline;
pub mod plan;
pub mod questionnaire;
pub mod text;
pub mod xlsform;
