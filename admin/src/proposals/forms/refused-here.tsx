import Box from '@mui/material/Box';

/** What refuses a row, at the row. @param why its sentences */
export function RefusedHere({ why }: { why?: string[] }) {
  if (!why) return null;
  return (
    <Box
      component="ul"
      data-testid="refused-here"
      sx={{ gridColumn: '1 / -1', listStyle: 'none', m: 0, p: 0, color: 'error.main', fontSize: '0.875rem' }}
    >
      {why.map((sentence) => (
        <li key={sentence}>✕ {sentence}</li>
      ))}
    </Box>
  );
}
