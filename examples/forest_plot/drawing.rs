//! The plot: a table of the comparisons with their intervals on a logarithmic axis.

use std::error::Error;

use plotters::prelude::*;
use plotters::style::text_anchor::{HPos, Pos, VPos};

use crate::axis::Axis;
use crate::comparisons::{Panel, Row, Side};
use crate::text::{SIZE, fit, width, wrap};

type Area<'a> = DrawingArea<SVGBackend<'a>, plotters::coord::Shift>;
type Drawn<T = ()> = Result<T, Box<dyn Error>>;

/// The width of the drawing; its height follows the number of rows.
const WIDTH: i32 = 1200;
const MARGIN: i32 = 20;
const RIGHT: i32 = WIDTH - MARGIN;

/// Where columns begin, from left to right, and the gap between two of them.
const TRIAL: i32 = MARGIN;
const ARMS: i32 = 194;
const RESULTS: i32 = 458;
const PLOT: i32 = 606;
const RATIO: i32 = 918;
const P_VALUE: i32 = 1096;
const GAP: i32 = 10;

const HEADER: i32 = 58;
const HEADING: i32 = 36;
const ROW: i32 = 44;
const LINE: i32 = 18;
/// Axis, its numbers and the captions.
const AXIS: i32 = 62;

/// Half the sides of squares: the heaviest, the smallest that is drawn, and those without a weight.
const LARGEST: i32 = 10;
const SMALLEST: i32 = 3;
const WITHOUT_WEIGHT: i32 = 4;

const INK: RGBColor = RGBColor(20, 20, 20);
const GREY: RGBColor = RGBColor(95, 95, 95);
const PALE: RGBColor = RGBColor(244, 246, 249);
const BLUE: RGBColor = RGBColor(24, 72, 130);

/// The drawing as SVG.
pub(crate) fn svg(panels: &[Panel]) -> Drawn<String> {
    let count = |length: usize, size: i32| i32::try_from(length).ok()?.checked_mul(size);
    let all: Vec<&Row> = panels.iter().flat_map(|panel| &panel.rows).collect();
    let axis = Axis::new(&all, (PLOT + GAP, RATIO - 2 * GAP));
    let notes = notes(panels, &axis);
    let parts = [
        count(all.len(), ROW),
        count(panels.len(), HEADING),
        count(notes.len(), LINE),
        Some(HEADER + AXIS + 2 * MARGIN),
    ];
    let height = parts
        .into_iter()
        .try_fold(0, |sum: i32, part| sum.checked_add(part?));
    let height = height.ok_or("there are too many comparisons")?;

    let mut svg = String::new();
    {
        let area = SVGBackend::with_string(&mut svg, (WIDTH.unsigned_abs(), height.unsigned_abs()))
            .into_drawing_area();
        area.fill(&WHITE)?;
        let weights = all.iter().filter_map(|row| row.weight);
        let plot = Plot {
            area: &area,
            axis,
            level: most_common_level(&all),
            heaviest: weights.fold(0.0, f64::max),
        };
        plot.draw(panels, &notes)?;
        area.present()?;
    }
    Ok(svg)
}

struct Plot<'a, 'b> {
    area: &'a Area<'b>,
    axis: Axis,
    /// The level that most intervals have.
    level: Option<String>,
    heaviest: f64,
}

impl Plot<'_, '_> {
    fn draw(&self, panels: &[Panel], notes: &[String]) -> Drawn {
        let top = MARGIN + HEADER;
        self.header(panels)?;
        // Bands first, so that the null line is above them.
        let mut y = top;
        for panel in panels {
            y += HEADING;
            let mut is_band = true;
            for _ in &panel.rows {
                if is_band {
                    let band = [(MARGIN - 6, y), (RIGHT + 6, y + ROW)];
                    self.area.draw(&Rectangle::new(band, PALE.filled()))?;
                }
                is_band = !is_band;
                y += ROW;
            }
        }
        let bottom = y;
        self.null_line(top, bottom)?;
        let mut y = top;
        for panel in panels {
            let heading = format!(
                "{} ({})",
                panel.metric.label(),
                panel.measure.label().to_lowercase()
            );
            let room = f64::from(PLOT - TRIAL - GAP);
            self.bold(
                &fit(&heading, SIZE * 1.1, room),
                TRIAL,
                y + HEADING / 2 + 4,
                SIZE,
            )?;
            y += HEADING;
            for row in &panel.rows {
                self.words(row, y)?;
                self.interval(row, y + ROW / 2)?;
                y += ROW;
            }
        }
        self.axis(bottom, panels)?;
        let mut y = bottom + AXIS + MARGIN / 2;
        for note in notes {
            self.text(note, TRIAL, y, GREY, HPos::Left)?;
            y += LINE;
        }
        Ok(())
    }

