import type { BarChartProps } from '@hubspot/ui-extensions';

/** A line or colour of a chart: one value for each category, or none there. */
export interface Series {
  name: string;
  colour: string;
  values: (number | null)[];
}

/** What a chart shows, however its rows were given. */
export interface ChartTable {
  title: string;
  xLabel: string;
  yLabel: string;
  categories: string[];
  series: Series[];
  isStacked: boolean;
}

type ChartColor = NonNullable<
  NonNullable<BarChartProps['options']>['colorList']
>[number];

const colours: Record<ChartColor, string> = {
  orange: '#c2570c',
  aqua: '#0b7285',
  purple: '#7048c6',
  yellow: '#a07000',
  pink: '#b8336a',
  blue: '#2b62c4',
  green: '#2b7a3d',
  darkOrange: '#8f3f07',
  darkAqua: '#07505d',
  darkPurple: '#4b2e8f',
  darkYellow: '#6f4e00',
  darkPink: '#7f1f47',
  darkBlue: '#1a3f82',
  darkGreen: '#1b5229',
};
const usual: ChartColor[] = [
  'blue',
  'aqua',
  'purple',
  'orange',
  'green',
  'pink',
];

/** Reads the rows of a chart as a table of categories and series. */
export const readChart = ({
  data,
  axes,
  options,
}: BarChartProps): ChartTable => {
  const rows = Array.isArray(data) ? data : data.data;
  const labels = Array.isArray(data)
    ? {}
    : (data.options?.propertyLabels ?? {});
  const name = (field: string, value: number | string | undefined): string => {
    const text = String(value ?? '');

    return labels[field]?.[text] ?? text;
  };
  const { x, y } = axes;
  const group = axes.options?.groupFieldByColor;
  const categories = [
    ...new Set(rows.map((row) => String(row[x.field] ?? ''))),
  ];
  const groups = group
    ? [...new Set(rows.map((row) => String(row[group] ?? '')))]
    : [''];
  const palette = options?.colors ?? options?.colorList ?? usual;

  return {
    title: options?.title ?? '',
    xLabel: x.label ?? x.field,
    yLabel: y.label ?? y.field,
    isStacked: axes.options?.stacking ?? false,
    categories: categories.map((each) =>
      x.fieldType === 'datetime' ? toDay(each) : name(x.field, each),
    ),
    series: groups.map((each, index) => ({
      name: group ? name(group, each) : (y.label ?? y.field),
      colour:
        colours[
          axes.options?.colors?.[each] ??
            palette[index % palette.length] ??
            'blue'
        ],
      values: categories.map((category) => {
        const found = rows.filter(
          (row) =>
            String(row[x.field] ?? '') === category &&
            (!group || String(row[group] ?? '') === each),
        );

        return found.length === 0
          ? null
          : found.reduce((sum, row) => sum + Number(row[y.field] ?? 0), 0);
      }),
    })),
  };
};

const toDay = (value: string): string => {
  const date = new Date(/^\d+$/.test(value) ? Number(value) : value);

  return Number.isNaN(date.getTime())
    ? value
    : new Intl.DateTimeFormat(document.documentElement.lang || 'en', {
        day: 'numeric',
        month: 'short',
      }).format(date);
};

/** The chart as rows of a value for each series, and the series, as the library takes them. */
export const toRows = ({ categories, series }: ChartTable) => ({
  dataKey: 'category',
  data: categories.map((category, at) => ({
    category,
    ...Object.fromEntries(
      series.map(({ values }, index) => [`series${index}`, values[at] ?? null]),
    ),
  })),
  series: series.map(({ name, colour }, index) => ({
    // The name of a series may hold what the library reads as a path.
    name: `series${index}`,
    label: name,
    color: colour,
  })),
});
