import { useTheme } from '@mui/material/styles';
import { useId } from 'react';
import { Bar, BarChart, CartesianGrid, Legend, ResponsiveContainer, XAxis, YAxis } from 'recharts';

/** What one of the two bars shows: a field of the rows, under its name. */
interface Shown {
  field: string;
  name: string;
}

/** Two numbers of each row side by side: one plain, one hatched, told apart without colour too. */
export function TwoBars(props: {
  /** Each with its `name` below the bars. */
  rows: readonly Record<string, unknown>[];
  plain: Shown & { fill: string };
  hatched: Shown;
  height: number;
}) {
  const { palette } = useTheme();
  const hatching = useId();
  const { rows, plain, hatched, height } = props;
  const ticks = { tick: { fill: palette.text.secondary, fontSize: 12 }, tickLine: false };
  const bar = { isAnimationActive: false, radius: [2, 2, 0, 0] as [number, number, number, number] };
  return (
    <ResponsiveContainer width="100%" height={height}>
      <BarChart data={rows} margin={{ left: -16, right: 8, top: 8, bottom: 0 }} accessibilityLayer={false}>
        <defs>
          <pattern id={hatching} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect width="6" height="6" fill={palette.background.paper} />
            <rect width="3" height="6" fill={palette.primary.main} />
          </pattern>
        </defs>
        <CartesianGrid vertical={false} stroke={palette.divider} />
        <XAxis dataKey="name" minTickGap={16} {...ticks} />
        <YAxis allowDecimals={false} axisLine={false} {...ticks} />
        <Legend
          itemSorter="dataKey"
          formatter={(name) => <span style={{ color: palette.text.primary, fontSize: 13 }}>{name}</span>}
        />
        <Bar dataKey={plain.field} name={plain.name} fill={plain.fill} {...bar} />
        <Bar
          dataKey={hatched.field}
          name={hatched.name}
          fill={`url(#${hatching})`}
          stroke={palette.primary.main}
          {...bar}
        />
      </BarChart>
    </ResponsiveContainer>
  );
}
