//! The Nottingham grade of breast cancer.

use super::{ScoreError, Scored};
use crate::disease::HistologicalGrade;

/// The Nottingham histological grade of invasive breast cancer, also by the names of Elston and Ellis: 3 to 9 points.
///
/// Tubules, nuclei and mitoses have 1 to 3 points each: 3 to 5 make grade 1, 6 and 7 grade 2, 8 and 9 grade 3. Tubules in
/// more than 75 % of the tumour are 1 point, in 10 to 75 % 2, in less 3; the points of mitoses depend on the field of the
/// microscope, so they are asked for and not the count.
///
/// Source: Elston and Ellis, Histopathology 1991;19(5):403-410, doi 10.1111/j.1365-2559.1991.tb00229.x.
///
/// ```
/// use oncology::disease::HistologicalGrade;
/// use oncology::score::nottingham_grade;
///
/// let score = nottingham_grade(3, 2, 1)?;
/// assert_eq!((score.points, score.group), (6, HistologicalGrade::Two));
/// # Ok::<(), oncology::score::ScoreError>(())
/// ```
///
/// # Errors
///
/// Points other than 1, 2 and 3.
pub fn nottingham_grade(
    tubules: u8,
    nuclei: u8,
    mitoses: u8,
) -> Result<Scored<HistologicalGrade>, ScoreError> {
    let parts = [
        ("points for tubules", tubules),
        ("points for nuclei", nuclei),
        ("points for mitoses", mitoses),
    ];
    let mut points = 0;
    for (name, part) in parts {
        if !(1..=3).contains(&part) {
            return Err(ScoreError::new(name, "of 1 to 3", part));
        }
        points += part;
    }
    let group = match points {
        ..=5 => HistologicalGrade::One,
        6 | 7 => HistologicalGrade::Two,
        _ => HistologicalGrade::Three,
    };
    Ok(Scored { points, group })
}
