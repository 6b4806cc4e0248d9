//! Survey: what is asked, of whom, in which words, and what an answer is. Names follow XLSForm and ODK XForms.

pub mod answer;
pub mod contract;
pub mod edit;
pub mod expression;
pub mod forecast;
pub mod lint;
pub mod lock;
pub mod name;
pub mod opening;
pub mod outline;
pub mod plan;
pub mod power;
pub mod questionnaire;
pub mod reach;
pub mod showing;
pub mod signup;
pub mod slip;
pub mod spot;
pub mod text;
pub mod walk;
pub mod wave;
pub mod wheel;
pub mod xlsform;
pub mod youth;
