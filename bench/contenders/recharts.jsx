/** Recharts: range bars and reference dots; one React root, one portal per chart. */
import { memo, useLayoutEffect } from 'react';
import { createPortal, flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { Bar, BarChart, ReferenceDot, XAxis, YAxis } from 'recharts';
import { amount, colors, domainOf, font, height, place, side, slotsOf, tick, ticksOf } from './chart.js';

const barSize = place.bottom - place.bar;
const margin = { top: 0, right: side, bottom: 0, left: side };

/** Labels in one line or two, at baselines counted from the top of the chart. */
function Label({ viewBox: { x, width }, lines }) {
  const at = x + width / 2;
  return lines.map(({ text, y, fill, weight }) => (
    <text key={text} x={at} y={y} fill={fill} fontWeight={weight} textAnchor="middle">
      {text}
    </text>
  ));
}

const PayChart = memo(function PayChart({ row, width }) {
  const domain = domainOf(row);
  const data = [{ span: [row.min, row.max], middle: [row.p25, row.p75] }];
  return (
    <>
      <h2>{row.title}</h2>
      <div className="chart">
        <BarChart layout="vertical" width={width} height={height} data={data} margin={margin} accessibilityLayer={false} style={{ font }}>
          <XAxis type="number" domain={domain} ticks={ticksOf(domain)} tickFormatter={tick} interval={0} axisLine={false} height={height - place.axis} tick={{ fill: colors.muted }} />
          <YAxis yAxisId="span" type="category" hide />
          <YAxis yAxisId="middle" type="category" hide />
          <Bar yAxisId="span" dataKey="span" barSize={barSize} fill={colors.span} isAnimationActive={false} />
          <Bar yAxisId="middle" dataKey="middle" barSize={barSize} fill={colors.middle} isAnimationActive={false} />
          <ReferenceDot
            yAxisId="span"
            x={row.median}
            y={0}
            r={0}
            shape={({ cx }) => <line x1={cx} x2={cx} y1={place.tick} y2={place.bottom} stroke={colors.text} strokeWidth={3} />}
            label={<Label lines={[{ text: `Median ${amount(row.median)}`, y: place.medianLabel, fill: colors.text, weight: 700 }]} />}
          />
          {row.levels.map(({ name, value }) => (
            <ReferenceDot
              key={name}
              yAxisId="span"
              x={value}
              y={0}
              r={5}
              fill={colors.mark}
              stroke="white"
              label={
                <Label
                 
                  lines={[
                    { text: name, y: place.names, fill: colors.muted },
                    { text: amount(value), y: place.amounts, fill: colors.text, weight: 600 },
                  ]}
                />
              }
            />
          ))}
        </BarChart>
      </div>
    </>
  );
});

function PayCharts({ rows, slots, width, done }) {
  useLayoutEffect(done);
  return rows.map((row, index) => createPortal(<PayChart row={row} width={width} />, slots[index], index));
}

let root;
let page;

/** Draws all charts; the answer comes when they are in the page. */
const draw = (rows) => new Promise((done) => root.render(<PayCharts {...page} rows={rows} done={done} />));

/** @type {import('./chart.js').Contender} */
export const contender = {
  name: 'recharts',
  mount(container, rows) {
    page = { slots: slotsOf(container), width: container.clientWidth };
    root = createRoot(document.createElement('div'));
    return draw(rows);
  },
  update: draw,
  unmount() {
    flushSync(() => root.unmount());
    root = page = undefined;
  },
};