    fn header(&self, panels: &[Panel]) -> Drawn {
        let measures = panels.iter().map(|panel| panel.measure);
        let measure = measures
            .clone()
            .next()
            .map_or("Ratio", |measure| measure.label());
        let same = measures.clone().all(|other| other.label() == measure);
        let measure = if same { measure } else { "Ratio" };
        let interval = match &self.level {
            Some(level) => format!("({level} CI)"),
            None => "(CI)".into(),
        };
        let columns = [
            (TRIAL, ["Trial", "and analysis"]),
            (ARMS, ["Arm", "vs reference"]),
            (RESULTS, ["Median or rate", "of each arm"]),
            (PLOT, [measure, "logarithmic axis"]),
            (RATIO, [measure, &interval]),
            (P_VALUE, ["P value", ""]),
        ];
        for (x, [first, second]) in columns {
            self.bold(first, x, MARGIN + 12, SIZE)?;
            self.text(second, x, MARGIN + 12 + LINE, GREY, HPos::Left)?;
        }
        let y = MARGIN + HEADER - 10;
        let rule = PathElement::new([(MARGIN - 6, y), (RIGHT + 6, y)], INK.stroke_width(1));
        Ok(self.area.draw(&rule)?)
    }

    fn null_line(&self, top: i32, bottom: i32) -> Drawn {
        let x = self.axis.x(1.0);
        let mut y = top - 4;
        while y < bottom {
            let dash = [(x, y), (x, (y + 5).min(bottom))];
            self.area
                .draw(&PathElement::new(dash, GREY.stroke_width(1)))?;
            y += 9;
        }
        Ok(())
    }

    /// The columns of a row, two lines each.
    fn words(&self, row: &Row, y: i32) -> Drawn {
        let lines = [y + ROW / 2 - LINE / 2, y + ROW / 2 + LINE / 2];
        let columns = [
            (TRIAL, ARMS, &row.trial),
            (ARMS, RESULTS, &row.arms),
            (RESULTS, PLOT, &row.results),
        ];
        for (left, right, [first, second]) in columns {
            let room = f64::from(right - left - GAP);
            self.text(&fit(first, SIZE, room), left, lines[0], INK, HPos::Left)?;
            let colour = if left == TRIAL { GREY } else { INK };
            self.text(&fit(second, SIZE, room), left, lines[1], colour, HPos::Left)?;
        }
        let room = f64::from(P_VALUE - RATIO - GAP);
        let ratio = fit(&row.printed, SIZE, room);
        if row.level == self.level {
            self.text(&ratio, RATIO, y + ROW / 2, INK, HPos::Left)?;
        } else {
            let level = row.level.as_ref();
            let level =
                level.map_or_else(|| "level not stated".into(), |level| format!("{level} CI"));
            self.text(&ratio, RATIO, lines[0], INK, HPos::Left)?;
            self.text(&fit(&level, SIZE, room), RATIO, lines[1], GREY, HPos::Left)?;
        }
        let p = wrap(&row.p_value, SIZE, f64::from(RIGHT - P_VALUE));
        match p.as_slice() {
            [one] => self.text(one, P_VALUE, y + ROW / 2, INK, HPos::Left),
            [first, rest @ ..] => {
                let room = f64::from(RIGHT - P_VALUE);
                self.text(first, P_VALUE, lines[0], INK, HPos::Left)?;
                self.text(
                    &fit(&rest.join(" "), SIZE, room),
                    P_VALUE,
                    lines[1],
                    INK,
                    HPos::Left,
                )
            }
            [] => Ok(()),
        }
    }

    /// The interval with its square; an arrow where it goes on.
    fn interval(&self, row: &Row, y: i32) -> Drawn {
        let [lower, upper] = [row.lower, row.upper].map(|end| self.axis.shown(end));
        let from = self.axis.x(lower.unwrap_or(self.axis.low));
        let to = self.axis.x(upper.unwrap_or(self.axis.high));
        let line = PathElement::new([(from, y), (to, y)], BLUE.stroke_width(2));
        self.area.draw(&line)?;
        for (x, end, outwards) in [(from, lower, -1), (to, upper, 1)] {
            if end.is_some() {
                let tick = PathElement::new([(x, y - 4), (x, y + 4)], BLUE.stroke_width(2));
                self.area.draw(&tick)?;
            } else {
                let head = vec![
                    (x + 6 * outwards, y),
                    (x - 3 * outwards, y - 5),
                    (x - 3 * outwards, y + 5),
                ];
                self.area.draw(&Polygon::new(head, BLUE.filled()))?;
            }
        }
        let x = self.axis.x(row.ratio);
        let square = |half: i32| [(x - half, y - half), (x + half, y + half)];
        if let Some(weight) = row.weight {
            let half = f64::from(LARGEST) * (weight / self.heaviest).sqrt();
            let half = (SMALLEST..LARGEST).find(|least| f64::from(*least) + 0.5 > half);
            let square = square(half.unwrap_or(LARGEST));
            self.area.draw(&Rectangle::new(square, BLUE.filled()))?;
        } else {
            let square = square(WITHOUT_WEIGHT);
            self.area.draw(&Rectangle::new(square, WHITE.filled()))?;
            self.area
                .draw(&Rectangle::new(square, BLUE.stroke_width(2)))?;
        }
        Ok(())
    }

