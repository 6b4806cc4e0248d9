//! Survey: what is asked, of whom, in which words, and what an answer is. Names follow XLSForm and ODK XForms.

pub mod answer;
pub mod expression;
pub mod questionnaire;
pub mod wave;
