import Checkbox from '@mui/material/Checkbox';
import TableCell from '@mui/material/TableCell';

/** In the head of a table whose rows can be chosen: chooses all that may be, or nothing any more. */
export function ChooseAll(props: {
  label: string;
  /** What may be chosen of the rows that are shown. */
  possible: readonly string[];
  chosen: readonly string[];
  onChoose: (chosen: string[]) => void;
}) {
  const { label, possible, chosen, onChoose } = props;
  const all = possible.length > 0 && possible.every((id) => chosen.includes(id));
  return (
    <TableCell padding="checkbox">
      <Checkbox
        size="small"
        checked={all}
        indeterminate={!all && possible.some((id) => chosen.includes(id))}
        disabled={possible.length === 0}
        onChange={() => onChoose(all ? [] : [...possible])}
        slotProps={{ input: { 'aria-label': label } }}
      />
    </TableCell>
  );
}
