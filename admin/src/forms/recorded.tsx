import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useEffect, useRef, type ReactNode } from 'react';
import { Link } from 'react-router-dom';
import type { Recorded as Answer } from '../api/commands.ts';
import { useT } from '../i18n/use-t.ts';
import { judgedByText } from '../policies/values.ts';
import { dmy, dmyHm } from '../words/dates.ts';
import { eventName } from '../words/sentences.ts';

/** The answer to an act: what was recorded, when, and where it goes next. */
export function Recorded(props: {
  answer: Answer;
  what: ReactNode;
  next?: string;
  actions: { to: string; label: string }[];
  again?: () => void;
  againLabel?: string;
}) {
  const t = useT();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div ref={box} tabIndex={-1} style={{ outline: 'none', maxWidth: 880 }} data-testid="recorded">
      <Alert severity="success" role="status">
        <AlertTitle sx={{ fontWeight: 600 }}>{t('form.recorded')}</AlertTitle>
        <Typography>{props.what}</Typography>
        {props.answer.stored.map(({ type, effectiveOn }, index) => (
          <Typography key={index}>{t('form.stored', { what: eventName(type, t), on: dmy(effectiveOn) })}</Typography>
        ))}
        <Typography variant="body2">
          {props.answer.events === 0 ? t('form.nothingNew') : t('form.recordedAt', { at: dmyHm(props.answer.at) })}
        </Typography>
        {props.answer.judgedBy && <Typography variant="body2">{judgedByText(props.answer.judgedBy, t)}</Typography>}
        {props.next && (
          <Typography sx={{ mt: 2 }}>
            <strong>{t('form.nextStep')}:</strong> {props.next}
          </Typography>
        )}
      </Alert>
      <Stack direction="row" useFlexGap sx={{ mt: 4, flexWrap: 'wrap', gap: 2 }}>
        {props.actions.map(({ to, label }, index) => (
          <Button key={to} component={Link} to={to} variant={index === 0 ? 'contained' : 'outlined'}>
            {label}
          </Button>
        ))}
        {props.again && (
          <Button variant="outlined" onClick={props.again}>
            {props.againLabel ?? t('form.another')}
          </Button>
        )}
      </Stack>
    </div>
  );
}
