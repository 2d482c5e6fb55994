import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { CurvePoint } from './measure-curve.ts';

/** A quantity over what grows. */
export interface Curve {
  title: string;
  points: { x: number; y: number }[];
}

const panel = { width: 200, height: 130, left: 46, top: 34, gap: 20 };
const ink = '#33475b';
const line = '#0068b1';

/** The first of 1, 2, 5, 10, 20 … that is not below a value: where an axis ends. */
export const axisEnd = (value: number): number => {
  if (!(value > 0)) return 1;
  const power = 10 ** Math.floor(Math.log10(value));

  return (
    [1, 2, 5, 10].map((step) => step * power).find((end) => end >= value) ??
    value
  );
};

/** 1,000,000 as 1M: the labels of an axis are narrow. */
const short = (value: number): string =>
  new Intl.NumberFormat('en', {
    notation: 'compact',
    maximumSignificantDigits: 3,
  }).format(value);

/** The value of a point: of the first one beside the axis, and below a line that rises. */
const sayValue = (
  { left, top, y }: { left: number; top: number; y: number },
  isFirst: boolean,
  isRising: boolean,
): string =>
  `<text x="${isFirst ? left + 6 : left}" y="${top + (isFirst && isRising ? 16 : -8)}" text-anchor="${isFirst ? 'start' : 'middle'}">${short(y)}</text>`;

const drawPanel = ({ title, points }: Curve, index: number): string => {
  const left = panel.left + index * (panel.width + panel.left + panel.gap);
  const bottom = panel.top + panel.height;
  const end = axisEnd(Math.max(...points.map(({ y }) => y)));
  const logs = points.map(({ x }) => Math.log10(x));
  const from = Math.min(...logs);
  const range = Math.max(...logs) - from || 1;
  const placed = points.map(({ x, y }, at) => ({
    x,
    y,
    left: Math.round(left + (((logs[at] ?? 0) - from) / range) * panel.width),
    top: Math.round(bottom - (y / end) * panel.height),
  }));

  return [
    `<text x="${left}" y="${panel.top - 14}" font-weight="bold">${title}</text>`,
    `<path d="M${left} ${panel.top}V${bottom}H${left + panel.width}" fill="none" stroke="${ink}"/>`,
    `<text x="${left - 6}" y="${panel.top + 4}" text-anchor="end">${short(end)}</text>`,
    `<text x="${left - 6}" y="${bottom + 4}" text-anchor="end">0</text>`,
    `<polyline points="${placed.map((each) => `${each.left},${each.top}`).join(' ')}" fill="none" stroke="${line}" stroke-width="2"/>`,
    ...placed.flatMap((each, at) => [
      `<circle cx="${each.left}" cy="${each.top}" r="3" fill="${line}"/>`,
      sayValue(each, at === 0, (placed[1]?.top ?? 0) < each.top),
      `<text x="${each.left}" y="${bottom + 16}" text-anchor="middle">${short(each.x)}</text>`,
    ]),
  ].join('\n');
};

/** Draws curves beside each other, over a logarithmic axis from the first point to the last. */
export const drawSvg = (grows: string, curves: Curve[]): string => {
  const width =
    curves.length * (panel.width + panel.left + panel.gap) + panel.gap;
  const height = panel.top + panel.height + 46;

  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="11" fill="${ink}" role="img">
<title>What a card costs with more ${grows}</title>
<rect width="${width}" height="${height}" fill="#fff"/>
${curves.map(drawPanel).join('\n')}
<text x="${width / 2}" y="${height - 8}" text-anchor="middle">${grows}, logarithmic</text>
</svg>
`;
};

/** Writes `cost-by-GROWS.svg` into a folder: CPU and bytes of a card, memory and start of the service. */
export const drawCurves = async (
  folder: string,
  grows: string,
  points: CurvePoint[],
): Promise<void> => {
  const curve = (
    title: string,
    value: (point: CurvePoint) => number,
  ): Curve => ({
    title,
    points: points.map((point) => ({ x: point.x, y: value(point) })),
  });
  await mkdir(folder, { recursive: true });
  await writeFile(
    path.join(folder, `cost-by-${grows}.svg`),
    drawSvg(grows, [
      curve('CPU per card, ms', ({ cost }) => cost.cpuMs),
      curve('bytes of a card, kB', ({ bytes }) => bytes / 1_000),
      curve('memory of the service, MB', ({ memory }) => memory / 1_000_000),
      curve('first card after the start, s', ({ startMs }) => startMs / 1_000),
    ]),
  );
};
