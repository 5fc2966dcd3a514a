import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import FormHelperText from '@mui/material/FormHelperText';
import LinearProgress from '@mui/material/LinearProgress';
import MuiLink from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useEffect, useId, useRef, useState, type DragEvent } from 'react';
import { useController } from 'react-hook-form';
import { asProblem, type Problem } from '../api/problem.ts';
import { upload } from '../api/upload.ts';
import { wording } from '../controls/failure.tsx';
import { scanAddress, type Holder } from '../controls/scan-link.tsx';
import { useLanguage, useT } from '../i18n/use-t.ts';
import { useSession } from '../providers/use-session.ts';
import { fileSize } from '../words/numbers.ts';
import type { InputProps } from './inputs.tsx';

const ACCEPTED = '.pdf,.jpg,.jpeg,.png,.tif,.tiff';

/** A file that this person has chosen here: its name is known to this page alone. */
interface Chosen {
  name: string;
  size: number;
  /** An address of the file within this page. */
  url: string;
}

/**
 * The scan of a paper: chosen or dropped, sent at once, and named by the command that is then given. What fails is said
 * here, and what was there before stays.
 * @param recorded the scan that is there already, and through what it is opened
 */
export function ScanInput({
  name,
  recorded,
}: Pick<InputProps, 'name'> & { recorded?: { of: Holder; document: string | undefined } }) {
  const t = useT();
  const language = useLanguage();
  const { documentLimitMb } = useSession();
  const id = useId();
  const sending = useRef<AbortController>(undefined);
  const { field, fieldState } = useController({
    name,
    rules: { validate: () => (sending.current ? t('scan.wait') : true) },
  });
  const [chosen, setChosen] = useState<Chosen>();
  const [part, setPart] = useState<number>();
  const [coming, setComing] = useState('');
  const [problem, setProblem] = useState<Problem>();
  const [said, setSaid] = useState('');
  const [over, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => () => sending.current?.abort(), []);
  const url = chosen?.url;
  useEffect(() => () => void (url && URL.revokeObjectURL(url)), [url]);

  const send = async (file: File | undefined) => {
    if (!file || sending.current) return;
    const stopping = new AbortController();
    sending.current = stopping;
    setProblem(undefined);
    setComing(file.name);
    setPart(0);
    setSaid(t('scan.uploading', { name: file.name }));
    try {
      const answer = await upload<{ id: string }>('/documents', file, {
        onProgress: setPart,
        signal: stopping.signal,
      });
      sending.current = undefined;
      setChosen({ name: file.name, size: file.size, url: URL.createObjectURL(file) });
      field.onChange(answer.id);
      setSaid(t('scan.uploaded', { name: file.name }));
    } catch (error) {
      sending.current = undefined;
      setSaid('');
      if (!stopping.signal.aborted) setProblem(asProblem(error));
    }
    setPart(undefined);
  };
  const stop = () => {
    sending.current?.abort();
    button.current?.focus();
  };
  const remove = () => {
    setChosen(undefined);
    setProblem(undefined);
    field.onChange('');
    setSaid(t('scan.removed'));
    button.current?.focus();
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void send(event.dataTransfer.files[0]);
  };

  const document = recorded?.document;
  const address = recorded && document && document === field.value ? scanAddress(recorded.of, document) : undefined;
  const busy = part !== undefined;
  const there = Boolean(field.value);
  const error = fieldState.error?.message;
  return (
    <Box
      role="group"
      aria-labelledby={`${id}-label`}
      aria-describedby={`${id}-help`}
      data-testid="scan"
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
      sx={{
        gridColumn: '1 / -1',
        minWidth: 0,
        p: 3,
        border: '1px dashed',
        borderColor: error ? 'error.main' : over ? 'primary.main' : 'text.secondary',
        bgcolor: over ? 'action.hover' : undefined,
        borderRadius: 1,
      }}
    >
      <Typography id={`${id}-label`} variant="body2" sx={{ fontWeight: 600 }}>
        {t('scan.label')}
      </Typography>
      {there && !busy && (
        <Typography variant="body2" sx={{ overflowWrap: 'anywhere', mt: 1 }}>
          {chosen ? t('scan.file', { name: chosen.name, size: fileSize(chosen.size, language) }) : t('scan.there')}
          {(chosen ?? address) && ' · '}
          <Shown chosen={chosen} recorded={address} />
        </Typography>
      )}
      {busy && (
        <Box sx={{ mt: 2 }}>
          <Typography variant="body2" sx={{ overflowWrap: 'anywhere', mb: 1 }}>
            {t('scan.uploading', { name: coming })}
          </Typography>
          <LinearProgress
            variant={part > 0 && part < 1 ? 'determinate' : 'indeterminate'}
            value={part * 100}
            aria-label={t('scan.uploading', { name: coming })}
          />
        </Box>
      )}
      <input
        ref={input}
        type="file"
        accept={ACCEPTED}
        aria-labelledby={`${id}-label`}
        tabIndex={-1}
        onChange={(event) => {
          void send(event.target.files?.[0]);
          // The same file can be chosen again after it failed.
          event.target.value = '';
        }}
        style={{ position: 'absolute', width: 1, height: 1, opacity: 0, overflow: 'hidden' }}
      />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, mt: 2 }}>
        <Button
          ref={(element) => {
            button.current = element;
            field.ref(element);
          }}
          name={field.name}
          size="small"
          variant="outlined"
          aria-disabled={busy}
          onBlur={field.onBlur}
          onClick={() => busy || input.current?.click()}
        >
          {t(there ? 'scan.replace' : 'scan.choose')}
        </Button>
        {there && !busy && (
          <Button size="small" onClick={remove}>
            {t('scan.remove')}
          </Button>
        )}
        {busy && (
          <Button size="small" onClick={stop}>
            {t('scan.cancel')}
          </Button>
        )}
      </Box>
      <FormHelperText id={`${id}-help`} error={Boolean(error)}>
        {error ?? t('scan.help', { limit: documentLimitMb })}
      </FormHelperText>
      <Box role="alert">
        {problem && (
          <Alert severity="error" sx={{ mt: 2 }}>
            {wording(problem, t)}
          </Alert>
        )}
      </Box>
      <Box
        role="status"
        sx={{ position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' }}
      >
        {said}
      </Box>
    </Box>
  );
}

/** Opens what was chosen here, or what is recorded. */
function Shown({ chosen, recorded }: { chosen?: Chosen; recorded?: string }) {
  const t = useT();
  const href = chosen?.url ?? recorded;
  if (!href) return null;
  return (
    <MuiLink href={href} target="_blank" rel="noopener" download={chosen?.name}>
      {t('scan.open')}
    </MuiLink>
  );
}