    fn axis(&self, y: i32, panels: &[Panel]) -> Drawn {
        let ends = [
            (self.axis.x(self.axis.low), y),
            (self.axis.x(self.axis.high), y),
        ];
        self.area
            .draw(&PathElement::new(ends, INK.stroke_width(1)))?;
        for tick in &self.axis.ticks {
            let x = self.axis.x(*tick);
            let mark = PathElement::new([(x, y), (x, y + 5)], INK.stroke_width(1));
            self.area.draw(&mark)?;
        }
        // Numbers from 1 outwards, those left out that would touch the one before.
        let (below, above): (Vec<f64>, Vec<f64>) =
            self.axis.ticks.iter().partition(|tick| **tick < 1.0);
        let mut inner = f64::NEG_INFINITY;
        for tick in above {
            inner = self.number(tick, y, inner, 1.0)?;
        }
        let mut inner = -f64::from(self.axis.x(1.0)) + width("1", SIZE);
        for tick in below.into_iter().rev() {
            inner = self.number(tick, y, inner, -1.0)?;
        }
        if let Some(side) = favours(panels) {
            let null = self.axis.x(1.0);
            let captions = match side {
                Side::Below => ["← favours arm", "favours reference →"],
                Side::Above => ["← favours reference", "favours arm →"],
            };
            self.text(captions[0], null - 8, y + 38, INK, HPos::Right)?;
            self.text(captions[1], null + 8, y + 38, INK, HPos::Left)?;
        }
        Ok(())
    }

    /// The number of a tick, if it stands clear of what ends at `inner`; and where it ends, outwards from 1.
    fn number(&self, tick: f64, y: i32, inner: f64, outwards: f64) -> Drawn<f64> {
        let x = self.axis.x(tick);
        let number = tick.to_string();
        let half = width(&number, SIZE) / 2.0;
        let place = f64::from(x) * outwards;
        if place - half < inner + f64::from(GAP) / 2.0 {
            return Ok(inner);
        }
        self.text(&number, x, y + 16, INK, HPos::Center)?;
        Ok(place + half)
    }

    fn text(&self, text: &str, x: i32, y: i32, colour: RGBColor, anchor: HPos) -> Drawn {
        // The backend divides sizes by 1.24.
        let style = TextStyle::from(("sans-serif", SIZE * 1.24).into_font())
            .color(&colour)
            .pos(Pos::new(anchor, VPos::Center));
        Ok(self.area.draw(&Text::new(text.to_owned(), (x, y), style))?)
    }

    fn bold(&self, text: &str, x: i32, y: i32, size: f64) -> Drawn {
        let font = ("sans-serif", size * 1.24)
            .into_font()
            .style(FontStyle::Bold);
        let style = TextStyle::from(font)
            .color(&INK)
            .pos(Pos::new(HPos::Left, VPos::Center));
        Ok(self.area.draw(&Text::new(text.to_owned(), (x, y), style))?)
    }
}

/// The level that most intervals have; of several, the first.
fn most_common_level(rows: &[&Row]) -> Option<String> {
    let levels: Vec<&String> = rows.iter().filter_map(|row| row.level.as_ref()).collect();
    let count = |level: &str| {
        levels
            .iter()
            .filter(|other| other.as_str() == level)
            .count()
    };
    let most = levels.iter().map(|level| count(level)).max()?;
    levels
        .iter()
        .find(|level| count(level) == most)
        .map(ToString::to_string)
}

/// The side of 1 that favours the arm in all comparisons, if there is one.
fn favours(panels: &[Panel]) -> Option<Side> {
    let mut sides = panels
        .iter()
        .flat_map(|panel| &panel.rows)
        .map(|row| row.favours_arm);
    let first = sides.next()??;
    sides.all(|side| side == Some(first)).then_some(first)
}

/// What a reader must know, in lines that fit.
fn notes(panels: &[Panel], axis: &Axis) -> Vec<String> {
    let rows = || panels.iter().flat_map(|panel| &panel.rows);
    let mut notes = vec![
        "Squares: estimates, with an area in proportion to 1/variance of the logarithm, apart from a least size. \
         Dashed line: no difference.",
    ];
    if rows().any(|row| row.weight.is_none()) {
        notes.push(
            "Hollow squares of one size: level or width of the interval do not tell the weight.",
        );
    }
    if rows().any(|row| axis.cuts(row)) {
        notes.push("Arrows: the interval goes on beyond the axis, or its end is not a number.");
    }
    if favours(panels).is_none() {
        notes.push("Which side favours the arm is not known, or not the same for all rows.");
    }
    if rows().any(|row| row.arms[1].starts_with("and ")) {
        notes.push("“and” in place of “vs”: which of the two is the reference is not stated.");
    }
    let is_printed = |code: &str| rows().any(|row| row.printed.contains(code));
    if is_printed("NR") || is_printed("NE") {
        notes.push("NR: not reached. NE: not estimable.");
    }
    if rows().any(|row| row.p_value == "–" || row.results.iter().any(|result| result == "–")) {
        notes.push("–: not stated.");
    }
    notes.push("Each row stands for itself: nothing is pooled, and trials differ in patients and treatments.");
    let room = f64::from(RIGHT - MARGIN);
    notes
        .iter()
        .flat_map(|note| wrap(note, SIZE, room))
        .collect()
}
