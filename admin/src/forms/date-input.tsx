import CalendarMonth from '@mui/icons-material/CalendarMonthOutlined';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import InputAdornment from '@mui/material/InputAdornment';
import TextField from '@mui/material/TextField';
import { useRef, useState, type ReactNode, type Ref } from 'react';
import { useT } from '../i18n/use-t.ts';
import { useSession } from '../providers/use-session.ts';
import { dmy, isDay, typedDay } from '../words/dates.ts';
import { useInput, type InputProps } from './inputs.tsx';

/** A day of a command: typed as ddmmyyyy or dd/mm/yyyy, or picked. @param future whether a day to come is meant */
export function DateInput({ name, label, required, help, future }: InputProps & { future?: boolean }) {
  const t = useT();
  const { today } = useSession();
  const { field, error } = useInput(name, required, (value) => {
    if (!value) return true;
    if (!isDay(value)) return t('form.badDate');
    return !future && value > today ? t('form.future') : true;
  });
  return (
    <DayField
      name={field.name}
      inputRef={field.ref}
      label={label}
      required={required}
      value={field.value}
      error={error}
      help={help}
      onChange={field.onChange}
      onBlur={field.onBlur}
    />
  );
}

/** A day: typed or picked. Its value is `YYYY-MM-DD`, or what was typed while that is no day. */
export function DayField(props: {
  name?: string;
  inputRef?: Ref<HTMLInputElement>;
  label: string;
  required?: boolean;
  value: string;
  error?: string;
  help?: ReactNode;
  onChange: (value: string) => void;
  onBlur?: () => void;
}) {
  const t = useT();
  const picker = useRef<HTMLInputElement>(null);
  const [typing, setTyping] = useState<string>();
  const shown = typing ?? dmy(props.value);
  return (
    <Box sx={{ position: 'relative' }}>
      <TextField
        name={props.name}
        inputRef={props.inputRef}
        label={props.label}
        required={props.required}
        value={shown}
        error={Boolean(props.error)}
        helperText={props.error ?? props.help}
        placeholder={t('form.dateHelp')}
        onChange={(event) => {
          const text = event.target.value;
          setTyping(text);
          props.onChange(typedDay(text) ?? text.trim());
        }}
        onBlur={() => {
          setTyping(undefined);
          props.onBlur?.();
        }}
        slotProps={{
          // The label stands above: below it the shape of a date is shown, and the calendar beside it.
          inputLabel: { shrink: true },
          htmlInput: { inputMode: 'numeric', autoComplete: 'off', maxLength: 10 },
          input: {
            endAdornment: (
              <InputAdornment position="end">
                <IconButton
                  edge="end"
                  size="small"
                  aria-label={t('form.pickDate')}
                  onClick={() => picker.current?.showPicker()}
                >
                  <CalendarMonth fontSize="small" />
                </IconButton>
              </InputAdornment>
            ),
          },
        }}
      />
      <input
        ref={picker}
        type="date"
        tabIndex={-1}
        aria-hidden="true"
        value={isDay(props.value) ? props.value : ''}
        onChange={(event) => {
          setTyping(undefined);
          props.onChange(event.target.value);
        }}
        style={{
          position: 'absolute',
          right: 0,
          top: 8,
          width: 1,
          height: 24,
          opacity: 0,
          pointerEvents: 'none',
          border: 0,
          padding: 0,
        }}
      />
    </Box>
  );
}
