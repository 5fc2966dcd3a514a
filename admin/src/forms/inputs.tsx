import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormHelperText from '@mui/material/FormHelperText';
import FormLabel from '@mui/material/FormLabel';
import MenuItem from '@mui/material/MenuItem';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useId, type ReactNode } from 'react';
import { useController } from 'react-hook-form';
import { useT } from '../i18n/use-t.ts';

/** What every input of a command form takes. `name` is the field's path in the command's body. */
export interface InputProps {
  name: string;
  label: string;
  required?: boolean;
  help?: ReactNode;
}

/** A check of one's own: the sentence to show, or true. */
type Check = (value: string) => string | true;

/** A line of text. */
export function TextInput(
  props: InputProps & {
    pattern?: [RegExp, string];
    inputMode?: 'numeric' | 'tel';
    multiline?: boolean;
    maxLength?: number;
  },
) {
  const { name, label, required, help, pattern } = props;
  const { field, error } = useInput(name, required, (value) =>
    value && pattern && !pattern[0].test(value) ? pattern[1] : true,
  );
  return (
    <TextField
      {...field}
      label={label}
      required={required}
      error={Boolean(error)}
      helperText={error ?? help}
      multiline={props.multiline}
      minRows={props.multiline ? 2 : undefined}
      slotProps={{ htmlInput: { inputMode: props.inputMode, maxLength: props.maxLength, autoComplete: 'off' } }}
    />
  );
}

/** A whole number from 0. */
export function NumberInput({ name, label, required, help }: InputProps) {
  const t = useT();
  return (
    <TextInput
      name={name}
      label={label}
      required={required}
      help={help}
      inputMode="numeric"
      pattern={[/^\d{1,6}$/, t('form.badNumber')]}
    />
  );
}

/** One of a few, in a list to choose from. */
export function ChoiceInput({
  name,
  label,
  required,
  help,
  choices,
}: InputProps & { choices: readonly (readonly [value: string, label: string])[] }) {
  const t = useT();
  const { field, error } = useInput(name, required);
  return (
    <TextField {...field} select label={label} required={required} error={Boolean(error)} helperText={error ?? help}>
      {!required && <MenuItem value="">{t('app.none')}</MenuItem>}
      {choices.map(([value, text]) => (
        <MenuItem key={value} value={value}>
          {text}
        </MenuItem>
      ))}
    </TextField>
  );
}

/** One of two or three, all in view. */
export function RadioInput({
  name,
  label,
  required,
  help,
  choices,
}: InputProps & { choices: readonly (readonly [value: string, label: string])[] }) {
  const { field, error } = useInput(name, required);
  const id = useId();
  return (
    <FormControl error={Boolean(error)} required={required}>
      <FormLabel id={id} sx={{ fontSize: '0.875rem' }}>
        {label}
      </FormLabel>
      <RadioGroup {...field} row aria-labelledby={id}>
        {choices.map(([value, text]) => (
          <FormControlLabel key={value} value={value} control={<Radio size="small" />} label={text} />
        ))}
      </RadioGroup>
      {(error ?? help) && <FormHelperText>{error ?? help}</FormHelperText>}
    </FormControl>
  );
}

/** Yes or no. */
export function CheckInput({ name, label, help }: InputProps) {
  const { field, error } = useInput(name, false);
  return (
    <Box>
      <FormControlLabel
        control={
          <Checkbox
            {...field}
            checked={Boolean(field.value)}
            onChange={(event) => field.onChange(event.target.checked)}
            size="small"
          />
        }
        label={label}
      />
      {(error ?? help) && <FormHelperText error={Boolean(error)}>{error ?? help}</FormHelperText>}
    </Box>
  );
}

/** Any of a few. */
export function ManyInput({
  name,
  label,
  help,
  choices,
}: InputProps & { choices: readonly (readonly [value: string, label: string])[] }) {
  const { field, error } = useInput(name, false);
  const chosen = (field.value as string[] | undefined) ?? [];
  return (
    <FormControl component="fieldset" error={Boolean(error)}>
      <FormLabel component="legend" sx={{ fontSize: '0.875rem' }}>
        {label}
      </FormLabel>
      {choices.map(([value, text]) => (
        <FormControlLabel
          key={value}
          label={text}
          control={
            <Checkbox
              size="small"
              name={field.name}
              checked={chosen.includes(value)}
              onBlur={field.onBlur}
              onChange={(event) =>
                field.onChange(event.target.checked ? [...chosen, value] : chosen.filter((one) => one !== value))
              }
            />
          }
        />
      ))}
      {(error ?? help) && <FormHelperText>{error ?? help}</FormHelperText>}
    </FormControl>
  );
}

/** Inputs that belong together, under a name, side by side where there is room. */
export function Fields({ legend, help, children }: { legend: string; help?: ReactNode; children: ReactNode }) {
  return (
    <Box component="fieldset" sx={{ border: 0, p: 0, m: 0, minWidth: 0 }}>
      <Typography component="legend" variant="h3" sx={{ p: 0, mb: help ? 1 : 3 }}>
        {legend}
      </Typography>
      {help && (
        <Typography variant="body2" color="textSecondary" sx={{ mb: 4 }}>
          {help}
        </Typography>
      )}
      <Box
        sx={{
          display: 'grid',
          gridTemplateColumns: { xs: 'minmax(0,1fr)', sm: 'repeat(2, minmax(0,1fr))' },
          gap: 4,
          alignItems: 'start',
        }}
      >
        {children}
      </Box>
    </Box>
  );
}

/** Takes the whole width of a group. */
export function Wide({ children }: { children: ReactNode }) {
  return <Box sx={{ gridColumn: '1 / -1', minWidth: 0 }}>{children}</Box>;
}

/** Ties an input to the form. @param check a further rule */
export function useInput(name: string, required: boolean | undefined, check?: Check) {
  const t = useT();
  const { field, fieldState } = useController({
    name,
    rules: {
      validate: (value: unknown) => {
        if (required && (value === undefined || value === null || value === '')) return t('form.required');
        return check ? check(String(value ?? '')) : true;
      },
    },
  });
  return { field: { ...field, value: field.value ?? '' }, error: fieldState.error?.message };
}
