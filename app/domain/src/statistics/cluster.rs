//! Answers that come by class or school: those of one school resemble each other, so they say less than as many from everywhere.

/// One school's or class's answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cluster {
    /// Of them, this answer.
    pub hits: u32,
    /// How many answered.
    pub of: u32,
}

/// With fewer schools than this, nothing is called *säkert*: a test over them could not tell.
pub const ENOUGH: u32 = 10;

/// Kish's design effect: so many times as many answers would be needed as from people who do not know each other.
/// `size`: answers a school, `alike`: how alike those of one school are (intraclass correlation, 0 to 1).
#[must_use]
pub fn design_effect(size: f64, alike: f64) -> f64 {
    (1.0 + (size - 1.0) * alike.clamp(0.0, 1.0)).max(1.0)
}

/// How alike the answers of one school are: the analysis-of-variance estimator of the intraclass correlation, never under 0.
/// `None` with fewer than two schools, or with one answer each.
#[must_use]
pub fn alike(schools: &[Cluster]) -> Option<f64> {
    let schools: Vec<&Cluster> = schools.iter().filter(|one| one.of > 0).collect();
    let count = f64::from(u32::try_from(schools.len()).ok()?);
    let total: f64 = schools.iter().map(|one| f64::from(one.of)).sum();
    if count < 2.0 || total <= count {
        return None;
    }
    let share = schools.iter().map(|one| f64::from(one.hits.min(one.of))).sum::<f64>() / total;
    let (mut between, mut within, mut squares) = (0.0, 0.0, 0.0);
    for one in schools {
        let (of, own) = (f64::from(one.of), f64::from(one.hits.min(one.of)) / f64::from(one.of));
        between += of * (own - share).powi(2);
        within += of * own * (1.0 - own);
        squares += of * of;
    }
    let (between, within) = (between / (count - 1.0), within / (total - count));
    let size = (total - squares / total) / (count - 1.0);
    let spread = between + (size - 1.0) * within;
    Some(if spread > 0.0 { ((between - within) / spread).clamp(0.0, 1.0) } else { 0.0 })
}

/// The design effect of these answers as they came, by [`alike`]; a school with many weighs as it does in the variance.
#[must_use]
pub fn measured_effect(schools: &[Cluster]) -> Option<f64> {
    let total: f64 = schools.iter().map(|one| f64::from(one.of)).sum();
    let squares: f64 = schools.iter().map(|one| f64::from(one.of).powi(2)).sum();
    alike(schools).map(|alike| design_effect(squares / total, alike))
}
